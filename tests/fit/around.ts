import type { Written } from './texts.ts';

/** What may stand before and behind any message, whatever it is: whoever greets, thanks or forwards says nothing of it. */
const BEFORE = [
  '尊敬的客户，您好！',
  '收到短信：',
  '您好，',
  '10:32 ',
  '尊敬的用户：',
  '昨天 09:15\n',
  '亲爱的用户，',
  '短信内容：',
  '尊敬的先生/女士：',
  '',
  '刚收到：',
];
const BEHIND = [
  '拒收请回复R',
  '。详情见APP。',
  '如有疑问请致电客服。',
  '',
  '感谢您的支持。',
  ' 退订回T',
  '。祝您生活愉快。',
  '。详询客服热线。',
  '（系统短信，请勿回复）',
];

/** Each text once more with something around it that says nothing of what it is. */
export const withSurroundings = (texts: readonly Written[]): Written[] =>
  texts.map((one, n) => ({
    ...one,
    text: `${BEFORE[n % BEFORE.length]}${one.text.replace(/[。.]$/, '')}${BEHIND[n % BEHIND.length]}`,
  }));
