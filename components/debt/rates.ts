import { percentOf, type RatePer, type StatedRate, statedPer } from '../../lib/money/index.ts';

export const perNames: Record<RatePer, string> = { day: '每天', month: '每月', year: '每年' };

/** '每天 0.05%，合每年 18.25%（按 365 天）'; from a month or a year to both others. */
export function rateWords(stated: StatedRate): string {
  const others = (['year', 'month', 'day'] as const).filter(
    (per) =>
      per !== stated.per &&
      !(stated.per === 'day' && per === 'month') &&
      !(stated.per === 'year' && per === 'month'),
  );
  const turned = others.map((per) => `${perNames[per]}${percentWords(statedPer(stated, per))}`);
  return `${perNames[stated.per]} ${stated.percent}%，合${turned.join('、')}（按 ${stated.basis} 天）`;
}

/** ' 0.05%', or ' 约 0.04932%' where it has no end. */
export function percentWords(rate: Parameters<typeof percentOf>[0]): string {
  const { text, exact } = percentOf(rate);
  return exact ? ` ${text}%` : `约 ${text}%`;
}
