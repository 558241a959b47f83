/** 您尾号0025的美元信用卡账单为5.99元: 元 of a card in other money, where nothing is told in yuan. */
const FOREIGN_CARD =
  /^(?!.*(?:人民币|RMB|CNY|¥))(?:(?!\d元|\d\.\d\d).)*?(?:美元|港币|欧元|日元|英镑)(?:信用卡|账户|账单|卡)/i;
/** Whether the whole message is of an account in other money than yuan. */
export const isOfForeign = (text: string): boolean => FOREIGN_CARD.test(text);
