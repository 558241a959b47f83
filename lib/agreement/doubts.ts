import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { namedSum } from './named.ts';
import { OFFERS } from './terms.ts';
import type { Doubt, Terms } from './types.ts';

/** Costs, in all their names. */
const CHARGE =
  /利息|罚息|复利|计息|停息|违约金|滞纳金|息费|(?:手续|服务|管理|担保|律师|诉讼|公证|评估|保险|咨询|逾期|催收|账户|延滞|占用)费|保费|保险(?!公司)|(?:意外|人身|信用|责任|寿)险|利率|年化|费率|费用/;
/** That there is none, or that it is let go of or ends. */
const FREE =
  /免(?:收|除|去|掉|付|交|缴|于|手续|服务|息|费|了)?|减免|豁免|不(?:会)?(?:再|另|额外|收|计|产生|新增|加|需)|无(?!法)|没有|零|停|(?<![\d.])0(?:\.0+)?(?:元|%|‰|$|[,，。)息利手费])/;
/** That it is not let go of: 不予减免, 无法停止计息, 不享受. */
const NOT_FREE =
  /(?:无法|不能|不支持|不予|不可|不承诺|不同意|不享受|不再|不接受|不会|未能?|没有|暂不|无)[^,，。;；]{0,6}(?:免(?!费)|减|停)|不(?:减|免|停)|不(?:承诺|保证)|不(?:包?含|包括|计)[^,，。;；]{0,8}$/;
/** What is left out of a sum comes on top of it. */
const LEFT_OUT =
  /(?:不|未)(?:包?含|包括|计入?)[^,，。;；]{0,8}(?:利息|罚息|违约金|滞纳金|息费|费)|(?<!不(?:再)?)(?:另|外)[加付计收]|(?<!不)另行/;
/** What is owed before the plan, not what comes with it. */
const SO_FAR =
  /已(?:经)?产生|此前|截[至止]|原|[尚所拖]欠|现欠|欠款|当前|目前|累计|历史|逾期[本款]|贷款本|透支本|未还|待还/;
const LET_GO = /减免|免除|豁免|免收/;
const ADDS =
  /期间|以后|后续|按[日月天]|继续|仍|照|另|加收|收取|计收|承担|缴纳|购买|每[期月日天]|一次性|须|需/;

/** What would be, if a part is late or all is paid sooner, is asked apart. */
const IF_LATE =
  /(?:如|若|一旦|倘若|任[一何意]|否则|[一1]期)[^。;；]*(?:逾期|未|不按|没(?:有)?按|违约|晚|断供|不足|失败)|否则|逾期(?:将|会|即|则|后|未|不)|违约[,，]|(?:未|不)能?(?:按[时期约]|如期|足额)|(?:晚|超过?|过)了?[^,，。;；]{0,4}[天日]|按逾期处理|(?:扣款|代扣)(?:失败|不成功)|提前(?:结清|还款)|退款/;
const NO_LATE = /(?:无|没有|不|未)(?:发生|出现)?逾期/g;

/** It is not decided yet, or was refused. */
const PENDING =
  /(?:未|没有?)(?:能)?(?:获得?)?(?:通过|批准|获批)|(?:待|等待|正在|尚在|尚需|还需|需要?)(?:进一步)?(?:审[批核查]|评估)|审[批核](?:中|通过后|后)|以[^,，。;；]{0,8}(?:审[批核]|评估|系统|最终)[^,，。;；]{0,8}为准|最终以|仅供参考|不构成(?:承诺|要约)|(?:方案|申请|协议)[^,，。;；]{0,4}(?:已|被)(?:取消|失效|拒绝|驳回|撤销|终止|作废|过期)|(?:无法|不能|暂不能?|不支持)[^,，。;；]{0,6}(?:办理|受理|申请|批准)|不符合[^,，。;；]{0,8}(?:条件|要求)|(?:试算|预估|意向|草案)(?!协议)/;

/** A comma between thousands ends nothing. */
const CLAUSE = /(?:[^,，。;；!！?？]|(?<=\d),(?=\d{3}))+/g;
const SENTENCE_END = /[。;；!！?？]/;
/** What is quoted of a clause, and how many are, at most. */
const WORDS = 40;
const MOST = 4;

/**
 * What a paper says that no row of the comparison holds: a cost, a sum, that it is not decided. None of them is
 * understood, so each must be asked before the paper counts.
 *
 * @param text  squeezed
 * @param terms  what was read of it
 * @param stops  where it stands that no more fees are added
 */
export function doubtsIn(
  text: string,
  amounts: readonly Amount[],
  terms: Terms,
  stops: { start: number; end: number } | undefined,
): Doubt[] {
  const offers = OFFERS.exec(text);
  if (offers) return [{ kind: 'choice', words: offers[0].slice(0, WORDS) }];
  const known = figuresOf(terms);
  const doubts: Doubt[] = [];
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    const [end, before] = [index + clause.length, sentenceBefore(text, index)];
    const isLate = IF_LATE.test((before + clause).replace(NO_LATE, ''));
    const isStop = stops !== undefined && stops.start < end && stops.end > index;
    const unknown = amounts.filter(
      ({ amount, start, end: last, marked }) =>
        marked && start >= index && last <= end && !known.has(amount) && !isAside(text, start, last, clause),
    );
    const kind = PENDING.test(clause)
      ? 'pending'
      : isLate || isStop
        ? undefined
        : isCharge(clause, unknown.length > 0, amounts, index, end)
          ? 'charge'
          : unknown.length > 0
            ? 'sum'
            : undefined;
    if (kind && doubts.push({ kind, words: clause.slice(0, WORDS) }) === MOST) break;
  }
  return doubts;
}

/** The sentence up to a place, as far as it says what would be. */
function sentenceBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < 100 && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  return text.slice(start, index);
}

/** All figures that the rows hold, and what follows from them. */
function figuresOf({ total, down, perPart, fee, lastPart, waived, parts }: Terms): Set<number> {
  const product = (each?: Fen) => (each !== undefined && parts ? [fen(each * parts)] : []);
  const less = (whole?: Fen, part?: Fen) => (whole !== undefined && part !== undefined ? [whole - part] : []);
  const own = [total, down, perPart, fee, lastPart, waived].filter((one) => one !== undefined);
  return new Set<number>([
    0,
    ...own,
    ...product(perPart),
    ...product(fee),
    ...less(total, down),
    ...less(perPart, fee),
    ...product(fee).flatMap((all) => less(total, all)),
    ...(total !== undefined && waived !== undefined ? [total + waived] : []),
  ]);
}

/** What was owed before, a limit, another sum that is let go of, a smaller total: none of them is paid on top. */
function isAside(text: string, start: number, end: number, clause: string): boolean {
  if (/^(?:元)?的?(?:欠款|账单|借款|贷款|本金|额度|债务|本息)/.test(text.slice(end, end + 6))) return true;
  const id = namedSum(text, start, end);
  if (id === 'waived' || id === 'total') return true;
  if (!ADDS.test(clause) && (SO_FAR.test(clause) || (LET_GO.test(clause) && !NOT_FREE.test(clause))))
    return true;
  return id === 'none' && !/首期|第[一1]期|利息|费/.test(clause);
}

function isCharge(
  clause: string,
  hasUnknown: boolean,
  amounts: readonly Amount[],
  from: number,
  to: number,
): boolean {
  if (LEFT_OUT.test(clause) && (CHARGE.test(clause) || hasUnknown)) return true;
  if (!CHARGE.test(clause)) return false;
  if (NOT_FREE.test(clause)) return true;
  if (FREE.test(clause)) return false;
  const hasSum = amounts.some(({ start, end, marked }) => marked && start >= from && end <= to);
  if (hasSum && !hasUnknown) return false;
  return !(SO_FAR.test(clause) && !ADDS.test(clause));
}
