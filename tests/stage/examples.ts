/** As agreed in the call of the journey: the fee of 60.48 ahead, then 8,640.00 in 12 parts. */
const agreed =
  '【花呗】12月1日前付60.48元，剩余分12期，每期720.00元，免手续费，首期12月10日，合计8,700.48元。按期还款期间不再加收逾期费用。';

/** What a lender could send, made up by us; it goes with the bill of the stage and the call of the journey. */
export const messages = {
  /** The bill, two weeks late. */
  overdue:
    '【花呗】您的账单已逾期 14 天，逾期金额 8,704.80 元，逾期费用 64.80 元，还款日 11月10日，请尽快还款。',
  agreed,
  /** The same with a fee in each part, of which nobody spoke. */
  dearer: agreed
    .replace('每期720.00元，免手续费', '每期756.00元（含手续费36.00元）')
    .replace('8,700.48', '9,132.48'),
};
