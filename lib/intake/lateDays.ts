import { inWords, NUMERALS } from './numerals.ts';

const DAYS = new RegExp(
  `(?:逾期|违约|延[滞误]|拖欠|拖期|拖|断供|迟|欠息|超期|过期|晚还|晚缴|迟到|晚付|迟缴|迟还|迟付|迟延|晚|延迟还款|(?:超过|过)了?(?:最后|到期|约定)?(?:还款|扣款|到期)?(?:日期?|时间)|(?:期限|还款日|到期日)(?:已经?)?过)(?:已经|已|都|时间|[天日]数|至今|累计|了|有|达到?|第|为|是|共|约|[达满]|:){0,4}(\\d{1,4}|[${NUMERALS}]{1,7})(?:(?:[天日]|周|个?(?:星期|礼拜))(?!内|前|后|起|以|将|会|的话|收|[就都也](?:会|要|算)|即(?!刻|日)|未[^,，。;；]{0,6}[即则将视按])|(?![\\d.,]))`,
  'g',
);
const NUMBER = `(\\d{1,4}|[${NUMERALS}]{1,4})`;
/** 宽限3天内, 拖1天将…: a span, or what would be. */
const NO_SPAN = '(?!内|前|后|起|以|将|会|的话|不|还?[未没]|自动|宽限)';
/**
 * 账拖到今天第63天了, 掉队12天, 已延滞18天, 未还(15天), 61天未付, 3天前就该付了: where the whole text says that it is
 * late.
 */
const LOOSE = new RegExp(
  [
    `(?:(?:拖|欠|[迟晚逾超过]|[没未]|入账)[^。；;]{0,16}(?<![后起内])(?:第|满|整整|天数[:为]|已达|已有|过去|到今[天日]|[至迄]今|长达|已|已历)|掉队)${NUMBER}(?:[天日]${NO_SPAN}|(?=[,，|。;；](?!\\d)))`,
    `(?:延[滞误后]|拖延|滞[后留]|迟滞|脱期|超时|欠缴|挂[账欠]|积欠|误|逾|超(?:出|过)?(?:约定|应还|缴款|还款)(?:时间|日|期)|超出|晚[于过](?:约定|应还|还款)?(?:时间|日))(?:已|了|达|长达|第|:){0,3}${NUMBER}[天日]${NO_SPAN}`,
    `(?:日子|期限|到期|[还缴]款日|\\d日)[^。；;,，\\d超]{0,4}(?:过去?|走远)了?${NUMBER}[天日]${NO_SPAN}`,
    `逾期[^。；;\\d]{0,8}[(（]${NUMBER}[天日][)）]`,
    `(?<![\\d后起近前满超过])${NUMBER}天(?:都|还)?(?:未|没有?)能?(?:还|付|扣|入账)`,
    `${NUMBER}[天日]前就?该[还付扣]`,
    `第${NUMBER}[天日]逾期`,
    `[欠拖]到(?:现在|今天|如今)[,，]?(?:都|已经?)?${NUMBER}[天日]`,
    `(?:还款日|到期|届满)(?:已过|了|已)?${NUMBER}[天日](?=[未没仍。,，；;]|$)`,
  ].join('|'),
);
/** Only the number of days may stand without 天: 逾期天数：5. */
const NAMED = /[天日]数/;
/** A week is seven days; how many a month has, it does not say. */
const WEEKS = /[周期拜]$/;
const IF = /(?:如|若|如果|一旦|假如|凡|将|可能|会|避免|以免|历史|最长|曾)[^,，。;；]{0,4}$|每[多再]?$/;

/** For how many days something has been late; 'if', 'each', 'over' and 'within' so many days say no such thing. */
export function lateDaysIn(text: string): { value: number; start: number; end: number } | undefined {
  for (const { 0: found, 1: number = '', index } of text.matchAll(DAYS)) {
    const value = /^\d+$/.test(number) ? Number(number) : inWords(number);
    if (value === undefined || value === 0 || IF.test(text.slice(Math.max(0, index - 8), index))) continue;
    if (!/[天日周期拜]$/.test(found) && !NAMED.test(found)) continue;
    const days = WEEKS.test(found) ? 7 * value : value;
    return { value: days, start: index, end: index + found.length };
  }
  const loose = LOOSE.exec(text);
  if (loose && IF.test(text.slice(Math.max(0, loose.index - 8), loose.index))) return undefined;
  const number = loose?.slice(1).find((one) => one !== undefined) ?? '';
  const value = /^\d+$/.test(number) ? Number(number) : inWords(number);
  return loose && value
    ? { value, start: loose.index + loose[0].indexOf(number), end: loose.index + loose[0].length }
    : undefined;
}
