import { EARLIER, isNotOwed, LATER } from './apart.ts';
import type { Amount } from './figure.ts';
import { isLate, type Look } from './look.ts';
import { MOST } from './weighed.ts';

/** Nought is owed to nobody, where there is more. */
const isOwedAt = (look: Look, at: number): boolean => {
  const {
    squeezed: { text },
    amounts,
  } = look;
  const sum = amounts[at];
  return (
    sum !== undefined &&
    (sum.amount > 0 || amounts.length === 1) &&
    !isNotOwed(text, sum) &&
    !isOfBefore(look, at) &&
    !isPartOfBill(look, sum) &&
    !isCutOffered(look, sum) &&
    !isToCome(look, sum.start) &&
    !isLent(look, sum.start)
  );
};

/** 后续4期暂未到期共5,510.60元: not yet, where another sum is late. */
const TO_COME =
  /(?:(?:未来|以后|后续|后面|其余|剩余|余下|还剩)(?:还有|的)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})期|(?<!(?:连同|加上?|算上|包?含|包括)[^。；;,，\d]{0,6})未到期)[^。；;,，\d]{0,8}[:为]?¥?$/;
export const isToCome = ({ kind, squeezed: { text }, called }: Look, start: number): boolean =>
  isLate(kind) &&
  TO_COME.test(text.slice(Math.max(0, start - 24), start)) &&
  called.some((sum) => sum.start !== start && (sum.called === 'overdue' || sum.called === 'total'));

/** 借款12,000.00 待还6,000.00: what was lent, where what is owed of it stands behind. */
const LENT =
  /(?<!逾期|欠)(?:借款|贷款|放款|合同)(?:总额|金额|总金额|本金)?(?:[(（]元[)）])?(?:\d{1,2} )?[:为]?(?:人民币)?$/;
const isLent = ({ squeezed: { text }, called }: Look, start: number): boolean =>
  LENT.test(text.slice(Math.max(0, start - 12), start)) &&
  called.some(
    (sum) =>
      sum.start > start &&
      ['total', 'rest', 'debt', 'whole', 'overdue'].includes(sum.called) &&
      OWED_OF_IT.test(text.slice(Math.max(0, sum.start - 16), sum.start)),
  );
/** 应还本息共50,180.20元, 按时归还本息50,180.20元. */
const OWED_OF_IT =
  /(?:逾期(?:本息|金额|欠款|应还|未还)|[应待未需](?:归|偿)?还(?:款|金额|总额|贷款|本息|本金[和及与、]利息){0,2}|(?:归|偿)还(?:贷款|借款)?(?:本息|本金[和及与、]利息))(?:合计|共计?|总计)?[:为]?$/;

/** 第3期320.00元已计入本月账单，账单合计2,100.00元: the part, where the bill stands beside it. */
const INTO_BILL =
  /^元?[,，]?已?(?:入|计入|记入|并入|转入)了?(?:您?的?(?:本[月期]|当期|\d{1,2}月份?))?(?:信用卡)?账单/;
const isPartOfBill = ({ squeezed: { text }, called }: Look, { end, amount }: Amount): boolean =>
  INTO_BILL.test(text.slice(end, end + 20)) &&
  called.some((sum) => sum.amount > amount && (sum.called === 'total' || sum.called === 'whole'));

/** 欠款8,300元，减免罚息后一次性还7,950元结清: what would settle a larger debt before it is an offer. */
const CUT =
  /(?:(?:减免|优惠|豁免)[^。；;\d]{0,12}(?:后|[至到为成])|(?:\d{1,2}|[一二三四五六七八九]|打|特批)折后?)[^。；;\d]{0,10}$/;
const SETTLES = /结清|一次性|[只仅]需|即可|就[能可]/;
const OWED_BEFORE = ['overdue', 'total', 'rest', 'debt', 'whole', 'all'];
const isCutOffered = ({ squeezed: { text }, called }: Look, { start, end, amount }: Amount): boolean => {
  const before = text.slice(Math.max(0, start - 28), start);
  return (
    CUT.test(before) &&
    SETTLES.test(before.slice(-16) + text.slice(end, end + 10)) &&
    called.some((sum) => sum.start < start && sum.amount > amount && OWED_BEFORE.includes(sum.called))
  );
};

/** The rules say of it that it is none, where something is left of a bill, or it stands behind 上期. */
const OF_ANOTHER = new RegExp(`(?:${EARLIER}|${LATER}|未出账)[^,，。;；\\d]{0,10}$`);
const isOfBefore = ({ squeezed: { text }, amounts, called }: Look, at: number): boolean => {
  const start = amounts[at]?.start ?? 0;
  const isNone = called.some((sum) => sum.start === start && sum.called === 'none');
  const hasRest = called.some((sum) => sum.called === 'rest');
  return isNone && (hasRest || OF_ANOTHER.test(text.slice(Math.max(0, start - 16), start)));
};

/** Which sums may be owed, by their places: those that a label calls something before others. */
export function owedSums(look: Look): number[] {
  const { amounts, called } = look;
  const isOther = (at: number) => !called.some(({ start }) => start === amounts[at]?.start);
  return [...amounts.keys()]
    .filter((at) => isOwedAt(look, at))
    .sort((a, b) => Number(isOther(a)) - Number(isOther(b)))
    .slice(0, MOST);
}
