import { anyOf, oneOf } from '../text/index.ts';
import { settledOn } from './paid.ts';
import type { CalledSum } from './roles.ts';

/** 晚还每天收1元逾期费, 逾期一天就扣5元, 过了24点收违约金10元: what would come. */
const CHARGES = '(?:违约金|滞纳金|罚息|逾期费用?)?[:为约]?$';
const IF_LATE = anyOf([
  new RegExp(
    `每(?:逾期|晚|超)?一?[天日](?:就|会|将|要|再|都|需|得)?[加另多]?(?:收取?|扣收?|罚|计收|产生|[交付缴计])${CHARGES}`,
  ),
  new RegExp(
    `${oneOf([
      /(?<!已经?|现已)(?:逾期|超期)(?=的话|[一1][天日]|[后者将会就则要])/,
      /(?<!已经?|现已)晚还?(?=的话|[一1][天日]|[就将会要])/,
      /[不没未]还?清?(?=的话|[就将会要])/,
      /过了?(?:(?:当[天日]|今[天日晚])(?:24点|[0零]点)?|24点|[0零]点|[还款期到\d]{1,3}[日号])/,
    ])}[^。；;\\d]{0,8}(?:收取?|扣收?|罚|产生|[交付缴])${CHARGES}`,
  ),
]);

/** 已还1,000元, 折合约712元, 每天罚息3元: whatever else it is called, it is not owed. */
const NOT_OWED: readonly RegExp[] = [
  /(?:已(?:经|自动|主动)?|成功)(?:还款?|归还|偿还|支付|付款?|缴)(?:金额|了|款)?[:为]?(?:人民币)?$/,
  /已?收到[您你]?的?(?:还款|来款|款项)(?:金额)?[:为]?(?:人民币)?$/,
  /(?:支|借|预支|转|打)给?我$/,
  /(?<!账单|应还)(?:折合?|约合|折算)(?:人民币)?约?$/,
  /(?:违约金|手续费|滞纳金|罚息)(?:[^。；;,，\d]{0,10}|[^。；;]{0,16}[,，、])最[低高](?:收取?)?$/,
  /(?:(?:违约金|手续费|滞纳金|利息|未还部分)[^。；;,，]{0,10}\d%[^。；;,，\d]{0,8}|\d%(?:收取|[计加]收|收))[,，、]?最[低高少]$/,
  /(?:每(?:逾期)?一?|按)[天日][:为约收计]?(?:[\d.]+元[,，]?(?:共计?|合计|总共))?$/,
  IF_LATE,
  /(?:减免|豁免|免除|优惠)(?:了)?(?:违约金|罚息|滞纳金|逾期费用?|利息|手续费)[:为]?$/,
  /(?:授信|信用|总|贷款)额度(?:[(（]元[)）])?[:为]?$/,
  /(?:贷款|借款|合同)[(（](?:合同|贷款|借款)?(?:金额|总额|本金)[:为]?(?:人民币)?$/,
  /(?:受理|诉讼|保全|执行|公证|公告|鉴定)费用?(?:合计|一?共)?[:为约]?$/,
  /(?:商品|设备|手机|机器)(?:总价|价值|原价|押金)[:为]?$|[买卖]断[价款][:为]?$|余额(?:仅|只)[剩有余]?[:为]?$/,
  /满[\d,.]+元?(?:立?减)$|(?:券|红包)[:为]?$/,
  /(?:(?:若|如|则|可|将|会)[^,，。;；\d]{0,12}|每(?:逾期)?一?[天日])(?:违约金|罚息|滞纳金|手续费|利息)[^,，。;；\d]{0,4}$/,
];
const PAID_BEHIND =
  /^元?[,，]?(?:[有系]误|错误|[(（]?已(?:还|结)清(?!后|请)|[(（]已还[)）]|已还(?=$|\d{1,2}月))/;
const PER_DAY = /^元?\/[天日]/;
/** 已用券抵12元，原应还634.05元: not where it is all that is told. */
const BEFORE_CUT = /原(?:本|来)?[应需]还(?:款|金额|总额)?[:为]?$/;
const CUT = /[券抵减免惠]|红包/;
const DUE_NOW = /(?<!原(?:本|来)?)[应待需]还[^\d。；;]{0,8}\d/;
const isBeforeCut = (text: string, before: string) =>
  BEFORE_CUT.test(before) && CUT.test(text) && DUE_NOW.test(text);

/** 违约金20元起: the least that it would be. */
const FEE = /(?:违约金|滞纳金|罚息|逾期费用?)[:为]?$/;
const AT_LEAST = /^元?起(?![诉算码还])/;

/** 9月账单608.40元已于10月5日还清. */
const settledAt = (behind: string): boolean => /^元?[,，(（]?已[于在]/.test(behind) && settledOn.test(behind);

/** Whether the words around a sum say that it is not owed, whatever its label calls it. */
export function isNotOwed(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 24)];
  if ((AT_LEAST.test(behind) && FEE.test(before)) || isBeforeCut(text, before)) return true;
  return (
    NOT_OWED.some((words) => words.test(before)) ||
    PAID_BEHIND.test(behind) ||
    settledAt(behind) ||
    PER_DAY.test(behind)
  );
}

/** What an earlier bill is called. */
export const EARLIER = '上期|上月|上一期|期初';
/** And a later one. */
export const LATER = '下期|下月|下个月|下一期';
const OF_BEFORE = new RegExp(`(?:${EARLIER}|${LATER})[^,，。;；\\d]{0,10}$`);
const OF_ALL =
  /(?:(?:全部|总计?)(?:剩余)?(?:待还|应还|需还|未还|欠款)?|剩余(?:待还|应还|未还)|(?:待还|应还)总|借款总)(?:款|金额|额)?(?:[(（]元[)）])?[:为]?$/;
const OF_NOW =
  /(?:本期|本月|当期|当月|\d{1,2}月(?:\d{1,2}[日号])?|下次)(?:待还|应还|需还|未还|账单|还款)?(?:款|金额|额)?(?:[(（]元[)）])?[:为]?$/;

/** 未到期账单330.00 beside 逾期账单702.15. */
const UNDUE =
  /(?<!(?:连同|加上?|算上|包?含|包括)[^。；;,，\d]{0,4})未到期(?:账单|金额|部分|本金|款项|应还|待还){1,2}(?:[(（]元[)）])?[:为]?¥?$/;
const OF_LATE = /逾期(?:账单|金额|部分|本金|款项|应还|待还|欠款){1,2}(?:[(（]元[)）])?[:为]?¥?$/;

/** 全部待还15,000 beside 本期待还1,200 is all of the debt, most of which is not due. */
export function apart(text: string, given: readonly CalledSum[]): CalledSum[] {
  const sums = afterPaid(text, ofNow(text, given));
  const stands = (pattern: RegExp, { start }: CalledSum) =>
    pattern.test(text.slice(Math.max(0, start - 12), start));
  const hasNow = sums.some(
    (sum) => stands(OF_NOW, sum) && (sum.called === 'total' || sum.called === 'overdue'),
  );
  const hasLate = sums.some((sum) => sum.amount > 0 && stands(OF_LATE, sum));
  return sums.map((sum) => {
    if (hasLate && stands(UNDUE, sum)) return { ...sum, called: 'none' };
    return hasNow && ['total', 'whole', 'debt'].includes(sum.called) && stands(OF_ALL, sum)
      ? { ...sum, called: 'all' }
      : sum;
  });
}

/** 上期账单4,019.22 is past, 下期 is not yet. */
export const isOfOther = (text: string, { start }: { start: number }): boolean =>
  OF_BEFORE.test(text.slice(Math.max(0, start - 16), start));

/** Such a sum is not owed, where there is another. */
function ofNow(text: string, sums: readonly CalledSum[]): CalledSum[] {
  const hasNow = sums.some(
    (sum) => !isOfOther(text, sum) && (sum.called === 'total' || sum.called === 'rest'),
  );
  return sums.map((sum) => (hasNow && isOfOther(text, sum) ? { ...sum, called: 'none' } : sum));
}

const PAID =
  /收到[^。；;,，]{0,10}(?:还|付)[^。；;,，\d]{0,4}\d|已(?:成功)?(?:入账)?(?:还|付|扣)款?[^。；;,，]{0,6}\d|(?:还款|扣款|代扣)成功|还款-\d|(?:优惠|减免|抵扣|立减)[^。；;,，]{0,6}\d/;
const LEFT =
  /(?:待还款?|未还|剩余|剩余应还|剩余待还|尚欠|仍欠|还欠|还剩|尚有|实际?(?:应|需|待)?[还付](?!本金|利息)|(?:还|仍)需(?:支付|还款?|付)|现(?:只需|应)还)(?:款|金额|余额)?(?:[(（]元[)）])?[:为]?$/;

/** Of a bill of which a part was paid what is left counts, not all of it. */
function afterPaid(text: string, sums: readonly CalledSum[]): readonly CalledSum[] {
  if (!PAID.test(text)) return sums;
  const isLeft = ({ start }: CalledSum) => LEFT.test(text.slice(Math.max(0, start - 12), start));
  const left = sums.find((sum) => sum.amount > 0 && isLeft(sum));
  if (!left) return sums;
  return sums.map((sum) => {
    if (sum === left) return { ...sum, called: 'rest' };
    return (sum.called === 'total' || sum.called === 'added') && sum.amount > left.amount
      ? { ...sum, called: 'none' }
      : sum;
  });
}
