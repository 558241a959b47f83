import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-25');
const PLAN = '【花呗】总额8640元，分12期，每期720元，首期12月10日，手续费0元';
/** As the user has it who asked about everything and read everything. */
const pressed = (text: string, call = agreed) => match(read(text), call, { confirmed: true, cleared: true });

describe('interest, insurance and a deposit in figures that nobody agreed to are a difference', () => {
  it.each([
    '，另付利息432元',
    '，利息432元另计入还款总额',
    '，利息432元计入下期账单',
    '，利息432元已含手续费',
    '，另付利息合计432元',
    '，每期加收利息36元，随本金一并扣',
    '，需购买还款保障险，保费180元',
    '，每月另扣还款保障保险15元',
    '，签约时收取押金300元',
    '，签约时先缴300元押金',
    '，另缴保证金720元',
    '。免手续费，但须付利息432元',
    '。保险费：180元',
    '。签约前需提前缴纳履约金500元，结清后退还',
  ])('whatever was asked or read: %s', (more) => {
    const found = pressed(`${PLAN}${more}。`);
    expect(found.different).toBeGreaterThan(0);
    expect(found.settled).toBe(false);
  });

  it('is asked to be put right, in its own words', () =>
    expect(pressed(`${PLAN}，签约时收取押金300元。`).toSend.map(({ words }) => words)).toContain(
      '短信里写着“签约时收取押金300元”，电话里没有说过要收。请您更正。',
    ));

  it.each([
    '，逾期利息120.50元、违约金60元，均予以减免',
    '，合计利息432元已包含在总额内',
    '，利息432元已计入上述总额',
    '，利息合计432元均已包含在还款总额中',
    '，截至今日累计罚息310元，不再收取',
    '，无需缴纳保证金500元',
    '，如需购买保险，每月15元',
    '，任意一期逾期，按日计收违约金5元',
    '，每期本金及利息720元',
    '，其中本金8,340元，利息300元',
    '，原利息432元已免',
  ])('but not what was let go of, what is taken only then, or what the sum is made of: %s', (more) =>
    expect(pressed(`${PLAN}${more}。`).different).toBe(0),
  );

  it('nor what the call knows of: 60.48 ahead, 8,640.00 in 12 parts of 720.00', () => {
    const terms = { ...agreed.terms, total: yuan('8700.48'), down: yuan('60.48') };
    const text =
      '【花呗】总额8700.48元，先付60.48元，余下分12期，每期720元，首期12月10日，手续费0元。先付的是违约金60.48元。';
    expect(pressed(text, { ...agreed, terms }).different).toBe(0);
  });
});

describe('a first part that is larger, where equal ones were agreed', () => {
  it.each([
    '，第一期需还1,220元',
    '，首期应还1,220.00元',
    '。首期（12月10日）还款金额1,220元',
    '，第一个月还1220元',
    '，首期12月10日还1,220元',
    '，首笔扣款1,220元',
    '，首期多还500元',
  ])('is a difference, whatever was asked or read: %s', (more) => {
    const found = pressed(`${PLAN}${more}。`);
    expect(found.different).toBe(1);
    expect(found.settled).toBe(false);
  });

  it('is asked to be put right', () =>
    expect(pressed(`${PLAN}，第一期需还1,220元。`).toSend.map(({ words }) => words)).toContain(
      '短信里写着“第一期需还1,220元”，电话里说每期 720.00 元，没说第一期更多。请您更正。',
    ));

  // 1,000.00 in 3 parts of 333.33: the first one makes up for a fen.
  it('but one that makes up for what the others were rounded by is none', () => {
    const terms = { ...agreed.terms, total: yuan('1000'), parts: 3, perPart: yuan('333.33') };
    const text = '【花呗】总额1000元，分3期，首期333.34元，每期333.33元，首期12月10日，手续费0元。';
    expect(pressed(text, { ...agreed, terms }).different).toBe(0);
  });

  it.each(['，首期应还720元', '，首期12月10日还720元', '，首期手续费0元'])(
    'nor one like the others: %s',
    (more) => expect(pressed(`${PLAN}${more}。`).different).toBe(0),
  );
});

describe('the rate of the fee that has a row', () => {
  const plan = (fee: string) =>
    readAgreement(
      `【花呗】分期办理成功\n分期金额：8,000.00元\n分期期数：10期\n${fee}\n每期应还：816.00元\n首期还款日：2026年12月10日，以后每月10日`,
      '2026-11-24',
    ).doubts;

  it.each([
    '每期手续费率：0.2%（按分期金额计，即16.00元）',
    '每期手续费率：0.2%，即16.00元',
    '手续费率0.2%（按分期本金计，即每期16.00元）',
    '手续费率0.2%（即每期16.00元）',
  ])('%s needs no press, nor what is paid off with it', (fee) => expect(plan(fee)).toEqual([]));

  it.each([
    '每期手续费率：0.2%（按分期金额计，即26.00元）',
    '每期手续费率：0.2%（按分期金额计，最低16.00元）',
    '每期手续费率：0.2%（按剩余本金计，即16.00元）',
    '每期手续费率：0.2%起（按分期金额计，即16.00元）',
    '每期手续费率：0.2%（按分期金额计，即16.00元起）',
    '每期手续费率：0.2%（按分期金额计，即首期16.00元）',
    '每期手续费率：0.2%（按分期金额计，即16.00元/天）',
    '每期手续费率：0.2%（按分期金额计，即16.00元，另收利息）',
    '每期利率：0.2%（按分期金额计，即16.00元）',
    '手续费率0.2%（即每期26.00元）',
    '手续费率0.2%（即每期16.00元）起',
    '每期手续费率：0.2%，即16.00元，浮动',
    '一次性手续费率：0.2%（按分期金额计，即16.00元）',
  ])('%s does', (fee) => expect(plan(fee)).not.toEqual([]));
});

it.each(['手续费：每期16元', '手续费为每月16元', '分期手续费：每期16.00元'])('%s is no part', (fee) => {
  const { terms } = readAgreement(`【花呗】分10期，每期应还816元，${fee}，首期2026年12月10日`, '2026-11-24');
  expect(terms).toMatchObject({ perPart: 81600, fee: 1600 });
});
