/** What is asked where a message and what is stored do not go together. */

/** Of another bill than the one that is stored: which of the two it becomes nobody but the user can say. */
export const otherBill = {
  ofMonth: '这条是 {n} 月的账单，记着的那笔 {dueDate}到期。',
  /** It names no month of its own, or the very month in which the other is due. */
  ofDay: '这条 {firstDate}到期，记着的那笔 {dueDate}到期。',
  asked: '先选：记成哪一笔。',
};

/** Nothing that can be noted was read: the text stays. */
export const nothingRead = {
  title: '没看出一共要还多少',
  minimum: '只看到最低还款，那不是全部，先不记。照着原文自己填就行，原文还留着。',
  asked: '没有能记的数，先不记。照着原文自己填就行，原文还留着。',
};
