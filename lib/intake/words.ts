/** Where a bill or a message is pasted. */
export const pasting = {
  label: '把短信或账单贴进来',
  placeholder: '复制一条短信，贴在这里',
  stays: '只在这台电脑上看，不发给任何人。记下或清掉就删。',
  staysLonger: '只在这台电脑上看，不发给任何人。清掉就删。',
  phone:
    '短信在手机上？照着打一行也行：花呗逾期 8,640 元，还款日 11月10日。电脑是你自己的，也可以用微信发给自己再复制。验证码别发。',
  tooLong: '太长了，没贴进来。只贴那一条短信就行。',
  clear: '清掉',
  cut: '后面太长，只看了前 2,000 个字。',
};

/** Told to those who hear the screen, once the text was read. */
export const heard = {
  found: '看出 {n} 处，往下逐个对。',
  none: '看过了，没有可记的。',
  scam: '看过了，有骗局的样子。',
};

/** What each thing that is found is called. */
export const fieldNames = {
  total: '一共要还',
  minimum: '最低还款',
  overdue: '逾期金额',
  fee: '费用',
  lateFee: '逾期费用',
  dueDate: '还款日',
  dueDay: '每月几号还',
  daysOverdue: '逾期几天',
};

/** Whether it is late already. */
export const lateness = { no: '还没到期', yes: '已经逾期' };

export const finding = {
  title: '从这条里看到的',
  check: '对着原文看一眼，对的点“对”。',
  original: '原文里的这几处',
  covered: '金额遮住了，原文先不显示。',
  all: '全都对',
  kind: '哪一种',
  late: '到期了没有',
  whose: '没写是谁的，请选一个。',
  which: '这次记哪一笔？先选一个。',
  several: '这条提到不止一笔：{names}。一次记一笔。',
  loans: '这条里有 {n} 笔，一次记一笔',
  loan: '第 {n} 笔',
  passedOver: '表里另外 {n} 行没算：已经还清，或者更晚才到期。',
  onlyNext: '表里没写哪期还了。取了下一次要还的，另外 {n} 行没算。',
  notIts: '这次记“{name}”：下面的数不一定是它的。对着原文，不对就改，再点“对”。',
  minimum: '只给你看，不当成没还的金额。',
  days: '只给你看，还款日照上面那天算。',
  notLate: '只给你看，还没到期就不用它。',
};

/** Whether the sum holds the fee for being late. */
export const feeIn = {
  legend: '这个数里，含不含逾期费用？',
  yes: '含',
  no: '不含',
  known: '含：没还的是 {rest}。不含：没还的是 {sum}。',
  unknown: '含：没还的先空着，知道里面的费用就能算。不含：没还的是 {sum}。',
  hint: '看不出来，就打开账单找“剩余本金”。',
  read: '原文里看得出来。不对就改。',
};

export const sumChoice = '没还的金额，用哪个数？';

/** What becomes of it. */
export const making = {
  target: '记成哪一笔？',
  fresh: '新的一笔',
  begun: '没填完的那笔',
  title: '记下以后',
  same: '和这笔已经填的一样，没有要改的。',
  paid: '这笔还过一部分：没还的金额和还款日不改，只改账单上的数。',
  cleared: '清掉，是旧账单的数',
  parts: '已经分期的不在这里改：短信里可能只是一期。',
  byDays: '按今天往回数推的',
  byDaysThen: '按短信里“截至”的那天推的',
  byDay: '按每月这一天推的',
  into: '会填进没填完的那笔，里面原来写的换成这些。',
  intoNamed: '会填进没填完的那笔（{name}），里面原来写的换成这些。',
};

/** Why a field of a new debt stays open. */
export const gaps = {
  question: '先选上面这个',
  wrong: '上面还没改好',
  unticked: '没打“对”，先不记',
  fromThen: '短信没写几月几号，记下以后再填',
  unsaid: '短信里没写，记下以后再填',
};

/** The fields of a debt. */
export const debtFields = {
  unpaid: '没还的金额',
  dueDate: '还款日',
  billSays: '账单上现在写的数',
  dailyRate: '每天的逾期费用',
  contractRate: '合同利率',
  more: '别的几项',
};

/** Where it cannot be done yet. */
export const asked = {
  kind: '先选：是哪一种债。',
  tick: '先点“对”，打了“对”的才记。',
  fee: '先选：这个数里，含不含逾期费用。',
};

/** What it turned out to be, where it is no bill. */
export const noDebt = {
  none: { title: '没看出欠款', text: '没找到要还的数，先不记。真有欠款，就自己填一笔。' },
  /** Where there is a debt already: the message may tell of a payment of it. */
  noneNow: { title: '没看出欠款', text: '没找到要还的数，先不记。是还款的短信，就在那笔里记“还过一部分”。' },
  wary: '不是你办的？别点链接，别打里面的电话，去官方 App 看。',
  bare: { title: '没看出金额和日子', text: '照账单自己填两个数就行。' },
  scam: {
    title: '这条像骗局，先别付',
    text: '不照它记。别点链接，别回电话，先对一对。',
    button: '看是不是骗局',
  },
  own: '自己填一笔',
  see: '看已经填的欠款',
};

export const done = {
  fresh: '记下了新的一笔。',
  changed: '改好了。',
  same: '和这笔已经填的一样，没有改动。',
  gaps: '填进表里了，还差：{names}。',
  refused: '填好了，还没存上。先别关。',
  dropped: '贴的那段已经删了。',
  stays: '原文还留着：这条里不止一笔。',
  another: '再记另一笔',
  cleared: '清掉了。',
  see: '看这一笔',
  finish: '去填完',
};
