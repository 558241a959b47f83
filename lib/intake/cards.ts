import { anyOf } from '../text/index.ts';
import { ofCards } from './lenders.ts';
import { allOf, type Named } from './named.ts';

export const CARDS = new RegExp(
  `(?<!来自)(?:(?:${ofCards})(?=(?:白金|金|普|标准)?信用卡|(?:龙|金穗|阳光)?卡(?:欠|部|中心|\\d))|(?:浦发|民生|中信|光大|华夏|广发|兴业|平安|招商|邮储)(?=(?:的|[那这]一?张)(?:信用卡|账单|卡)|卡[,，。;；欠逾]|(?:又?发|来)[了来]?短信)|邮储(?=又?发来)|(?:(?<!建设|建行|[恐金接青])龙卡|(?<!工商|工行|工银.{0,60})牡丹卡|(?<!农业|农行)金穗卡)(?=信用卡|贷记卡|透支|本期|\\d{1,2}月|账单|[应欠]|已?逾期))`,
  'g',
);

/** 浦发信用卡 without 银行 between. */
export function cardIn(text: string): Named | undefined {
  const found = allOf(CARDS, text);
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

/** Only a credit card has a minimum, at a bank, or a bill. */
const CARD = anyOf([
  /信用卡|贷记卡|牡丹卡|持卡人|credit ?card/i,
  /(?:本期|当期|月)账单/,
  /账单(?:金额|已?出|[¥\d]|已足额)/,
  /最低(?![至年日月利费可借贷享]|\d[\d.]*%)/,
  /最低¥?\d/,
  /(?:广发|浦发|民生|中信|光大|平安|华夏|兴业)(?:[那这]一?张)?卡(?![号片])/,
  /[交招建工农中]行卡(?![号片])[^。；;]{0,8}(?:逾期|欠|应还|账单)/,
  /卡片?的?到期还款日/,
  /尾号\d{4}的?卡[^。；;借储]{0,30}(?:额度|账单)/,
]);
/** 贷款账单, 尾号1234储蓄卡: none. */
const NO_CARD = /贷款|[房车]贷|借记卡|储蓄卡|ATM|余额为?(?:人民币)?[¥\d]/;

const isOther = (text: string) => NO_CARD.test(text) && !/信用卡|贷记卡|最低/.test(text);

/** A bank's credit card is a debt of its own. */
export function withCard(text: string, named: Named | undefined, cards: boolean): Named | undefined {
  if (!named || !/银行|农商行/.test(named.name) || /卡/.test(named.name)) return named;
  const isCard = (cards && CARD.test(text) && !isOther(text)) || hasCardOf(text, named.name);
  return isCard ? { ...named, name: `${named.name}信用卡` } : named;
}

/** 浦发信用卡, 平安个人信用卡. */
const hasCardOf = (text: string, bank: string) =>
  [bank, bank.replace(/银?行$/, '')].some((name) =>
    ['', '个人', '白金', '金', '普'].some((sort) => text.includes(`${name}${sort}信用卡`)),
  );
