import type { AnySourceId } from '../sources/all.ts';
import type { ItemId } from './comparison.ts';

/** What each row is called. */
export const itemNames: Record<ItemId, string> = {
  total: '一共',
  down: '先付',
  downBy: '先付最晚',
  parts: '期数',
  perPart: '每期',
  fee: '其中手续费',
  lastPart: '最后一期',
  firstDate: '第一期',
  dueDay: '每月哪天',
  waived: '减免',
  feesStop: '再加费用',
  credit: '征信',
  late: '晚一天还',
  debit: '自动扣款',
};

/** Shown with a row's sentence. */
export const itemSources: { [Id in ItemId]?: readonly AnySourceId[] } = { credit: ['credit.reports'] };

/** What stands in a row, in words. */
export const said = {
  open: '没问到',
  unconfirmed: '没有确认',
  stop: '不再加',
  goOn: '还会加',
  /** Some charges stop: of this one it does not say so. */
  notStopped: '{open}要问',
  once: '一次还',
  below: '见下',
  message: '短信',
  contract: '协议',
};

type Sentence = { text: string; sources: readonly AnySourceId[] };

/** Below the table: what to do before the first payment. */
export const beforePaying: Sentence = {
  text: '付第一笔之前，先把这几句发给对方。付了再改，更难。',
  sources: [],
};

/** When nobody known signed it: at 花呗 and 借呗, whose words fill it, and at a lender whose number is not known. */
export const unsigned: { ours: Sentence; other: Sentence } = {
  ours: {
    text: '看不出是出借方发的。先在{place}或打 {line} 核对，再付。',
    sources: ['ch.95188', 'scam.service'],
  },
  other: {
    text: '看不出是出借方发的。先打合同或卡背面的官方电话核对，再付。',
    sources: ['scam.service'],
  },
};

/** Before that, where somebody else signed it. */
export const signedByOther = '署名是“{sender}”，';

/** How they sign at 花呗 and 借呗. */
export const signs = {
  huabei: ['花呗', '支付宝', '蚂蚁消费金融', '蚂蚁消金', '信用购', '支付宝花呗'],
  jiebei: ['借呗', '支付宝', '蚂蚁消费金融', '蚂蚁消金', '信用贷', '支付宝借呗'],
} as const;

/** Where the lender's text is pasted, and what can be typed instead. */
export const pasting = {
  label: '把对方的短信或协议贴进来',
  placeholder: '从手机上复制，贴在这里',
  stays: '只在这台电脑上对，不发给任何人。也可以一项一项手填。',
  tooLong: '太长了，没贴进来。只贴写方案的那几段。',
  cut: '后面太长，只看了前 3,000 个字。',
  theirs: '通话里谈的是对方的方案。先把电话里说的数填好，才对得上。',
  clear: '清掉',
  cleared: '清掉了。',
  bringBack: '撤销清掉',
};

/** The figures of one side, to be typed or put right. */
export const typing = {
  paper: '一项一项手填',
  wrongPaper: '{form}读错了，改',
  call: '填通话里说的数',
  wrongCall: '通话记错了，改',
  notSaid: '没说',
  notWritten: '没写',
  day: '如 2026-12-10',
};

/** The column of each side, and what a row comes to. */
export const columns = { table: '逐项对照', item: '项目', call: '通话里', result: '结果' };
export const states = {
  same: '一样',
  different: '不一样',
  notMentioned: '没写',
  notRecorded: '通话没记',
  toRead: '看一眼',
  partly: '没写全',
  /** Of a day: the paper allows a later one. */
  inTime: '来得及',
  /** Of what the call was to ask: the other column says how far it did. */
  written: '{form}写了',
};

/** What the comparison comes to: the first that fits. `{n}` is how many. */
export const verdicts = {
  scam: '像骗局，先别付',
  otherLoan: '这份像是另一笔的',
  own: '用你的口气写的，不算对方的答复',
  nothing: '这段里没看到方案',
  demand: '这是催款的话，不是方案',
  court: '这不是出借方发的方案',
  paidOff: '这条说已经还清了',
  certificate: '这是结清证明，不是方案',
  notice: '这条不是谈好的方案',
  english: '这是英文，这里读不了',
  payTo: '先核实付到哪里，再付',
  different: '先问清再付，{n} 处不一样',
  goOn: '先问清再付，写着还会加费用',
  pending: '还没批下来，先别付',
  refused: '没批，方案不算数',
  gone: '方案不算数了',
  choice: '不止一个方案，先说定哪个',
  doubts: '先问清再付，{n} 句电话里没提',
  toRead: '数对上了，还有 {n} 句要看',
  cut: '后面还没看，先看完再付',
  notRecorded: '先填通话里的数',
  notMentioned: '先问清再付，{n} 处没写',
  unsigned: '先核对是谁发的，再付',
  settled: '和通话里说的一样',
  gaps: '{n} 处没写',
};

/** Behind a day: 26日前. */
export const before = '前';

/** Told to those who hear the screen, once it was compared. */
export const heard = {
  compared: '对过了：{same} 项一样，{different} 项不一样，{missing} 项没写，{doubts} 句要问或要看。',
  settled: '对过了，都对得上，可以记下。',
  settledGaps: '对过了，都对得上，可以记下。还有 {n} 处没写。',
  scam: '看过了，有骗局的样子，先别付。',
  own: '看过了，是用你的口气写的，不算对方的答复。',
  nothing: '看过了，没看到方案。',
  otherLoan: '看过了，写的像是另一笔债，不是这通电话谈的。',
  demand: '看过了，是催款的话，不是方案。',
  court: '看过了，这不是出借方发的方案。',
  paidOff: '看过了，这条说已经还清了。',
  certificate: '看过了，是结清证明，不是方案。',
  notice: '看过了，这条不是谈好的方案。',
  english: '看过了，是英文，这里读不了。',
  refused: '看过了，没批，方案不算数。',
  gone: '看过了，方案不算数了。',
  choice: '看过了，里面不止一个方案。',
};

/** Below the table. */
export const why = {
  doubts: '{form}里还有这些话，通话里没有：',
  toRead: '{form}里还有这些话，自己看一遍，有没有另外要付的：',
  moreDoubts: '还有 {n} 句没列出来，自己看完。',
  /** Whatever else agrees: money that went to the wrong place is not paid. */
  payTo: '它要你付到别处。{payOnly}。先打 {line} 问：这条是不是它发的，账户是不是它的。',
  more: '每期多 {each}，{parts} 期一共多 {total}。',
  /** A day told as 26日前: `{day}` are such days. It is no rule, only the safe side. */
  upTo: '{form}写的{day}带“前”字，没说含不含当天。早一天付最稳。',
  upToMonthly: '每月 {day} 日',
  /** 26日前 where the call said the 25th: no matter how that is meant. */
  inTime: '{form}写的{day}带“前”字。按电话里说的，{firstDate}付，怎么算都不晚。',
  /** Settled, and what that means for the first payment. */
  gapsLeft: '还有 {n} 处{form}没写，付第一笔之前问清。',
  asWritten: '照{form}写的付就行。',
  /** The same, of what nobody has agreed to. */
  asOffered: '和对方报的数一样，还没有答应。先看还不还得起，再定。',
  nothing: '没有金额、期数和日期。看看贴全了没有，或一项一项手填。',
  /** `{other}` and `{own}`: what the debts are called. */
  otherLoan: '里面写的，像是“{other}”。这通电话谈的是“{own}”。',
  /** Of a lender or product by its name: `{other}` as it stands there. */
  otherLender: '里面写的是“{other}”，这通电话谈的是“{own}”，不能算数。',
  otherLoanNext: '是另一笔，就到谈那一笔的通话记录里对。确实是这一笔，就清掉这段，一项一项手填。',
  own: '要对方发来的短信、页面或盖章的协议，才算数。先发这句：',
  demand: '谈好的方案不在里面，没法逐项对。先发这句，让对方写明：',
  /** Which plan it was they say; what becomes of it only they can tell. */
  refused: '先打 {line} 问两句：为什么没批，怎样能批。谈好了，让对方把方案发来，再到这里对。',
  gone: '先打 {line} 问两句：为什么不算数了，还能不能恢复。谈好了，让对方把方案发来，再到这里对。',
  paidOff: '和记录对一下：{deal}。真还完了，到{place}看一眼剩多少；没还完，打 {line} 问清。',
  certificate: '先看写的是不是这一笔。再和记录对一下：{deal}。没还完，打 {line} 问清。',
  /** A bill, a receipt, a ticket, an advertisement. */
  notice:
    '账单、扣款通知、登记回执、广告，都不算方案。谈好的方案，让对方发来再对。要是它就写着方案，就清掉这段，一项一项手填。',
  /** `{deal}` above. */
  deal: '电话里谈好一共还 {total} 元',
  dealUnknown: '电话里谈好的，还完没有',
  english: '照着原文，把数填在下面，就能逐项对。其余的话，请懂英文的人看一遍。',
  scam: '别点链接，别照它给的账户付。',
  scamButton: '看是不是骗局',
  /** Honest papers can sound like one, too. Typed by hand it counts once the user says who sent it. */
  scamAsked: '自己查官方电话问过、确实是他们发的，就清掉这段，一项一项手填。',
};

export const sending = {
  title: '付第一笔之前，发给对方',
  first: '付',
  /** Then by when it is paid, the safe side of both. */
  twoDays: '第一笔，{form}写的是 {paper}，电话里说的是 {call}。没问清以前，按早的：',
  all: '复制全部 {n} 句',
  one: '复制这句',
  /** What is copied, for those who hear the screen: the same word stands on every button. */
  about: '复制：{what}',
  judge: '照{form}的数算一遍',
  judged: '照{form}的数',
  hide: '收起算的数',
  /** Their figures can be paid, but the paper is not settled. */
  askFirst: '这个数还得起，但先问清再答应',
  fill: '去填通话里的数',
  confirm: '这是出借方发来的，我核对过',
  confirmHint: '在它自己的页面里看到过，或者打客服电话问过。',
  clear: '这几句我问清了',
  clearHint: '对方说过：不另外收钱，方案算数。',
  clearPay: '打官方电话问过，是它自己的',
  clearPayHint: '电话是自己查的，不是{form}里给的；别的话也问清了。',
  clearRead: '这几句我看过了',
  clearCut: '后面的我看完了',
  readHint: '没有另外要付的，方案算数。',
  settle: '对上了，记下',
};

/** Once it is settled, and where there is nothing to compare with. */
export const settling = {
  undo: '撤销记下',
  done: '{day}对过：和通话里说的一样。',
  none: '还没有谈成的通话，没法逐项对。',
  noneHint: '打完电话、记下谈成的数，再来这里对。',
  records: '看通话记录',
  byHand: '不是在电话里谈的，我自己对过了',
  card: '对方的短信或协议来了？',
  cardHint: '付钱之前，先逐项对一遍。',
  /** Of a call in which figures were named, and nothing agreed. */
  offered: '这通电话还没谈成，对的是对方报的数。一样，也不等于你答应了。',
  offeredHint: '还没谈成，也可以先和对方报的数逐项对。',
  toOffered: '和对方报过的方案对一遍',
  open: '对照协议',
};
