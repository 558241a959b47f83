import { anyOf } from '../../text/index.ts';

/** So many calls or messages that are told at one place. `part`: of the day; `isNth`: it is the fourth, not four. */
export type Counted = { count: number; of: 'call' | 'message'; index: number; part: string; isNth: boolean };

const counted =
  /(第)?(\d{1,5})[多来余几]?(个|通|次|遍|回|条|趟|轮|声)(?!人|男|女|大汉|小时|小伙|月|字|星期|平台|孩子|部门|钟头|号|姓|名|联络|星|微信|好友)/g;
const CALL =
  /电话|号码|来电|通话|通了|拨|打(?!开|算|工|车|扰)|接(?!下|受|孩|娃)|呼|响|call|语音|骚扰|铃|播|沟通|聊|震|录音|念|未接|外呼/;
const MESSAGE = /短信|信息|微信|消息/;
const NOT_THEM = anyOf([
  /[给跟](?:客服|银行|官方|平台)[^,?]{0,3}打/,
  /我[^,?给]{0,6}打(?:了|过)[^,?]{0,4}(?:95|1[12]\d|客服|官方)/,
  /(?<![给跟找对向问])我(?:给他|打了|打过|一共打|自己打|连打|已经打)/,
]);
const PART = /上午|中午|下午|傍晚|晚上|晚饭|早上|晚间/g;

/** Calls and messages, as often as a number of them is told. */
export function countsIn(text: string): Counted[] {
  const counts: Counted[] = [];
  for (const { 1: nth, 2: figure, 3: unit, index, 0: whole } of text.matchAll(counted)) {
    const near = text.slice(Math.max(0, index - 14), index + whole.length + 8);
    if (NOT_THEM.test(near)) continue;
    const of = ofWhat(unit ?? '', near, text);
    const part = [...text.slice(0, index).matchAll(PART)].at(-1)?.[0] ?? '';
    if (of) counts.push({ count: Number(figure), of, index, part, isNth: nth !== undefined });
  }
  return counts;
}

function ofWhat(unit: string, near: string, text: string): Counted['of'] | undefined {
  if (unit === '条' || (MESSAGE.test(near) && !CALL.test(near)))
    return MESSAGE.test(text) || unit === '条' ? 'message' : undefined;
  return unit === '通' || CALL.test(near) || (unit !== '个' && CALL.test(text)) ? 'call' : undefined;
}

const SPANS: readonly (readonly [RegExp, number])[] = [
  [
    anyOf(
      [
        /每天|天天|每日|日均|单日|当日|白天|全天|(?<!\d)1天|(?<!\d)1日|今天|今日|昨天|前天|当天|同1天/,
        /半天|整天|小时|钟头|分钟|上午|下午|早上|晚上|昨晚|今早/,
        /连续打|连打|连拨|连着|1口气|接连|从早|1节课|关机1天/,
      ],
      'g',
    ),
    1,
  ],
  [/(\d{1,2})天/g, 1],
  [/1周|这周|本周|上周|每周|星期|礼拜|7日/g, 7],
  [/个月|每月|本月|这月|30日/g, 30],
];

/**
 * Over how many days they are told, undefined if the text does not say: by the words before the number at `index`, else
 * by those after it.
 */
export function daysOf(text: string, index: number): number | undefined {
  const found = SPANS.flatMap(([pattern, days]) =>
    [...text.matchAll(pattern)].map((one) => ({
      at: one.index,
      days: days * Math.max(1, Number(one[1] ?? 1)),
    })),
  ).sort((a, b) => a.at - b.at || b.days - a.days);
  return (found.filter(({ at }) => at <= index).at(-1) ?? found[0])?.days;
}

const HEARD = anyOf(
  [
    /(?<![没未不可能])接(?:听|通|起|到|着|他)?了?(?:他|我|的)?(?!的?还有)(\d{1,3})(?!\d|点|分)/,
    /(\d{1,3})[个通次遍趟](?:电话)?(?:我)?(?:全|都|均)(?:已)?接/,
  ],
  'g',
);

/** How many were answered, all told. */
export function heardIn(text: string): number {
  const found = [...text.matchAll(HEARD)];
  return found.reduce((sum, one) => sum + Number(one[1] ?? one[2] ?? 0), 0);
}

/** How many were not answered. */
export function missedIn(text: string): number {
  const found = [
    ...text.matchAll(
      /(?:没接|未接)(?:通|着|到|来电)?(?:的)?(?:还有|有)?(\d{1,4})|(?<!\d)([2-9]|\d{2,4})[个通次](?:我|都|是|全|在开车)*(?:没接|未接|没听)/g,
    ),
  ];
  return found.reduce((sum, one) => sum + Number(one[1] ?? one[2] ?? 0), 0);
}

/** How often every full hour is, from the first to the last. */
export function hoursIn(text: string): number {
  const [, from, to] = /(\d{1,2})点(?:到|至)[^,?\d]{0,2}(\d{1,2})点/.exec(text) ?? [];
  const span = Number(to) - Number(from);
  return /每个?整点/.test(text) && span !== 0 ? (span < 0 ? span + 12 : span) + 1 : 0;
}

/** So many times of day stand one after the other, each of a call. */
export function listedTimes(text: string): number {
  const list = /(?:\d{1,2}点(?:\d{1,2})?[^\d]{0,4}){4,}/.exec(text)?.[0] ?? '';
  return list.match(/\d{1,2}点/g)?.length ?? 0;
}

const LENDERS =
  /招行|建行|工行|农行|中行|交行|平安|花呗|借呗|白条|金条|微粒贷|美团|度小满|网商|信用卡|分期乐/g;

/** Of more than one lender: each may ring. */
export function isSplit(text: string): boolean {
  const lenders = new Set([...text.matchAll(LENDERS)].map(([name]) => name));
  return lenders.size > 1 && !/同1[张笔家]/.test(text);
}
