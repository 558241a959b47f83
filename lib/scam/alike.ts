/** How the words of the clues are disguised. Data only. */

/** Chinese syllables in Latin letters, as they hide the words of the clues. */
export const syllables: Readonly<Record<string, string>> = Object.fromEntries(
  `zheng征 xin信 dai贷 kuan款 huan还 zhai债 wu务 yu逾 qi期 xie协 shang商 ting停 cui催 shou收 qian钱 fei费
  ka卡 bao保 jin金 hua花 bei呗 jie借 wei微 ma码 yan验 mi密 zhuan转 zhang账 hu户 fa法 lv律 shi师 jian减
  mian免 xi息 gua挂 li利 lian联 zi资 liao料 you优 qing清 ling零 dian垫 guo过 qiao桥 fu服 hei黑 bai白 kou口
  tou投 su诉 jia加 hang行 yin银 zhi支 wang网`
    .split(/\s+/)
    .map((pair) => [pair.replace(/[^a-z]/g, ''), pair.replace(/[a-z]/g, '')]),
);

/** `A|B>C`: A and B are read as C. */
const words = new Map(
  `支服保|支付保|zfb>支付宝 正信|怔信|证信|证芯|征芯|征心|征新|征x|亻言用报告>征信 代款|带款|贷欵|贷歀|袋款|dk>贷款 还欵|还歀|环款>还款 下欵>下款
  逾其|yuq|yq>逾期 宅务|寨务|债雾|债物|债勿|载务>债务 花贝|花唄|花b|蚂蚁花>花呗 借贝|借唄>借呗 协尚|协伤>协商 手绪费|手序费|手续f>手续费
  保正金|宝证金|保证j>保证金 服雾费|服物费|服务f>服务费 验正码|验证吗|验证马|验证玛|验证m|yzm>验证码 平幕|屏木|屏目>屏幕 银航|银杭>银行
  崔收|摧收|催首>催收 洗百>洗白 法悟|法物>法务 律帅>律师 密马|密玛>密码 身分证|sfz>身份证 yhk>银行卡 xyk>信用卡 转張>转账 私新|丝信>私信
  客浮|客福>客服 扣扣|企鹅号|秋秋>qq 停崔>停催 贷嵌|网dai>网贷`
    .split(/\s+/)
    .flatMap((pair) => {
      const [disguises = '', word = ''] = pair.split('>');
      return disguises.split('|').map((disguise): [string, string] => [disguise, word]);
    }),
);

/** Other words for you and me, and for 账. */
export const letters: ReadonlyMap<string, string> = new Map([
  ['您', '你'],
  ['妳', '你'],
  ['咱', '我'],
  ['俺', '我'],
  ['帐', '账'],
]);

/** What is written, and what it is read as, in this order. */
export const alike: readonly [pattern: RegExp, as: string | ((found: string) => string)][] = [
  // 微信 has many names.
  [/(?:[vw]|wei|薇|威|徽|巍)(?:信|xin|x|芯|心)|wechat|weixin|绿泡泡/g, '微信'],
  [/(?<=[加佳家伽茄添]我?)(?:[vw]|薇|威|徽|卫星|微(?![信粒博众]))/g, '微信'],
  [/[佳家伽茄](?=我?微信)/g, '加'],
  [/停x挂[zx]|停x(?=挂)|停惜挂/g, '停息挂账'],
  [new RegExp([...words.keys()].join('|'), 'g'), (found) => words.get(found) ?? found],
];
