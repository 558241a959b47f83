import type { CountProblem, RateProblem } from '../../lib/money/index.ts';

/** What a field says beneath itself, by the code that lib gives. Each says what to do. */
const sentences = {
  empty: '这里还没填。',
  emptyNot0: '这里还没填。没有就填 0。',
  notANumber: '请填数字，例如 8640 或 8,640.00。',
  threeDecimals: '小数最多两位，例如 8640.55。',
  negative: '请填大于 0 的数，不用写负号。',
  zero: '请填大于 0 的数。',
  tooLarge: '超过 1 亿元了，看看是不是多打了几位。',
  mixedUp: '每个月的数用空格隔开，数里别写逗号。',
  tooManyMonths: '最多 12 个月。',
  notATime: '请写几点几分，例如 22:41；只记得几点，写 22。',
  notTimes: '请填 1 到 99 的整数。',
  notADate: '请写是哪天，例如 11月10日、11.10、26号。',
  sayAgain: '这是之前写的，请再写一遍是哪天。',
  noSuchDay: '没有这一天，请照账单再看一眼。',
  farAway: '请填 2000 年到 2100 年之间的日期。',
  yearsAhead: '离今天还有好几年，看看年份是不是打错了。',
  past: '这一天已经过了，请填今天以后的日期。',
  notToday: '请填明天或以后。',
  notARate: '请填百分数或万分之几，例如 0.05%、万分之五。',
  manyDecimals: '小数最多 20 位，例如 0.05%。',
  rateTooLarge: '超过 100% 了，看看合同上写的是不是万分之几。',
  yearlyADay: '每天收这么多，太高了。合同写的多半是每年的，点旁边的“每年”。',
  yearlyAMonth: '每月收这么多，太高了。合同写的多半是每年的，点旁边的“每年”。',
  sayYearly: '每天收这么多，太高了。是每年的，就写成“年利率 18.25%”。',
  sayYearlyAMonth: '每月收这么多，太高了。是每年的，就写成“年利率 18.25%”。',
  notDaily: '这里填每天的，每年的先除以 365。',
  notAMultiple: '请填 1 到 10 的倍数，例如 1.5。不知道就空着。',
  moreThanUnpaid: '利息比没还的金额还多，请照账单再看一眼。',
  notYet: '这一天还没到，请填已经过了的日子。',
  tooManyParts: '最多 600 期。',
  shareOrSum: '是百分之几，还是多少元？写成 10% 或 681.24 元。',
  notAPercent: '请填百分数，例如 0.8%。',
  percentTooLarge: '超过 100% 了，看看是不是听错了。',
  notACount: '请填整数，例如 12。',
  countTooSmall: '最少 1 期。',
  sameCount: '和先提的一样，换一个数。',
  notLater: '要比还款日晚。',
  countTooLarge: '最多 60 期。',
  notMonths: '请填 1 到 24 的整数。',
  moreThanBill: '比账单上的数还大，再看一眼。',
  moreThanOwed: '比现在欠的还多，再看一眼。',
  paysAll: '这就够还这一期了，不用改日子。再看一眼。',
  notAfterPart: '要比先还的那天晚。',
  lowPaysAll: '前几个月就还清了，填小一点。',
} as const;

export type Problem = keyof typeof sentences;

/** The sentence for a problem; a day that does not exist is named. */
export function sentenceFor(problem: Problem, text = ''): string {
  const day = /(\d{1,2})\D(\d{1,2})\D*$/.exec(text);
  if (problem === 'noSuchDay' && day)
    return `${Number(day[1])} 月没有 ${Number(day[2])} 日，请照账单再看一眼。`;
  return sentences[problem];
}

/** What is wrong with a rate that cannot be read. */
export function rateProblem(problem: RateProblem): Problem {
  if (problem === 'tooLarge') return 'rateTooLarge';
  return problem === 'notANumber' ? 'notARate' : problem;
}

/** What is wrong with a number of instalments; how many are too many hangs on what they are of. */
export function partsProblem(problem: CountProblem, tooLarge: 'countTooLarge' | 'tooManyParts'): Problem {
  const problems = { empty: 'empty', notANumber: 'notACount', tooSmall: 'countTooSmall', tooLarge } as const;
  return problems[problem];
}
