const LINK = /https?:|www\.|(?<![a-z\d-])[a-z\d-]{1,60}\.[a-z]{2,4}(?:\/|(?![a-z\d]))|链接|网址/i;
const NUMBER =
  /(?:致电|电话|咨询|详询|热线|客服|回电|拨打|联系)[^。\d]{0,8}\d{4,}|(?<![\d,.])(?:1\d{10}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/;

/** Whether a message hands out a link or a number to call, as frauds do and many honest ones. */
export const leadsAway = (text: string): boolean => LINK.test(text) || NUMBER.test(text);
