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

/** The file has no password, and nothing of ours can take it back. */
export const exporting = '导出的文件在浏览器的“下载”里，谁都能打开。公用电脑上别留。';

/** What erasing leaves, measured: no more is promised. */
export const erasing = {
  what: '欠款、方案、记录都删掉，找不回来。自己的电脑，可以先导出一份：导出的文件不会跟着删。',
  rest: '删掉的内容可能还会在浏览器的文件里留一段时间。“全部清空”在 Chrome、Edge 会连文件一起删掉，在 Firefox 要等新数据盖住。',
} as const;

/** Every permission, in plain words; `tests/build` compares the list with the manifests. */
export const permissions = [
  { id: 'storage', name: '存储', why: '把你填的东西存在这台电脑的浏览器里。' },
  { id: 'sidePanel', name: '浏览器侧边栏', why: '不在支付宝网页上时，清单显示在浏览器自己的侧边栏里。' },
  {
    id: 'https://*.alipay.com/*',
    name: '在支付宝网页上运行',
    why: '只为在网页边上放一个入口和侧栏。登录、收银台这些要输密码的网页除外。只在你去点一个数时，读那里和旁边的字。',
  },
] as const;
