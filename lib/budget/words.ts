import type { Affordable } from './afford.ts';

/** The most that can be paid at one time, whether it is a first payment, a fee ahead or all of it: one name everywhere. */
export const atOnceName = '一次最多拿出';

/** How to find the limit by hand, and what it is for. */
export const ownLimit = {
  how: '先留出房租、吃饭、看病、上学的钱，再看还剩多少。收入不稳，就按最少的那个月算。',
  /** Where there are other debts than the one on call. */
  others: '底线是几笔债一起用的：别的债每月要还的，先留出来。',
  why: `这两个数不会出现在任何一句要说的话里。过了它，先不答应。手头拿不出钱，“${atOnceName}”就填 0。`,
};

/** What the result means, and what to do. */
export const answers: Record<Affordable['state'], { title?: string; text: string }> = {
  safe: { text: '底线，不说出口：收入少两成也还得上。' },
  tight: {
    title: '先别答应每月固定的数',
    text: '现在每月还剩一些，收入少两成就没有了。电话里先申请晚一点开始还，开始时再定每月多少。别为了这一笔再去借。',
  },
  short: {
    title: '先别答应每月固定的数',
    text: '到手的钱，付完开支和别的债就没有剩的。电话里先申请晚一点开始还，有剩的时候再定每月多少。别的债也可以申请。别为了这一笔再去借。',
  },
};

/**
 * Where the limit leaves other debts out that are paid of the same money: of a way of paying, of an offer, of the limit, in a
 * call, beside their figures, and of what the budget would stand.
 */
export const leftOut = {
  way: '别的债没算进去',
  offer: '先算上别的债，再答应',
  limit: '别的债还没算进去，也要从里面还。',
  callFirst: '先算上别的债',
  figures: '还没算进去，也要从底线里还。',
  byHand: '也要从底线里还。没减过，就先减再答应。',
  trials: '这里还没减别的债要还的。',
  rows: '收入少两成、没收入的几行，还没减别的债要还的。',
} as const;

/** The limit where no monthly sum is safe, in a plan. */
export const nothingSafe = '算下来，每月没有稳妥能还的数。先申请晚一点开始还，每月固定的数先别答应。';

/** How to find each figure. */
export const finding = {
  income: '收入不稳，就按最少的那个月填。没有就填 0。',
  essentials: '从上往下付，要谈的债排在这些后面。按平常一个月填，没有这一项就填 0。',
  /** For an income that goes up and down. */
  months: '填 2 到 12 个月，用空格隔开。只记得最少的那个月，就填那一个数。',
  oneMonth: '只填一个数，就当它是最少的那个月。',
  dueFirst: '要谈的债排在这些后面。没有这一项就填 0。',
  /** Where they are not asked for. */
  dueFirstElsewhere:
    '这里没减房贷、抚养费、有担保或抵押的债。有这些的，真能还的会更少：点“放进清单”，在收支表里填上。',
  otherDebts: '花呗、借呗、信用卡、别家的，加起来。要谈的这笔不算在里面。没有就填 0。',
  /** Where another debt is due in one. */
  wholeBill:
    '整笔的不是每月的数，不填在这里，准备方案时会另外提醒。没有每月要还的，就填 0；谈成分期，再改成每月多少。',
  noneMonthly: '没有每月要还的，填 0',
  /** Of 0 that was put in for them. */
  wholeBillsLeft: '填了 0。整笔的这几笔还没算进去。',
  atHand: '留够这个月的饭钱和房租再填。没有就填 0。',
};

/** Why it is paid before the debt to be negotiated. */
export const whyFirst = {
  rent: '住处和水电断不得。',
  travel: '上班、接电话要用。',
  mortgage: '这是住处，先保住。',
  support: '孩子和老人靠它过日子。',
  secured: '不还，担保的人可能要替你还，抵押的东西可能被拿走。',
} as const;

/** Whether the payments can be kept up when money gets tight. */
export const underStress = {
  title: '钱紧的时候',
  how: '没收入、多花一笔，都按第 1 个月算。',
  /** Where the limit leaves out what other debts take. */
  leavesOut: '别的债还没算进去，这里也没减。',
  names: {
    none: '收入不变',
    fifthLess: '收入少两成',
    monthWithout: '有一个月没收入',
    extra: '多花一笔',
  },
  income: '还得上',
  atHand: '手头的钱顶得住',
  askExtra: '填下面的数就能看',
  extraHint: '修车、随礼、看病，估一个数。不想看就空着。',
  advice: '真到那个月，提前打电话，申请少还一点或者晚一点还。',
} as const;
