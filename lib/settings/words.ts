/** What only the settings say; what the first load says, too, is in placeWords.ts. */

/** The file has no password, and nothing of ours can take it back. */
export const exporting = '导出的文件在浏览器的“下载”里，谁都能打开。公用电脑上别留。';

/** Where it went, by its name. The browser may be set to ask for the place, which we are not told. */
export const exported = (name: string) =>
  `文件叫“${name}”，在浏览器的“下载”里；如果浏览器问过存在哪，就在那里。`;

/**
 * What erasing leaves, measured: no more is promised. Where Chrome had to mend its files after a crash, it keeps the
 * unmended ones in a folder `lost`, also when all is erased.
 */
export const erasing = {
  what: '欠款、方案、记录都删掉，找不回来。自己的电脑，可以先导出一份：导出的文件不会跟着删。',
  rest: '删掉的内容可能还会在浏览器的文件里留一段时间。“全部清空”在 Chrome、Edge 会连文件一起删掉（浏览器崩溃过，可能还剩一份旧的），在 Firefox 要等新数据盖住。',
} as const;

/** Asked before a case that is kept goes with the next closing. */
export const forgetting = {
  title: '改成关掉浏览器就没了？',
  text: '现在填的和记的都还在，等关掉浏览器，就都没了，找不回来。想留着，先在下面导出一份。',
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
