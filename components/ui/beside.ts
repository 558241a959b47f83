/** What stands around a figure that was picked: the head of its column, and the texts before and behind it, nearest in the middle. */
export type Beside = {
  head: string;
  before: readonly string[];
  behind: readonly string[];
  /** Some of it is in one text with the figure. */
  own: boolean;
};

/**
 * Reads it as the picker tells it: 已还｜花呗↵⇥↵5,640.00, a line for each text and a tab for the figure. Without a tab all of
 * it stands before; without a bar there is no head. Throws nothing.
 */
export function readBeside(told: string): Beside {
  const [, head = '', row = ''] = /^(?:([^｜]*)｜)?([\s\S]*)$/.exec(told) ?? [];
  const [before = '', behind = ''] = row.split('\t');
  const texts = (side: string) =>
    side
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean);
  return { head, before: texts(before), behind: texts(behind), own: /[^\n]\t|\t[^\n]/.test(row) };
}

/** All that stands in its row, as one text. */
export const rowOf = ({ before, behind }: Beside): string => [...before, ...behind].join(' ');

/** The same to be read: 已还｜花呗 … 5,640.00, with … where the figure stands between others; empty where nothing stands there. */
export function shownBeside(told: string): string {
  const { head, before, behind } = readBeside(told);
  const row = [before, behind].map((texts) => texts.join(' ')).filter(Boolean);
  return [head, row.join(' … ')]
    .filter(Boolean)
    .join('｜')
    .replace(/(?<=[，。；、（]) | (?=[，。；、）（])/g, '');
}
