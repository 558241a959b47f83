import type { AnySourceId } from '../../sources/all.ts';

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
