import { inWords, NUMERALS } from './numerals.ts';

const DAYS = new RegExp(
  `(?:逾期|违约|拖欠|拖期|拖|断供|迟|欠息|超期|过期|晚还|晚缴|迟到|晚付|迟缴|迟还|迟付|迟延|晚|延迟还款|(?:超过|过)了?(?:最后|到期|约定)?(?:还款|扣款|到期)?(?:日期?|时间)|(?:期限|还款日|到期日)(?:已经?)?过)(?:已经|已|时间|[天日]数|至今|累计|了|有|达到?|第|为|是|共|约|[达满]|:){0,4}(\\d{1,4}|[${NUMERALS}]{1,7})(?:(?:[天日]|周|个?(?:星期|礼拜))(?!内|前|后|起|以|将|会|的话|收|[就都也](?:会|要|算)|即(?!刻|日))|(?![\\d.,]))`,
  'g',
);
/** 账拖到今天第63天了, 掉队12天, 天数:9, 3天前就该付了: where the whole text says that it is late. */
const LOOSE = new RegExp(
  `(?:(?:拖|欠|[迟晚逾超过]|[没未]还|入账)[^。；;]{0,16}(?<![后起内])(?:第|满|整整|天数[:为]|已达|已有|过去|到今天)|掉队)(\\d{1,4}|[${NUMERALS}]{1,4})(?:[天日](?!内|前|后|起|以|将|会|的话|还?[未没])|(?=[,，|。;；]))|(\\d{1,3})[天日]前就?该[还付扣]|(?:还款日|到期)(?:已过|了|已)?(\\d{1,3}|[${NUMERALS}]{1,3})[天日](?=[未没仍。,，；;]|$)|已经?(\\d{1,4})[天日]没有?还`,
);
/** Only the number of days may stand without 天: 逾期天数：5. */
const NAMED = /[天日]数/;
/** A week is seven days; how many a month has, it does not say. */
const WEEKS = /[周期拜]$/;
const IF = /(?:如|若|如果|一旦|假如|凡|将|可能|会|避免|以免|历史|最长|曾)[^,，。;；]{0,4}$/;

/** For how many days something has been late; 'if', 'over' and 'within' so many days say no such thing. */
export function lateDaysIn(text: string): { value: number; start: number; end: number } | undefined {
  for (const { 0: found, 1: number = '', index } of text.matchAll(DAYS)) {
    const value = /^\d+$/.test(number) ? Number(number) : inWords(number);
    if (value === undefined || value === 0 || IF.test(text.slice(Math.max(0, index - 8), index))) continue;
    if (!/[天日周期拜]$/.test(found) && !NAMED.test(found)) continue;
    const days = WEEKS.test(found) ? 7 * value : value;
    return { value: days, start: index, end: index + found.length };
  }
  const loose = LOOSE.exec(text);
  const number = loose?.slice(1).find((one) => one !== undefined) ?? '';
  const value = /^\d+$/.test(number) ? Number(number) : inWords(number);
  return loose && value
    ? { value, start: loose.index + loose[0].indexOf(number), end: loose.index + loose[0].length }
    : undefined;
}
