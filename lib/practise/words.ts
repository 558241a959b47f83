import type { Outcome } from '../record/index.ts';
import type { Slip } from './debrief.ts';
import type { Temper } from './types.ts';

/** What the other side is like. */
export const tempers: Record<Temper, { title: string; hint: string }> = {
  calm: { title: '客气', hint: '多半肯谈，话说得慢' },
  hurried: { title: '着急', hint: '催你快定，数不一次说全' },
  hard: { title: '强硬', hint: '拒绝多，狠话多，可能挂电话' },
};

/** On the screens of a practice call. */
export const practiseWords = {
  about:
    '这里扮对方，数照你的账编。对方说的不都对，有的只是吓人。你说屏幕上的话，听对方怎么说，再按键。练的不会存，也不会发给谁。',
  madeUp: '对方报的数是编的。',
  number: '同一个编号、同样按键，对方说的也一样。',
  kinds: { outgoing: '我打过去', incoming: '对方打来' },
  banner: '练习，不会存',
  afterwards: '你说完下面这句，对方说',
  gone: '对方挂了，按 9 结束。',
} as const;

/** How it ended. */
export const endedWords: Record<Outcome | 'hungUp' | 'unagreed', string> = {
  agreed: '谈成了',
  callback: '等回电',
  again: '你再打',
  refused: '没谈成',
  cut: '没打完',
  stopped: '你先挂了',
  hungUp: '对方挂了',
  unagreed: '还没谈成',
};

/** Afterwards, about the limit. Only the user sees it. */
export const limitWords = {
  none: '没有答应什么，也就没有超。',
  extension: '答应的是展期：到那天要一次还清，先看还不还得起。',
  moved: '答应的是改日子：到那天还不还得起，再看一眼。',
  unset: '没定底线，这一项看不出来。先去定底线，再练一遍。',
  kept: '答应的没有超。',
  open: '答应的数没有说全，看不出超没超。',
  dear: '答应的太贵，年化超过 24%。',
  monthly: '答应的每期多 {over} 元。',
  atOnce: '答应的首付多 {over} 元。',
} as const;

/** What went wrong, and what to do in the next call; the worst first. At most three are shown. */
export const slipWords: Record<Slip, { what: string; better: string }> = {
  trap: {
    what: '对方要验证码，或要付到别的账户，你接着谈了',
    better: '要验证码、要转到别的账户的，说完那句就挂。',
  },
  over: {
    what: '对方的方案超了底线，你说了还得起',
    better: '报了数先按 7 填进去，超了就说先不答应。',
  },
  ownOver: {
    what: '你自己提的方案就超了底线',
    better: '先把方案改到底线以内，再打这个电话。',
  },
  dear: {
    what: '年化超过 24%，你说了还得起',
    better: '收手续费的先按 7 算年化，太贵就请他降。',
  },
  open: {
    what: '数没说全，你说了还得起',
    better: '缺一个数就先问那个数，问全了再定。',
  },
  admitted: {
    what: '对方报的数不一样，你按了对得上',
    better: '数不一样就先对数，没对清的不认。',
  },
  unagreed: {
    what: '对方没有同意，你按了同意',
    better: '没听到同意，就不按同意，再问一句。',
  },
  noWriting: {
    what: '谈成了，没有书面的',
    better: '挂断之前再要一次书面的。没收到，也照说好的日子还。',
  },
  misheard: {
    what: '有几句听成了别的',
    better: '没听准就按 0，请他慢一点再说。',
  },
  missed: {
    what: '有几件没问到',
    better: '挂断之前按 9，没问到的一件一件问。',
  },
  hungUp: {
    what: '对方先挂了',
    better: '对方挂了也记下时间和工号，换一天再打。',
  },
  none: {
    what: '没有',
    better: '这一遍没有要改的。可以换一种脾气，再练一通。',
  },
};
