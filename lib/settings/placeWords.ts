import type { SourceId } from '../sources/index.ts';

/** What the product promises never to do. A build check and a browser test keep the first. */
export const neverDoes = [
  '不联网，不上传，没有账号',
  '不要你的支付宝密码、验证码、身份证号',
  '不读网页上的内容，除了你去点的那个数和旁边的字',
  '不替你答应任何事，不收钱',
];

export const notAdvice: { text: string; sources: readonly SourceId[] } = {
  text: '这里的内容不是法律意见。免费的帮助：12378（金融消费投诉）、12348（法律咨询）、12356（心理援助）。',
  sources: ['ch.12378', 'ch.12348', 'ch.12356'],
};

/** Where the case can be kept, as a choice. */
export const places = {
  session: { title: '只在这次打开期间', hint: '关掉浏览器就没了。公用电脑选这个。' },
  local: { title: '存在这台电脑', hint: '下次打开还在。只有自己用的电脑选这个。' },
} as const;

/** Where it could not be moved, and what that means for what was entered. */
export const unmoved = {
  session: { title: '还存在这台电脑，没能改', text: '浏览器的存储可能满了。腾出空间后，在设置里再选一次。' },
  local: {
    title: '没能存在这台电脑',
    text: '填的还在，但关掉浏览器就没了。浏览器的存储可能满了：腾出空间后，在设置里再选一次。',
  },
} as const;

/** Said where one is after all was erased. */
export const erased = {
  title: '一切都清空了。',
  text: '以前导出过的文件没有跟着删，不要的话，自己到“下载”里删。',
} as const;
