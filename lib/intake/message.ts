import { simplified } from '../text/index.ts';

/** A message in quotes: it begins with who signed it, or is long. One cut off has no end. */
const SIGNED = /[“"「『'‘][【[][^】\]“”]{2,24}[】\]][^“”"「」『』]*/;
const LONG = /[“「『][^“”「」『』]{24,}[”」』]/;

/** Whoever warns quotes what a fraud says. */
const WARNS = /不法分子|反诈|防骗|非[我本](?:行|司|公司|平台)(?:所)?(?:发|工作)/;

/**
 * A squeezed text as it is read: in simplified characters; only the message says anything, where somebody quotes one and
 * says something of it, the rest becomes full stops. Each character keeps its place.
 */
export function messageOnly(squeezed: string): string {
  const text = simplified(squeezed);
  const quoted = SIGNED.exec(text) ?? LONG.exec(text);
  if (!quoted) return text;
  const [start, end] = [quoted.index + 1, quoted.index + quoted[0].length];
  if (WARNS.test(text.slice(0, start)) || WARNS.test(text.slice(end))) return text;
  return '。'.repeat(start) + text.slice(start, end) + '。'.repeat(text.length - end);
}
