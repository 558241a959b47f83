import { addDays, daysBetween, isPlainDate, type PlainDate } from '../dates/index.ts';
import type { Day } from './days.ts';
import { inWords, NUMERALS } from './numerals.ts';

const N = `(\\d{1,2}|[${NUMERALS}]{1,3})`;
/** 元月 is the first. */
const MONTH = `(\\d{1,2}|元|[${NUMERALS}]{1,3})`;
const YEAR = '(20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})';

export type Form = {
  pattern: RegExp;
  read(parts: string[], today: PlainDate): Omit<Day, 'start' | 'end'> | undefined;
};

/** The strictest first: what one has taken is not looked at again. */
export const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`(?<![\\d.])${YEAR}(?:年${MONTH}月${N}[日号]?)`, 'g'),
    read: ([y, m, d]) => full(y, m, d),
  },
  {
    pattern: /(?<![\d.]|(?<!\d)-)(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[.-](?!20\d\d[-/.])\d)/g,
    read: ([y, , m, d]) => full(y, m, d),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)(?!\d|[./-]\d)/g,
    read: ([d, , m, y]) => full(y, m, d),
  },
  {
    pattern:
      /(?<=(?:日期?|期限|截止|到期|最晚|还款时间)[:为是]?)(\d{1,2})[./-](\d{1,2})(?![\d元块万%期天个]|[.,/-]\d)/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
  {
    pattern:
      /(?<![\d.¥额还共计为息费金]|(?<![借贷])款|\d,)(\d{1,2})\.(\d{1,2})(?=(?:日|之?前)?(?:到期|[需应要]?还款?|截止|扣款|自动|前|是[您你]?的?(?:还款|扣款)日))/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
  {
    pattern: /(?<![\d./])(2\d)([./])(\d{1,2})\2(\d{1,2})(?![./]?\d)/g,
    read: ([y, , m, d]) => full(`20${y}`, m, d),
  },
  {
    pattern: /(?<![\d.]|剩余?|还有|共)([23]\d)年(\d{1,2})月(\d{1,2})[日号]?/g,
    read: ([y, m, d]) => full(`20${y}`, m, d),
  },
  {
    pattern: /(?<![\d.,A-Za-z*])(20\d\d)(\d\d)(\d\d)(?![\d元块万*]|[.,]\d|[A-Za-z](?![A-Za-z]{3}))/g,
    read: ([y, m, d]) => full(y, m, d),
  },
  {
    // 12月1日-10日: by its last day.
    pattern: /(?<!\d)(\d{1,2})月\d{1,2}[日号]?[-~至到](\d{1,2})[日号]/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
  {
    // 明年1月5日: the year is told.
    pattern: new RegExp(
      `(?:(明)年|[今本]年|(?<![\\d年${NUMERALS}]))${N}月份?${N}(?:[日号]|(?=前|之前|到期|[()。;；]|[,，](?!\\d)|$))`,
      'g',
    ),
    read: ([next, m, d], today) =>
      next ? full(`${Number(today.slice(0, 4)) + 1}`, m, d) : nearest(m, d, today),
  },
  {
    pattern: /(?<![\d.,/\-第A-Za-z*])(\d\d)[-/](\d\d)(?![\d期天个元年月点%A-Za-z*]|[.,/-]\d)/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
  {
    pattern:
      /(?<![\d.,/\-第A-Za-z*])(\d{1,2})[-/](\d{1,2})(?=(?:日|之)?前?(?:到期|[需应要]?还款?|截止|扣款|自动|将|前| \d{1,2}:\d\d))/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
  {
    pattern: new RegExp(`(?:本|当|这个?)月(?:的|份)?${N}[日号]`, 'g'),
    read: ([d], today) => ofMonth(d, today, 0),
  },
  {
    pattern: new RegExp(`(?:次|下个?|隔)月(?:的|份|初(?=[一二三四五六七八九十])){0,2}${N}[日号]`, 'g'),
    read: ([d], today) => ofMonth(d, today, 1),
  },
  {
    pattern: new RegExp(`(?:每个?|各|逐)月(?:的|固定|还款日?|为|是|:){0,3}${N}[日号]`, 'g'),
    read: ([d]) => onlyDay(d, true),
  },
  {
    pattern: /([今明])[天日]|(后)天|本日/g,
    read: ([soon, after], today) => ({
      date: addDays(today, after ? 2 : soon === '明' ? 1 : 0),
      guessed: true,
    }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d月年.${NUMERALS}第]|(?:[逾超]期?(?:超过?)?|拖欠|欠息|过期|迟[缴付还]|[达满]|最后|提?前|再过|[还仅只]有|还剩|仅剩|只剩|[函信]到)(?:已|了)?)${N}[日号](?![\\d楼线]|[之以]?[后内])`,
      'g',
    ),
    read: ([d]) => onlyDay(d),
  },
];

const number = (text = '') =>
  text === '元' ? 1 : /^\d+$/.test(text) ? Number(text) : (inWords(text) ?? Number.NaN);

function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const date = [year, month, day].map((part) => `${part}`.padStart(2, '0')).join('-');
  return isPlainDate(date) ? date : undefined;
}

export function full(year?: string, month?: string, day?: string) {
  const date = dateOf(number(year), number(month), number(day));
  return date && { date };
}

/** Of last, this and next year the one in which the day lies nearest to today. */
export function nearest(month: string | undefined, day: string | undefined, today: PlainDate) {
  const year = Number(today.slice(0, 4));
  const [first] = [year, year - 1, year + 1]
    .map((y) => dateOf(y, number(month), number(day)))
    .flatMap((date) => (date ? [{ date, apart: Math.abs(daysBetween(today, date)) }] : []))
    .sort((a, b) => a.apart - b.apart);
  return first && { date: first.date };
}

function ofMonth(text: string | undefined, today: PlainDate, months: number) {
  const [day, month] = [number(text), Number(today.slice(5, 7)) - 1 + months];
  const date = dateOf(Number(today.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, day);
  return date && { date, day, guessed: true as const };
}

/** That day of the month so many after `month`, which is the one nearest to today. */
export function dayOfMonth(month: string, after: number, day: number, today: PlainDate) {
  const of = nearest(month, '1', today);
  return of && ofMonth(String(day), of.date, after)?.date;
}

function onlyDay(text: string | undefined, every = false) {
  const day = number(text);
  return day >= 1 && day <= 31 ? { day, ...(every && { every: true as const }) } : undefined;
}
