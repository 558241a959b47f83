import type { Stage } from './types.ts';

/** Said of what will not happen: no threat. */
const notGoingTo = /(?:不会|不用担心|不用怕|不影响|没说要?|不是要|不至于).{0,4}$/;

/** Said of what cannot be had: no offer. */
const cannot = /不能|不可以|没法|无法|不支持|不可能|不接受|不了|不予/;

/**
 * Whether the words at `start` are denied in their clause: 不会起诉, 违约金不能减免. Only threats and offers turn round so;
 * a refusal is made of such words.
 */
export function isDenied(stage: Stage, text: string, start: number): boolean {
  if (stage !== 'pressure' && stage !== 'offer') return false;
  const before = /[^,?]*$/.exec(text.slice(0, start))?.[0] ?? '';
  if (stage === 'pressure') return notGoingTo.test(before);
  return cannot.test(before + (/^[^,?]*/.exec(text.slice(start))?.[0] ?? ''));
}
