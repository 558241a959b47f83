import { anyOf } from '../../text/index.ts';
import {
  type Counted,
  countsIn,
  daysOf,
  heardIn,
  hoursIn,
  isSplit,
  listedTimes,
  missedIn,
} from './counts.ts';
import type { Breach } from './types.ts';

/** At most so many a day: calls that were answered, notices that were heard; and attempts not answered. */
const ANSWERED = 3;
const ATTEMPTS = 6;

const CALL =
  /电话|号码|来电|通话|通了|拨|打(?!开|算|工|车|扰)|呼|接(?!下|受|孩|娃)|响|call|语音|骚扰|铃|播|沟通|震|录音|外呼/;
const ROBOT = /机器|自动|语音|播|电脑|ai|智能|录音(?:电话|提醒|来|接|上午|念)|是录音|又是录音|合成音|念欠款/;
const MISSED =
  /没接|未接|不接|没有接|没敢接|无人接|没人接|漏接|没听见|拒接|没打通|静音|接不到|接不了|没法接|不能接|不方便接|没空接|接都没|没敢看|未应答|没顾上/;
const HEARD =
  /接了|接起|接听|接到|接通|都接|全接|跟我说|通话|聊|沟通|每次说|听了|听完|每次都说|接他|我接|通了/;
/** What is asked of the debtor's own calls, or of what is allowed. */
const NOT_OVER = /不超过|最多|至多|上限|以内|不会|不得|拦截|不足3|原则上/;
const EACH_MINUTE = /每分钟|(?<!\d)1分钟(?!都)|每秒|几秒|1秒1/;
const AGAIN = /挂[^,?]{0,3}(?:又|再|接着|重)[^,?]{0,2}[打拨]|换人再打/;
/** 五分钟一个, 每隔十分钟打一次, 每个整点响一回. */
const EVERY = anyOf([
  /(?<!\d)[1-9]?\d分(?:钟)?(?:就|来|打|响|发|是)*(?:1|一)(?:个|通|次|条|遍|轮|回)/,
  /隔[^,?]{0,3}(?:分钟|秒)|整点|每(?:个|1|2)?小时|小时1(?:次|个|通|沟|轮)/,
  /不设上限|循环拨|循环播|全天循环/,
]);

/** What the number of calls and messages told breaks. */
export function tooMany(text: string): Breach[] {
  if (NOT_OVER.test(text)) return [];
  const counts = countsIn(text);
  if (counts.some((one) => isFlood(text, one)))
    return [{ rule: 'collect.harass', sure: EACH_MINUTE.test(text) }];
  return brokenBy(text, counts);
}

function brokenBy(text: string, counts: readonly Counted[]): Breach[] {
  const calls = counts.filter(({ of }) => of === 'call');
  const hours = hoursIn(text);
  if (hours > 0) return judge(text, hours, 1, true);
  if (EVERY.test(text) && CALL.test(text)) return [kindOf(text, true)];
  if (listedTimes(text) > ANSWERED && CALL.test(text)) return [kindOf(text, true)];
  if (AGAIN.test(text) && calls.length === 0) return [{ rule: 'collect.calls', sure: false }];
  return calls.length > 0 ? callsBroken(text, calls) : [];
}

/** Which of the three it is, where they are too many for any. */
function kindOf(text: string, sure: boolean): Breach {
  if (ROBOT.test(text)) return { rule: 'collect.notice', sure };
  if (MISSED.test(text)) return { rule: 'collect.attempts', sure };
  return { rule: 'collect.calls', sure };
}

/** So many a minute is no reminder; so many messages a day may be one thing or the other. */
function isFlood(text: string, { count, of, index }: Counted): boolean {
  if (EACH_MINUTE.test(text) && of === 'call') return count >= 3;
  return of === 'message' && (count >= 50 || (count >= 10 && daysOf(text, index) === 1));
}

function callsBroken(text: string, calls: readonly Counted[]): Breach[] {
  if (isSplit(text)) return [];
  const [first, ...rest] = calls;
  const most = Math.max(...calls.map(({ count }) => count));
  const parts = new Set(calls.map(({ part }) => part).filter(Boolean));
  const all = parts.size > 1 && first ? rest.reduce((sum, { count }) => sum + count, first.count) : most;
  const largest = calls.find(({ count }) => count === most) ?? calls[0];
  const days =
    parts.size > 1 || largest?.isNth
      ? (daysOf(text, largest?.index ?? 0) ?? 1)
      : daysOf(text, largest?.index ?? 0);
  return judge(text, all / (days ?? 1), days ?? 1, days !== undefined);
}

/** What so many a day break; of some it is told how many were answered. */
function judge(text: string, aDay: number, days: number, sure: boolean): Breach[] {
  const heard = heardIn(text) / days;
  const told = missedIn(text) / days;
  const missed = told > 0 ? told : MISSED.test(text) ? aDay - heard : 0;
  if (ROBOT.test(text)) {
    const known = heard > 0 ? heard : MISSED.test(text) && told > 0 ? aDay - told : aDay;
    if (known > ANSWERED) return [{ rule: 'collect.notice', sure: sure && HEARD.test(text) }];
  }
  const broken: Breach[] = [];
  if (heard > ANSWERED) broken.push({ rule: 'collect.calls', sure });
  if (missed > ATTEMPTS) broken.push({ rule: 'collect.attempts', sure });
  if (broken.length > 0 || heard > 0 || missed > 0 || ROBOT.test(text)) return broken;
  if (aDay > ATTEMPTS) return [{ rule: 'collect.calls', sure }];
  return sure && aDay > ANSWERED ? [{ rule: 'collect.calls', sure: HEARD.test(text) }] : [];
}
