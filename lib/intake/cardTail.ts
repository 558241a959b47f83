const TAIL = /(?:尾号|末四位|后四位)[为是:：]?\s*(\d{4})(?!\d)/g;
/** A card from which it is paid is not the one that is owed. */
const PAID_FROM = /(?:从|由|自|向|至|到|绑定|扣款|还款)[^，,。；;]{0,8}$/;
const OF_MONEY = /^[)）]?的?(?:储蓄|借记|还款卡|扣款|账户|银行卡)/;

/**
 * The last four digits of the card that a message is about, so that two cards of one bank are told apart.
 *
 * @returns undefined where none is named, or more than one
 */
export function cardTailIn(text: string): string | undefined {
  const tails = [...text.slice(0, 2_000).matchAll(TAIL)]
    .filter(({ index, 0: found }) => {
      const before = text.slice(Math.max(0, index - 12), index);
      return !PAID_FROM.test(before) && !OF_MONEY.test(text.slice(index + found.length));
    })
    .map(([, tail = '']) => tail);
  return new Set(tails).size === 1 ? tails[0] : undefined;
}
