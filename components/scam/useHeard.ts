import { useEffect, useState } from 'preact/hooks';

/** So long, milliseconds, a region stands empty: one that comes with its words is not read aloud. */
const EMPTY_MS = 150;

/** What is to be heard, a moment later than it is there to be seen, so that a screen that opens with it says it, too. */
export function useHeard(words: string): string {
  const [heard, hear] = useState('');
  useEffect(() => {
    const later = setTimeout(hear, EMPTY_MS, words);
    return () => clearTimeout(later);
  }, [words]);
  return heard;
}
