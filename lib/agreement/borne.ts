import { oneOf } from '../text/index.ts';

/** Not 承担一半, 承担50%. */
const BEARS = /(?:全部|全额|自行)?(?:承担|负担)(?![\d一二三四五六七八九部半])/.source;

/** 已由我司承担: they pay it. */
export const BORNE = new RegExp(
  `[,，]?(?:已|均|全部|全额|将|会|都){0,3}由(?:我[行司方]|本行|本公司|银行|平台|公司)${BEARS}`,
);
const BORNE_BEHIND = new RegExp(`^元?${BORNE.source}`);

const ROLE = oneOf([/原告|被告|被?申请人|甲方|乙方|债权人|出借人|贷款人/]);
const BY_ROLE = new RegExp(`^元?[,，]?(?:已|均|全部|全额){0,2}由(${ROLE})${BEARS}`);

/**
 * Whether what stands behind a sum says that the lender pays it: 由我行承担, or 由原告负担 where it is the lender who sues.
 *
 * @param end  of the sum
 */
export function isBorne(text: string, end: number): boolean {
  const behind = text.slice(end, end + 24);
  if (BORNE_BEHIND.test(behind)) return true;
  const role = BY_ROLE.exec(behind)?.[1];
  return role !== undefined && isLender(text, role);
}

/** 原告:重庆蚂蚁消费金融有限公司. */
export const isLender = (text: string, role: string): boolean =>
  new RegExp(
    `(?<!被)${role}(?:[(（][^)）]{0,8}[)）])?[:：][^,，。;；:：()（）]{0,16}(?:银行|公司|金融)`,
  ).test(text);
