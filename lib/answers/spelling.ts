/** Longest text that is looked at, characters. */
const LONGEST = 400;

/** What is often mistyped, typed in letters, or a number that means an office; and the word that the clues use. */
const also = new Map(
  (
    '95188 客服热线,12378 投诉电话,12363 征信中心,12348 免费法律,12356 心理热线,12321 骚扰电话,12345 政府热线,' +
    '12368 法院核实,96110 反诈,110 报警,24% 年化线,36% 年化线,百分之24 年化线,百分之二十四 年化线,百分之36 年化线,' +
    '百分之三十六 年化线,24个点 年化线,36个点 年化线,huabei 花呗,jiebei 借呗,yuqi 逾期,zhengxin 征信,zuolao 坐牢,cuishou 催收,' +
    'fenqi 分期,chuanpiao 传票,zhifuling 支付令,qisu 起诉,xiangao 限高,shixin 失信,laolai 老赖,huankuan 还款,yuebao 余额宝,' +
    'huankuanri 还款日,tousu 投诉,' +
    '做牢 坐牢,座牢 坐牢,蹲监狱 坐牢,进监狱 坐牢,监狱 坐牢,进局子 坐牢,吃牢饭 坐牢,政信 征信,正信 征信,证信 征信,征心 征信,整信 征信,' +
    '预期 逾期,于期 逾期,愈期 逾期,余期 逾期,逾其 逾期,花贝 花呗,花被 花呗,花吧 花呗,借贝 借呗,借被 借呗,借吧 借呗,' +
    '崔收 催收,催受 催收,催手 催收,支付另 支付令,支付领 支付令,传漂 传票,传飘 传票,失心 失信,限搞 限高,起素 起诉,启诉 起诉,' +
    '老懒 老赖,扩期 展期,占期 展期,减勉 减免,宽线 宽限,投素 投诉,被执性 被执行,利西 利息,录影 录音,罚西 罚息,' +
    '账期 账单,妈妈 妈,爸爸 爸,' +
    // As they are said at home.
    '老伴 爱人,老头子 爱人,老婆子 爱人,我男人 老公,孩子他爸 老公,孩子他妈 老婆,儿媳妇 家里人,儿媳 家里人,女婿 家里人,媳妇 老婆,' +
    '闺女 孩子,女儿 孩子,儿子 孩子,孙子 孩子,孙女 孩子,爹妈 父母,爹娘 父母,老爹 爸,我爹 爸,我娘 妈,离了婚 离婚,咋样 怎样,咋办 怎么办,咋整 怎么办,' +
    '咋 怎么,啥 什么,算不算数 算数吗,工地 单位,养老金 养老钱,退休金 养老钱,退休工资 养老钱,社保卡 养老钱,社保 养老钱,娘家 家里,公婆 家里,屋里人 家里人,hr 人事,厂里 单位,店里 单位,公司里 公司,条子 警察,公检法 公安'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const longestFirst = [...also.keys()].sort((a, b) => b.length - a.length);
/** A number counts whole only: 1,100 is no call to the police. */
const whole = (key: string) => (/^\d+$/.test(key) ? `(?<!\\d)${key}(?!\\d)` : key);
const others = new RegExp(longestFirst.map(whole).join('|'), 'g');

/** The text with what is mistyped or typed in letters as the clues have it. Numbers keep meaning what they stand for. */
export function spelled(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(others, (other) => also.get(other) ?? other);
}
