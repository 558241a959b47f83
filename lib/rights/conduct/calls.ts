import type { Breach } from './types.ts';

/** At most so many a day: calls that were answered, notices that were heard; and attempts not answered. */
const ANSWERED = 3;
const ATTEMPTS = 6;

const counted =
  /(\d{1,5})[多来余几]?(个|通|次|遍|回|条)(?!人|男|女|大汉|小时|小伙|月|字|星期|平台|孩子|部门)/g;
const CALL = /电话|号码|来电|通话|拨|打|呼|接|响|call|语音|骚扰|铃|播/;
const MESSAGE = /短信|信息|微信|消息/;
const ROBOT = /机器|自动|语音|播报|电脑|ai|智能|录音提醒|合成音/;
const MISSED =
  /没接|未接|不接|没有接|没敢接|无人接|没人接|没听见|拒接|没打通|静音|接不到|接不了|没法接|不能接|不方便接|没空接|接都没/;
const HEARD = /接了|接起|接听|接到|接通|都接|跟我说|通话|聊|每次说|听了/;
const NOT_THEM =
  /[给跟](?:客服|银行|官方|平台)[^,?]{0,3}打|我[^,?给]{0,6}打(?:了|过)[^,?]{0,4}(?:95|1[12]\d|客服|官方)|(?<![给跟找对向问])我(?:给他|打了|打过|一共打|自己打|连打|已经打)|不超过|最多|不会|不得/;

const EACH_MINUTE = /每分钟|(?<!\d)1分钟|每秒|几秒/;
const AGAIN = /挂[^,?]{0,3}(?:又|再|接着)[^,?]{0,2}打/;
/** 五分钟一个, 每隔十分钟打一次. */
const EVERY = /(?<!\d)[1-9]?\d分(?:钟)?(?:就|来|打|响|发|是)*(?:1|一)(?:个|通|次|条|遍|轮)|隔[^,?]{0,2}分钟/;

const SPANS: readonly (readonly [RegExp, number])[] = [
  [
    /每天|天天|每日|(?<!\d)1天|(?<!\d)1日|今天|昨天|前天|当天|同1天|半天|整天|小时|分钟|上午|下午|早上|晚上|昨晚|今早|连续打|连打|连拨|连着|1口气|接连|从早/,
    1,
  ],
  [/(\d{1,2})天/, 1],
  [/1周|这周|本周|上周|每周|星期|礼拜/, 7],
  [/个月|每月|本月|这月/, 30],
];

/** What the number of calls and messages told breaks. */
export function tooMany(text: string): Breach[] {
  const counts = countsIn(text);
  const most = Math.max(0, ...counts.filter(({ of }) => of === 'call').map(({ count }) => count));
  const flood = counts.some(({ count, of }) => isFlood(text, count, of));
  if (AGAIN.test(text) && most === 0) return [{ rule: 'collect.calls', sure: false }];
  if (EVERY.test(text) && CALL.test(text)) return [{ rule: 'collect.calls', sure: true }];
  if (flood) return [{ rule: 'collect.harass', sure: EACH_MINUTE.test(text) }];
  return most > 0 ? callsBroken(text, most) : [];
}

function countsIn(text: string) {
  const counts: { count: number; of: 'call' | 'message' }[] = [];
  for (const { 1: figure, 2: unit, index, 0: whole } of text.matchAll(counted)) {
    const near = text.slice(Math.max(0, index - 14), index + whole.length + 8);
    if (NOT_THEM.test(near)) continue;
    if (unit === '条' || (MESSAGE.test(near) && !CALL.test(near))) {
      if (MESSAGE.test(text) || unit === '条') counts.push({ count: Number(figure), of: 'message' });
    } else if (unit === '通' || CALL.test(near)) counts.push({ count: Number(figure), of: 'call' });
  }
  return counts;
}

/** So many a minute is no reminder; so many messages a day may be one thing or the other. */
function isFlood(text: string, count: number, of: string): boolean {
  if (EACH_MINUTE.test(text)) return count >= 3;
  return of === 'message' && count >= 50
    ? true
    : of === 'message' && count >= 10 && SPANS[0]?.[0].test(text) === true;
}

function callsBroken(text: string, most: number): Breach[] {
  const span = daysOf(text);
  const aDay = most / (span ?? 1);
  const heard = Number(/接(?:听|通|起|到)?了(\d{1,3})/.exec(text)?.[1] ?? 0) / (span ?? 1);
  const sure = span !== undefined;
  if (ROBOT.test(text))
    return aDay > ANSWERED ? [{ rule: 'collect.notice', sure: sure && HEARD.test(text) }] : [];
  if (heard > ANSWERED) return [{ rule: 'collect.calls', sure }];
  if (MISSED.test(text) || heard > 0) return aDay > ATTEMPTS ? [{ rule: 'collect.attempts', sure }] : [];
  if (aDay > ATTEMPTS) return [{ rule: 'collect.calls', sure }];
  return sure && aDay > ANSWERED ? [{ rule: 'collect.calls', sure: HEARD.test(text) }] : [];
}

/** Over how many days they are told, undefined if the text does not say. */
function daysOf(text: string): number | undefined {
  for (const [pattern, days] of SPANS) {
    const found = pattern.exec(text);
    if (found) return days * Math.max(1, Number(found[1] ?? 1));
  }
  return undefined;
}
