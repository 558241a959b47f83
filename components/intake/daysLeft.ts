const LEFT = '(?:还[剩有]|[仅只]剩|尚有|剩余?|再过)';
const N = '\\s*\\d{1,3}\\s*[天日]';
const THEN = '(?:就|将|会)?要?(?:到期|还款|逾期(?!的?(?:记录|信息)))';

/** 还剩16天, 3天后: nobody knows when the message came. */
const COUNTED = new RegExp(`${LEFT}${N}|${N}[之以]?后`);

/** What comes then is the day to pay, or being late; what a demand threatens with (to debit, to report) is something else. */
const AHEAD = new RegExp(
  `${LEFT}${N}${THEN}|${N}[之以]?后${THEN}|(?:还款日|到期日?)[^。，,；;\\d]{0,4}${LEFT}${N}`,
);

const IS_LATE = /(?<![如若])已经?逾期/;

/** The days that are left as a message counts them, without naming one: 还剩16天; undefined where it counts none. */
export const daysLeftIn = (text: string): string | undefined => COUNTED.exec(text)?.[0].replace(/\s/g, '');

/** 已逾期, but not 如已逾期. */
export const saysLate = (text: string): boolean => IS_LATE.test(text);

/** Whether it says that the day to pay is still to come; never where it says that it is late already. */
export const isStillAhead = (text: string): boolean => !saysLate(text) && AHEAD.test(text);
