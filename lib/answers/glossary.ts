/** Words of law and of lending, each with what it means in everyday words; shown below an answer that has the word. */
export const glossary = {
  展期: '到期以前说好，晚一点再还',
  时效: '超过这段时间才起诉，欠钱的人可以提出来不认',
  支付令: '法院发的、催人还钱的命令',
  答辩状: '写给法院的回答：哪些认，哪些不认',
  起诉状: '对方写给法院、要你还钱的状子',
  举证: '拿出证据',
  传票: '法院叫你哪天到庭的通知',
  管辖: '案子归哪个法院',
  上诉: '请上一级法院再看一次',
  一审: '第一次审',
  小额诉讼: '数目小的案子，一次判完',
  简易程序: '简单的案子走的快办法',
  受理费: '法院收的办案钱',
  强制执行: '判了还不还，法院动手让你还',
  执行通知: '法院叫你照判决还钱的通知',
  执行法官: '管强制执行的法官',
  执行和解: '执行中双方重新说好怎么还',
  被执行人: '判了还没还、法院在催的人',
  失信: '有能力却不照判决还，法院记在名单上',
  限制高消费: '法院不让花大钱：飞机、高铁这些',
  查封: '法院贴封条，不让卖',
  低保: '当地最低的生活费标准',
  电子送达: '法院用短信、网上系统把文书发给你',
  异议: '说哪里不对，请对方核查',
  征信: '记你借钱还钱的档案',
  不良记录: '档案里逾期的那一笔',
  罚息: '逾期以后多收的利息',
  违约金: '没按合同来，要多付的钱',
  逾期: '过了还款日还没还',
  本金: '借的钱本身，不算利息和费用',
  年化: '把费用都算成一年的百分比',
  综合融资成本: '利息加上所有费用',
  明示表: '写明所有费用的一张表',
  格式条款: '对方写好、你只能照签的条款',
  民间借贷: '个人之间、没有放贷牌照的借钱',
  LPR: '银行公布的贷款参考利率',
  债权人: '借钱给你的那一方',
  出借方: '合同上放款的那一家',
  继承: '接过去世的人留下的钱物',
  调解: '中间的人帮双方谈',
  法律援助: '国家出钱请的律师',
  国标: '国家推荐的做法，不是法律',
  自律: '行业自己定的规矩，不是法律',
  民事: '钱和东西的纠纷，不是犯罪',
  过桥垫资: '先替你还，再收你高价',
  最低还款: '账单上写的、这个月至少要还的数',
  反诈: '防诈骗',
} as const;

export type LawWord = keyof typeof glossary;

/** The words of the glossary in these texts, in the order of the list; a longer word hides the shorter one in it. */
export function lawWordsIn(...texts: readonly string[]): LawWord[] {
  let rest = texts.join('\n');
  const found = new Set<LawWord>();
  for (const word of byLength) {
    if (!rest.includes(word)) continue;
    found.add(word);
    rest = rest.replaceAll(word, '');
  }
  return words.filter((word) => found.has(word));
}

const words = Object.keys(glossary) as LawWord[];
const byLength = [...words].sort((a, b) => b.length - a.length);
