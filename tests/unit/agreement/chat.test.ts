import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { agreed } from './agreed.ts';

const read = (text: string) => readAgreement(text, '2026-11-24');
const sent = (text: string) => match(read(text), agreed).toSend.map(({ words }) => words);
/** 60.48 by 1 December, then 12 × 720.00 from 10 December, without a fee. */
const chat = (staff: (at: string) => string, own: (at: string) => string) =>
  [
    staff('10:30'),
    '您好，刚才说的方案给您发一下',
    '12月1日前付60.48',
    '然后12期每期720',
    '12月10号第一期',
    own('10:32'),
    '手续费呢',
    '要交50元吗',
    staff('10:33'),
    '没有手续费哈',
  ].join('\n');

describe('of a chat only what the other side says is read', () => {
  it.each([
    [
      'as it is copied',
      chat(
        (at) => `客服林 ${at}`,
        (at) => `我 ${at}`,
      ),
    ],
    [
      'with the day',
      chat(
        (at) => `客服林 2026-11-24 ${at}:05`,
        (at) => `我 2026-11-24 ${at}:40`,
      ),
    ],
    [
      'the time before the name',
      chat(
        (at) => `上午${at} 花呗客服`,
        (at) => `上午${at} 我`,
      ),
    ],
    [
      'by the name one has there',
      chat(
        (at) => `花呗协商专员  ${at}`,
        (at) => `小鱼儿  ${at}`,
      ),
    ],
    [
      'wide',
      chat(
        (at) => `客服林　${at}`,
        (at) => `我　${at}`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(read(text).doubts).toEqual([]);
    expect(read(text).terms).toEqual({
      down: yuan('60.48'),
      downBy: '2026-12-01',
      parts: 12,
      perPart: yuan('720'),
      fee: yuan('0'),
      firstDate: '2026-12-10',
    });
    expect(sent(text).join()).not.toMatch(/客服|手续费呢|50/);
  });

  it('told by names with a colon', () => {
    const text = '客服林：分12期，每期720元，首期12月10日\n我：要交50元吗\n客服林：没有手续费哈';
    expect(read(text)).toMatchObject({ doubts: [], terms: { parts: 12, fee: 0 } });
  });
});

describe('what the other side says beside the plan is asked about, without its head', () => {
  it('a cost that is told in a chat', () =>
    expect(
      sent('客服林 10:30\n分12期每期720，12月10号第一期\n我 10:32\n好的\n客服林 10:33\n另外要付开通费50元'),
    ).toContain('短信里写着“另外要付开通费50元”，电话里没有说过。要不要另外付钱，请您写明。'));

  it('a colleague under her own name, who asks nothing', () =>
    expect(read('花呗机器人 10:30\n您好\n林小姐 10:33\n每月另收账户费20元').doubts).toMatchObject([
      { words: '每月另收账户费20元' },
    ]));

  it('of two who both speak for the lender', () =>
    expect(read('客服林 10:30\n您好\n客服王 10:33\n每月另收账户费20元').doubts).toMatchObject([
      { words: '每月另收账户费20元' },
    ]));
});

it.each([
  ['a day on which it is taken', '【花呗】每期720元\n扣款时间 18:00\n首期12月10日'],
  ['who is called', '【花呗】每期720元，首期12月10日\n客服电话：95188'],
])('no head is %s', (_, text) => expect(read(text).terms.perPart).toBe(yuan('720')));

it('what only the one who owes wrote stays what it is', () =>
  expect(read('我 10:30\n我每个月能还720元').own).toBe(true));
