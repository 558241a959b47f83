/** (1/2)…共18期，每 (2/2)期760元: which half it is, at the beginning of a line; the figures that follow it right away. */
const COUNTER =
  /(^|\n[^\S\n]{0,4})(?:[(（【[]([1-9])[/／]([2-9])[)）】\]]|([1-9])[/／]([2-9])(?=[ 【[\u4e00-\u9fff]))[^\S\n]?([\d.,，]*)/g;

/**
 * A long text message that came in several, each with its counter, as one again. Each character keeps its place, but for
 * the rest of a figure that was cut in two, which moves up to its beginning.
 */
export function joined(text: string): string {
  const found = [...text.matchAll(COUNTER)];
  const isCounted = found.every(
    ([, , at, of, bareAt, bareOf], i) =>
      Number(at ?? bareAt) === i + 1 && Number(of ?? bareOf) === found.length,
  );
  if (found.length < 2 || !isCounted) return text;
  return text.replace(COUNTER, (all: string, ...rest: unknown[]) => {
    const [figures, at] = [String(rest[5]), Number(rest[6])];
    const blank = ' '.repeat(all.length - figures.length);
    return /\d[,.]?$/.test(text.slice(Math.max(0, at - 2), at)) ? figures + blank : blank + figures;
  });
}
