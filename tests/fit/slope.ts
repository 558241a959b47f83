import type { Row } from './rows.ts';

export type Task = {
  rows: readonly Row[];
  /** What each text is: how likely each class. */
  targets: readonly Float64Array[];
  classes: number;
  grams: number;
};

/** The slope of the mean loss, for each weight and for what is said of any text. */
export function slopeOf({ rows, targets, classes }: Task, says: Float64Array, always: Float64Array) {
  const slope = new Float64Array(says.length);
  const mean = new Float64Array(classes);
  const all = totalOf(rows);
  rows.forEach(({ at, worth, counts }, n) => {
    const off = always.slice();
    at.forEach((gram, place) => {
      addTo(off, 0, says, gram * classes, worth[place] as number, classes);
    });
    toShares(off);
    addTo(off, 0, targets[n] as Float64Array, 0, -1, classes);
    at.forEach((gram, place) => {
      addTo(slope, gram * classes, off, 0, ((worth[place] as number) * counts) / all, classes);
    });
    addTo(mean, 0, off, 0, counts / all, classes);
  });
  return { slope, mean };
}

/** As how many texts they count together. */
export const totalOf = (rows: readonly Row[]) => rows.reduce((all, { counts }) => all + counts, 0);

/** Adds so many from one list to another, `times` as much. */
export function addTo(
  sums: Float64Array,
  to: number,
  others: Float64Array,
  from: number,
  times: number,
  many: number,
): void {
  for (let n = 0; n < many; n++)
    sums[to + n] = (sums[to + n] as number) + times * (others[from + n] as number);
}

/** What each class is worth beside all: softmax. */
function toShares(sums: Float64Array): void {
  const most = Math.max(...sums);
  let all = 0;
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] as number) - most);
    all += sums[at] as number;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) / all;
}
