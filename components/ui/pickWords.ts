import type { PickAsk } from '../../lib/casefile/index.ts';

const things = { amount: '金额', date: '日期' };

/** What is said over the page while the user points at it, for the field of that name. */
export function pickWords(kind: PickAsk['kind'], into: string): PickAsk['words'] {
  return {
    bar: `在页面上点要填的那个${things[kind]}，或用方向键移过去。只读你指的地方和旁边的字`,
    take: `，点一下或按回车，取到“${into}”`,
    none: kind === 'amount' ? '这里没认出金额。看得见的话，请照着手填。' : '这里没认出日期，要写全月和日。',
    frame: '这个框里点不到，请手填。',
    unread: '这里是图或输入框，读不到，请手填。',
    point: `用鼠标或方向键移到那个${things[kind]}上，再按回车。也可以直接打数字。`,
    otherUnit: `${kind === 'amount' ? '这个数可能不是元' : '这里可能不是日期'}，或者没读全，请看清楚再手填。`,
    changed: '网页刚变了。看清楚，再点一次。',
  };
}
