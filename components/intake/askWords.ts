/** What is asked where a message and what is stored do not go together. */

/** Of another bill than the one that is stored: which of the two it becomes nobody but the user can say. */
export const otherBill = {
  ofMonth: '这条是 {n} 月的账单，记着的那笔 {dueDate}到期。',
  /** It names no month of its own, or the very month in which the other is due. */
  ofDay: '这条 {firstDate}到期，记着的那笔 {dueDate}到期。',
  asked: '先选：记成哪一笔。',
};

/** One like it is stored already. */
export const twin = '已经记着一笔一样的。再记，就成了两笔。';

/** The days it is late and the day to pay by cannot both be right. */
export const clash = {
  legend: '逾期天数和还款日对不上，哪个对？',
  dueDate: '还款日 {dueDate}',
  daysOverdue: '逾期 {n} 天',
  hint: '逾期 {n} 天，还款日就是 {dueDate}。看不出来，就打开账单看还款日。',
  used: '照你选的，还款日从这里往回推。',
  asked: '先选：哪个对。',
};

/** A demand sets a day for a debt that was due before. */
export const deadline = {
  legend: '{firstDate}是催款期限，还是新还款日？',
  yes: '催款期限',
  no: '新还款日',
  hint: '催款期限：还款日不改，还是 {dueDate}。对方同意延期了，才选“新还款日”。',
  hintOther: '是另一期的账单，就在上面选“新的一笔”。',
  used: '只给你看，还款日不改。',
  asked: '先选：这一天是什么日子。',
};

/** One of several instalments: the others are not in it. */
export const part = '这是第 {n} 期，后面还有 {rest} 期。这里只记这一期。';

/** What a bill would show if its sum and its fee are added, where no message names that figure. */
export const added = { name: '连逾期费用一共', how: '短信里两个数相加' };

/** What is left after a payment: noted as one, or in the place of what was unpaid. */
export const payment = {
  legend: '短信说还了 {sum} 元，怎么记？',
  pay: '记成还过一部分',
  set: '改没还的金额',
  hint: '记成还过一部分，逾期费用才按还款前后分开算。',
  into: '“还过一部分”里填上 {sum} 元，再填哪天还的。别的都不改。',
  asked: '先选：这笔还款怎么记。',
  day: '哪天还的',
};

/** Less than nothing is to be paid. */
export const overpaid = {
  title: '这一期是不是多还了？',
  text: '应还前面像是负号。真是负数，就是多还了，先不记；不是，就自己填一笔。',
};

/** Of what has no Chinese in it nothing can be read: a picture's name, an address, a message in English. */
export const noChinese = {
  title: '这里只读得懂中文',
  text: '图片的名字、网址、英文都读不了。照着账单自己填就行。',
};

/** Power, water, rent, a telephone: to be paid, but no loan, and its rules are others. */
export const supply = {
  title: '像是水电、话费这类费用',
  text: '不是借款，先不记。想一起算，就自己填一笔。',
};

/** Who writes this needs somebody before any figure. */
export const inDistress = {
  title: '先顾人，债可以谈',
  text: '现在就打 12356，全国心理援助热线，每天至少 18 小时有人接。有危险，打 110，或让身边的人过来陪你。',
  button: '看找谁帮忙',
  sources: ['ch.12356', 'ch.110'],
} as const;

/** Nothing that can be noted was read: the text stays. */
export const nothingRead = {
  title: '没看出一共要还多少',
  minimum: '只看到最低还款，那不是全部，先不记。照着原文自己填就行，原文还留着。',
  asked: '没有能记的数，先不记。照着原文自己填就行，原文还留着。',
};
