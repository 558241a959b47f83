import type { SourceId } from '../sources.ts';

type Statement = { text: string; sources: readonly SourceId[] };

/** What the yearly figure is, so that it cannot be taken for another. */
export const rateName: Statement = { text: '按月利率 × 12。', sources: ['rate.annual'] };

/** What the 24 % line means, and no more. */
export const ceiling: Statement = {
  text: '年化总费用超过 24% 的部分，打官司时可以请法院减。要你自己提出来。',
  sources: ['cap.24'],
};
