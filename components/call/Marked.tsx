export type MarkedProps = { text: string; typed: string };

/** A text with what was typed marked in it: the longest stretch that both share, of two characters or more. */
export function Marked({ text, typed }: MarkedProps) {
  const shared = sharedIn(text, typed);
  if (shared === '') return <>{text}</>;
  const at = text.indexOf(shared);
  return (
    <>
      {text.slice(0, at)}
      <mark>{shared}</mark>
      {text.slice(at + shared.length)}
    </>
  );
}

function sharedIn(text: string, typed: string): string {
  for (let length = text.length; length > 1; length--)
    for (let at = 0; at + length <= text.length; at++) {
      const stretch = text.slice(at, at + length);
      if (typed.includes(stretch)) return stretch;
    }
  return '';
}
