import type { SourceId } from '../sources.ts';

/** What the product promises never to do. A build check and a browser test keep the first. */
export const neverDoes = [
  '不联网，不上传，没有账号',
  '不要你的支付宝密码、验证码、身份证号',
  '不读网页上的内容',
  '不替你答应任何事，不收钱',
];

export const notAdvice: { text: string; sources: readonly SourceId[] } = {
  text: '这里的内容不是法律意见。免费的帮助：12378（金融消费投诉）、12348（法律咨询）、12356（心理援助）。',
  sources: ['ch.12378', 'ch.12348', 'ch.12356'],
};
