/** What is asked where a message and what is stored do not go together. */

/** Of another bill than the one that is stored: which of the two it becomes nobody but the user can say. */
export const otherBill = {
  ofMonth: '这条是 {n} 月的账单，记着的那笔 {dueDate}到期。',
  /** It names no month of its own, or the very month in which the other is due. */
  ofDay: '这条 {firstDate}到期，记着的那笔 {dueDate}到期。',
  asked: '先选：记成哪一笔。',
};
