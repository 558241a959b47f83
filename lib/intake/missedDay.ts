import type { Day } from './days.ts';
import { isLate, type Look } from './look.ts';

/** 如未在11月28日前还款: what would be. */
const NOT_BY = /(?<![如若倘要][^。；;,，]{0,8})[未没](?:有|能)?[在于]$/;
const WAS_DUE = /(?:本该|本应|理应|原定|原应|应当?)(?:[在于])$|(?:本该|原定|原应)$/;
const GONE_BY = /过了$/;
const PAID = '(?:还|缴|付|清偿|偿还|归还|支付|入账|到账|存|补)';
const BY_THEN = new RegExp(
  `^(?:当[天日])?(?:\\d{1,2}[点时:]\\d{0,2})?(?:之|以)?前[^。；;,，\\d]{0,10}${PAID}`,
);
const TO_PAY = new RegExp(`^(?:之?前)?(?:应)?${PAID}(?!款?(?:后|的?前))`);
const NOT_PAID = new RegExp(`^[^。；;,，\\d]{0,8}[没未][^。；;,，\\d]{0,3}${PAID}`);

/** Of what is late the day by which it says that it was not paid: 未在11月9日前足额还款, 本该在10月22日还, 过了5月30日没还. */
export const missedDay = ({ kind, days, squeezed: { text } }: Look): Day | undefined =>
  isLate(kind) ? days.find((day) => wasMissed(text, day)) : undefined;

function wasMissed(text: string, { start, end }: Day): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 24)];
  return (
    (NOT_BY.test(before) && BY_THEN.test(behind)) ||
    (WAS_DUE.test(before) && TO_PAY.test(behind)) ||
    (GONE_BY.test(before) && NOT_PAID.test(behind))
  );
}
