import type { Day } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import { isBorne } from './borne.ts';
import { oddSums } from './oddSums.ts';
import type { SumId } from './sumId.ts';
import { usualSums } from './usualSums.ts';

/** 里面有35块是手续费. */
const FEE_BEHIND = /^(?:是|为)(?:每期的?)?(?:手续费|服务费|息费)/;

/** 支付17,600元，分8期. */
const PAYS = /(?:支付|偿还|归还)(?:人民币)?$/;
const IN_PARTS_BEHIND = /^整?[,，]?共?分[\d一二三四五六七八九十]/;

/** 350元每期. */
const EACH_BEHIND = /^(?:\/|每|一)[期月](?![\d:¥应还金归偿需人为是(])/;

/** 服务费标准:35元/期: what such a fee is in each part, and no part. Of another charge it is neither. */
const STANDARD = /(费|金|收费|收取)[^,，。;]{0,4}[,，;；]?(?:收费|收取|计费)?标准(?:为|是|:)?$/;
const FEE_STANDARD =
  /(?<!逾期|违约|催收|提前)(?:手续|服务|管理|分期)费[^,，。;]{0,4}[,，;；]?(?:收费|收取|计费)?标准(?:为|是|:)?$/;

function rateOf(before: string): SumId | undefined {
  if (FEE_STANDARD.test(before)) return 'fee';
  return STANDARD.test(before) ? undefined : 'perPart';
}

/** 第12期归还120元及全部本金: more than that. */
export const MORE_BEHIND =
  /^元?(?:[及和加并+]|以及|外加)(?:全部|剩余|其余|所有|全额|一次性|归还|偿还){0,3}(?:本金|欠款|余款|款项|本息)/;

/** 360元×8期. */
const TIMES_BEHIND = /^[×x*]\d{1,3}(?:期|个月|次|(?![\d.元万]))/;

const WAIVED_BEHIND = anyOf([
  /^(?:的)?(?:将|予以|全部|全额|已|可|均|给予){0,3}(?:减免|免除|免收|豁免)(?!金额|总额|[:\d¥]|利息|罚息)/,
  /^不再(?:收取|追收)|^全免|^(?:都|全|就)?给[您你](?:都|全)?免/,
]);

/** 9,800元结清: all that is to be paid. */
const ENDS_BEHIND =
  /^(?:整)?(?:即可|便可|就可|可|就算|就|即|一次性|来|以){0,2}(?:结清|了结|清偿|还了|还清|还完)/;

/** Behind a day: 18:00前. */
const UNTIL = '^(?:\\(含[^)]{0,4}\\))?(?:\\d{1,2}[:点时](?:\\d{2})?)?(?:(?:当[日天])?[及或和]?(?:之|以)?前)';
const BEFORE_DAY = new RegExp(UNTIL);
/** A day, then what is paid until then: 11月30日（含）前付60.48元; 每月15日前偿还1,000元. */
const PAID_BY = new RegExp(
  `${UNTIL}?(?:\\(含[^)]{0,4}\\))?[^,，。;；\\d¥]{0,8}?(?:先)?(?:付|支付|还|缴|偿还|归还|存入|扣)(?:清|款|纳)?[^,，。;；\\d¥]{0,8}$`,
);
/** 每月19日，您向我行归还420元. */
const PAID_EACH = /^[,，](?:由?您)?[^,，。;；\d¥]{0,8}?(?:付|支付|还|缴|偿还|归还|存入)(?:人民币)?$/;

/** What calls a sum, before it and nearest to it. The first that fits counts. */
const namesBefore = [...oddSums, ...usualSums];

/** What the words around a sum call it. */
export function namedSum(text: string, start: number, end: number): SumId | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 12)];
  const id = namesBefore.find(([, pattern]) => pattern.test(before))?.[0];
  if (isBorne(text, end)) return 'none';
  if (WAIVED_BEHIND.test(behind)) return 'waived';
  if (TIMES_BEHIND.test(behind)) return 'perPart';
  if (FEE_BEHIND.test(behind)) return 'fee';
  if (id === undefined && EACH_BEHIND.test(behind)) return rateOf(before);
  if (id === 'lastPart' && MORE_BEHIND.test(behind)) return undefined;
  if (id === undefined && PAYS.test(before) && IN_PARTS_BEHIND.test(behind)) return 'total';
  return (id === undefined || id === 'none' || id === 'down') && ENDS_BEHIND.test(behind) ? 'total' : id;
}

/** 12月1日支付60元，余款分12期: what is paid before the parts begin. */
const REST_IN_PARTS =
  /^元?整?[,，;；](?:其?余款|其?余下|剩余|剩下)(?:款项|欠款|部分|本金|人民币|[\d,.]+元){0,2}(?:[自从于][^,，。;；]{4,14}起)?再?[分按][\d一二三四五六七八九十]{1,3}[期个]/;

/** What a sum is by the day before which it is paid: that of each month, or one. */
export function sumByDay(
  text: string,
  sum: { start: number; end: number },
  { end, every }: Day,
): 'perPart' | 'down' | undefined {
  const between = text.slice(end, sum.start);
  if (!PAID_BY.test(between)) return every && PAID_EACH.test(between) ? 'perPart' : undefined;
  if (every) return 'perPart';
  const isAhead = BEFORE_DAY.test(between) || REST_IN_PARTS.test(text.slice(sum.end, sum.end + 30));
  return isAhead ? 'down' : undefined;
}
