import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import { readBeside, rowOf } from '../ui/beside.ts';
import type { Doubt } from '../ui/doubt.ts';
import { decidingWords, labelOf } from './columnHead.ts';
import { paidWord } from './pickedDay.ts';
import type { DebtForm } from './useDebtForm.ts';

/** What a page calls a sum to which the fee for being late may have been added. */
const MAY_HOLD = /[应待需要]还|應還|逾期|合[计計]|总(?:计|额(?!度))|欠款/;
/** What being late or the loan itself costs, where nothing else stands beside the sum: 罚息, 逾期费用（截至今日）. */
const IS_COST =
  /^(?:(?:累计|已产生|产生|当前|本期|应还|待还|未还|应付|逾期)的?\s*)*(?:利息|罚息|复利|(?:逾期|分期|服务|手续)费用?|违约金|滞纳金)(?:金额|总额|合计)?(?=\s*(?:[(（][^()（）\d含]{0,8}[)）]?)?[:：]?\s*(?:元)?$)/;
/** What is no debt, or another one. */
const IS_OTHER =
  /最[低小]还款?|已(?:[还付缴]|支付|结清)|还款成功|(?:总|可用|信用|授信)?额度|可借|放款|积分|上[次期]|上个?月|未出账|余额宝|(?:账户|可用|钱包)余额|零钱|工资|到账|收入|红包|优惠|减免|立减|节省|返现|抵扣|补贴|冻结|押金|保证金/;
/** What it was before, where not another figure is called so: 原应还 9,000.00 现应还. */
const WAS =
  /(?:原价|划线价|原(?:应还|金额|账单)|(?:减免|优惠|打折)前(?:应还|金额)?)(?![^\d\s]{0,2}[:：]?\s*[¥￥]?\d)/;
/** One of several that are owed; but not where all of them are told, too. */
const IS_PART =
  /^(?!.*(?:剩余|合[计計]|总|全部)).*?((?:[每下单]期|每月(?=[应待需]?还(?!款日)))[应待需]?还?|下次[应待需]?还(?:款(?![日时期])|(?!款))|第 ?\d+(?:\/\d+)? ?期(?!账单)|\/ ?[期月](?![份数])|[×x] ?\d+ ?期)/;
/** What is told of one part, whatever its column or its label is called, and of no other sum: 应还｜第 3/12 期 2026-11-10. */
const TITLE =
  /(?<!\d|(?:已还|剩余|[未待]还|总|共|进度)(?:\p{L}{0,3})[:：]?\s*)(?:第 ?\d+(?:\/\d+)? ?期|\d+\/\d+ ?期|下次[应待需]?还(?:款(?![日时期])|(?!款)))(?!账单|[\s应待需还金额款]*[¥￥]?\d[\d,]*\.\d\d)/u;
/** 2/12, of as many parts as there may be; it may be a day where no other one stands there. */
const BARE_TITLE =
  /(?<=^| )(?<!(?:已还|剩余|[未待]还|总|共|进度)\p{L}{0,3}[:：]? )\d{1,2}\/(?:3|6|9|12|18|24|36|48|60)(?= |$)/u;
const WITH_A_DAY = /期数|\d{4}[-/.年]\d|\d月\d|(?<=^| )\d\d-\d\d(?= |$)/;
/** Of more than one part. */
const OF_ALL = /剩余|全部|合[计計]|总/;
/** What is left on an account, where the row is of what came and went there. */
const BALANCE = /^余额(?:[(（]元[)）])?$/;
/** What it calls one without. */
const HOLDS_NONE = /(?:剩余|[未没应待]还|逾期)\s*本金/;
/** What was bought; but 消费金融 is a lender, and 消费贷 a loan. */
const BOUGHT = /消费(?!贷|金融|信贷|分期|者)|购[买物]|交易|商[品户家]|订单|支出|实付|退款|流水/;
/** A row of a list by its day and what it was for: 10-21 手机. */
const ROW = /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日? (?:\d{1,2}:\d\d(?::\d\d)? )?\p{Script=Han}{2,12}/u;
/** In such a row, what is part of the bill itself. */
const OF_BILL = /账单|还款|到期|本金|金额|期|[借欠贷]|利息|费用|罚息/;

/** What decides of the words beside a sum: 已还｜花呗 5,640.00. What the loan costs or what remains of it is told by its own label. */
export function decisive(told: string): string {
  const [{ head }, label] = [readBeside(told), labelOf(told)];
  if (!IS_OTHER.test(head) && (IS_COST.test(label) || HOLDS_NONE.test(label))) return label;
  return decidingWords(told, [MAY_HOLD, HOLDS_NONE, IS_COST, WAS, IS_OTHER, IS_PART, BOUGHT]);
}

/** The word beside a sum for which it may hold the fee for being late; undefined where there is none, or nothing is late. */
export function feeWord(beside: string, dueDate: string, today: PlainDate): string | undefined {
  const due = readDate(dueDate);
  if ('date' in due && due.date >= today) return undefined;
  return [HOLDS_NONE, IS_COST, WAS, IS_PART].some((words) => words.test(beside))
    ? undefined
    : MAY_HOLD.exec(beside)?.[0];
}

/** The word beside a sum that says it is something else than what is unpaid; undefined where another word may name it so. */
export function otherWord(beside: string): string | undefined {
  const sure = (IS_COST.exec(beside) ?? WAS.exec(beside))?.[0];
  if (sure) return sure;
  return MAY_HOLD.test(beside) || HOLDS_NONE.test(beside) ? undefined : IS_OTHER.exec(beside)?.[0];
}

/**
 * The word beside a sum that says it is one of several that are owed; undefined where nothing does.
 *
 * @param words  what decides
 * @param told  all that stands there
 */
export function partWord(words: string, told = words): string | undefined {
  const beside = readBeside(told);
  const row = rowOf(beside);
  const bare = WITH_A_DAY.test(row) ? BARE_TITLE.exec(row)?.[0] : undefined;
  // Beneath a head it is the row of one part; elsewhere a label may tell of all parts.
  const title = beside.head || !OF_ALL.test(words) ? (TITLE.exec(row)?.[0] ?? bare) : undefined;
  return IS_PART.exec(words)?.[1] ?? title;
}

/** Whether it is what an account holds, by the head of its column or its label; undefined where it may be what is owed. */
function balanceWord(told: string): string | undefined {
  const beside = readBeside(told);
  const row = rowOf(beside);
  const isOfAccount = ROW.test(row) && !OF_BILL.test(row);
  return isOfAccount ? [beside.head, labelOf(told)].find((words) => BALANCE.test(words)) : undefined;
}

/** What stands beside a sum and says that it was paid for one thing; undefined where nothing does, or it may be owed. */
export function boughtWord(beside: string): string | undefined {
  if (MAY_HOLD.test(beside) || HOLDS_NONE.test(beside)) return undefined;
  const row = ROW.exec(beside)?.[0];
  return BOUGHT.exec(beside)?.[0] ?? (row && !OF_BILL.test(row) ? row : undefined);
}

/** The same question as for a pasted message, since our own fee would come on top: into which field such a sum belongs. */
export function feeDoubt({ texts, field }: DebtForm, today: PlainDate): Doubt {
  return {
    warn: warnOfSum,
    elsewhere: {
      about: (beside) => {
        const words = decisive(beside);
        const isSure = paidWord(beside) ?? partWord(words, beside);
        const word = isSure ? undefined : feeWord(words, texts.dueDate, today);
        return word && `旁边写的是“${word}”，可能含逾期费用。看不出来，就打开账单找“剩余本金”。`;
      },
      here: '不含，填到没还的金额',
      there: '含，填到账单上现在写的数',
      other: { label: '账单上现在写的数', ...field('billSays') },
      told: `填到“账单上现在写的数”了。${texts.unpaid === '' ? '这里填不含逾期费用的，账单里叫“剩余本金”。找不到，看下面。' : ''}`,
    },
  };
}

/** What is said of a sum beside which that stands, where it is not all that is unpaid; undefined where nothing tells. */
export function warnOfSum(beside: string): string | undefined {
  const words = decisive(beside);
  const paid = paidWord(beside);
  if (paid) return `旁边写的是“${paid}”，像是已经还了的，不是没还的金额。再看一眼。`;
  const part = partWord(words, beside);
  if (part) return `旁边写的是“${part}”，只是其中一期，不是没还的全部。再看一眼。`;
  const word = otherWord(words) ?? balanceWord(beside);
  if (word) return `旁边写的是“${word}”，不像是没还的金额。再看一眼。`;
  const bought = boughtWord(words);
  return bought && `旁边写的是“${bought}”，像是买东西的一笔，不是没还的全部。再看一眼。`;
}
