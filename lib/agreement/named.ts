import type { Day } from '../intake/index.ts';
import { anyOf } from '../text/index.ts';
import { namesBefore, type SumId } from './sumNames.ts';

/** 里面有35块是手续费. */
const FEE_BEHIND = /^(?:是|为)(?:每期的?)?(?:手续费|服务费|息费)/;

/** 支付17,600元，分8期. */
const PAYS = /(?:支付|偿还|归还)(?:人民币)?$/;
const IN_PARTS_BEHIND = /^整?[,，]?共?分[\d一二三四五六七八九十]/;

/** 350元每期. */
const EACH_BEHIND = /^(?:\/|每|一)[期月](?![\d:¥应还金归偿需人为是(])/;

/** 360元×8期. */
const TIMES_BEHIND = /^[×x*]\d{1,3}(?:期|个月|次|(?![\d.元万]))/;

const WAIVED_BEHIND = anyOf([
  /^(?:的)?(?:将|予以|全部|全额|已|可|均|给予){0,3}(?:减免|免除|免收|豁免)(?!金额|总额|[:\d¥]|利息|罚息)/,
  /^不再(?:收取|追收)|^全免|^(?:都|全|就)?给[您你](?:都|全)?免/,
]);

/** 已由我司承担: they pay it. */
export const BORNE =
  /[,，]?(?:已|均|全部|全额|将|会|都){0,3}由(?:我[行司方]|本行|本公司|银行|平台|公司)(?:全部|全额)?承担/;
const BORNE_BEHIND = new RegExp(`^${BORNE.source}`);

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

/** What the words around a sum call it. */
export function namedSum(text: string, start: number, end: number): SumId | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 12)];
  const id = namesBefore.find(([, pattern]) => pattern.test(before))?.[0];
  if (BORNE_BEHIND.test(behind)) return 'none';
  if (WAIVED_BEHIND.test(behind)) return 'waived';
  if (TIMES_BEHIND.test(behind)) return 'perPart';
  if (FEE_BEHIND.test(behind)) return 'fee';
  if (id === undefined && EACH_BEHIND.test(behind)) return 'perPart';
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
