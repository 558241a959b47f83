/**
 * Signs without which nothing is asked for, promised, allowed, forbidden, conditional or put off: money, paying, owing,
 * rights, duties, conditions, changes, time, people who are told, and what is taken, signed or handed over.
 */
const OF_PLANS = new RegExp(
  `[${[
    '费元块钱息金款额价资利本债账帐票税险罚违约',
    '收付交缴扣还偿欠借贷',
    '需须应要可能权责义务必得让准许允禁勿别不未非无免除减',
    '如若则假倘凡',
    '一二三四五六七八九十百千万两几半',
    '视为另加多增更改变调整换移转让委代替取消撤终止失效停作废',
    '担保押质抵证签署具盖授同承认诺愿意弃服',
    '诉讼法律仲裁告警查封执强追催访问联系',
    '亲属友家单位第他她它们配偶甲乙丙',
    '购买办卡会员券积分推荐入绑安装载授信录传提供登',
    '起始日月年天时期前后内外以先即立当每次逐按随到至自从于在待等候',
    '暂审核批复评估定决最终解释规条款项附注',
    '开通享领选择默认包含括合同协议补充备案风算换浮涨',
    '担心哥姐弟妹爸妈父母老婆老公夫妻儿女孩朋同事领导人谁',
  ].join('')}]`,
);

/** What one wishes a customer at the end, with signs that plans are told in, too. */
const WISHES =
  /^(?:愿|祝)[^费元钱息款收付交缴扣需须应还另同承担保放弃授权]{1,20}$|^(?:天气|注意保暖|保重身体|请保重|新年|节日)[^费元钱息款收付交缴扣需须应]{0,12}$/;

/** Whether a clause is only said to be kind: nothing in it can be of a plan. */
export function isSmallTalk(clause: string): boolean {
  return !/[\dA-Za-z]/.test(clause) && (!OF_PLANS.test(clause) || WISHES.test(clause));
}
