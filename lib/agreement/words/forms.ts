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
