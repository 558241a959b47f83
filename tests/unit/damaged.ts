import fc from 'fast-check';

/** What messages are made of, so that the texts get far into the rules. */
export const PIECES =
  '【花呗】,【,】,您,的,账单,应还,应,最低还款额,最低,逾期,已逾期,未逾期,欠款,合计,滞纳金,还款日,每期,期,分12期,首期,8,640.00,8,640,.00,¥,￥,元,万元,RMB,人民币,*,XX,11月10日,11-10,2026-02-30,次月8日,每月,日,月,年,今天,明天,十一,捌仟,零,247天,逾期3天,请,于,前,（含）,(,),，,。,:,：, ,\n,\u200b,\ud800,%,‰,-,.,0,9,１,０,，,如,将,以免,起诉,征信,还清,成功,额度,申请,点击,验证码,转账,减免,不再加收,书面,我,打给,妈,晚上10点,一二三,没,{{,工号'
    .split(',')
    .filter((piece) => piece !== '');

const signs = fc.string({ unit: 'binary', maxLength: 2_000 });

/** Bills and agreements, or what might be left of them. */
export const damagedBills = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  signs,
  fc.string({ unit: 'grapheme-composite', maxLength: 200 }),
);

/** This sentence over and over, with any signs in the middle of it; or only such signs. */
export function damagedTalk(sentence: string): fc.Arbitrary<string> {
  const broken = fc
    .tuple(fc.nat(sentence.length), fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(40))
    .map(([at, junk, times]) => (sentence.slice(0, at) + junk + sentence.slice(at)).repeat(times));
  return fc.oneof(signs, broken);
}
