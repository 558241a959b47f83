import type { Amount } from './figure.ts';
import type { Called, Label } from './roles.ts';

/** Not between heads: what parts clauses, figures, and words that join. */
const PARTED = /[\d,，。;；:!！?？、+]|[和与及含]/;

/** Between the heads of a row, and between them and what stands beneath, characters. */
const HEADS_APART = 6;
const ROW_APART = 40;

/** 本期应还 最低还款, and then two sums: each is called by the head of its place. */
export function underHeads(
  text: string,
  labels: readonly Label[],
  amounts: readonly Amount[],
): Map<Amount, Called> {
  const called = new Map<Amount, Called>();
  for (const heads of headsIn(text, labels)) {
    const end = heads.at(-1)?.end ?? 0;
    const next = labels.find(({ start }) => start >= end)?.start ?? text.length;
    const row = amounts.filter(
      ({ start, marked }) => marked && start >= end && start < Math.min(next, end + ROW_APART),
    );
    if (row.length < 2) continue;
    heads.forEach((head, n) => {
      const sum = row[n];
      if (sum && head.called !== 'loan') called.set(sum, head.called);
    });
  }
  return called;
}

/** Labels that stand side by side, two or more. */
function headsIn(text: string, labels: readonly Label[]): Label[][] {
  const rows: Label[][] = [];
  for (const label of labels) {
    const last = rows.at(-1)?.at(-1);
    const between = last && text.slice(last.end, label.start);
    if (between !== undefined && between.length <= HEADS_APART && !PARTED.test(between))
      rows.at(-1)?.push(label);
    else rows.push([label]);
  }
  return rows.filter((row) => row.length > 1);
}
