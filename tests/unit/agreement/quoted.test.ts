import { expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '【花呗】总额8640元，分12期，每期720元，首期12月10日，手续费0元';
const quotes = (text: string) => readAgreement(text, '2026-11-25').doubts.map(({ words }) => words);

it.each([
  ['English keeps its blanks', '。A penalty applies. ', 'A penalty applies'],
  ['over two lines', '。A late\nfee may apply。', 'A late fee may apply'],
  ['beside Chinese', '。另有 late fee 一笔。', '另有 late fee 一笔'],
  ['signs as wide as they were', '。首期翻倍（含代办）。', '首期翻倍（含代办）'],
  ['Chinese that was wrapped has none', '。首期\n翻倍。', '首期翻倍'],
  ['columns keep theirs', '。代办  押金  另议。', '代办 押金 另议'],
  ['numbers are not run together', '。编 7 8 9 另议。', '编 7 8 9 另议'],
  [
    'no word is cut in two',
    `。Your account will be charged another monthly amount。`,
    'Your account will be charged another monthly…',
  ],
  [
    // 40 signs end between 分 and 期.
    'nor one in Chinese',
    '。民事调解书：被告王某某于二〇二六年十二月十日起按本院主持达成的调解意见向原告逐月分期偿还全部欠款另计。',
    '民事调解书：被告王某某于二〇二六年十二月十日起按本院主持达成的调解意见向原告逐月…',
  ],
  [
    // 40 signs end within 6,720.00.
    'nor a figure',
    '。被告王某某于二〇二六年十二月十日起按本院主持达成的调解意见向原告逐月偿还利息6,720.00元正另计。',
    '被告王某某于二〇二六年十二月十日起按本院主持达成的调解意见向原告逐月偿还利息…',
  ],
])('a clause is quoted as it stands: %s', (_, more, words) => expect(quotes(PLAN + more)).toEqual([words]));

it('in a sentence that is sent, too', () =>
  expect(
    match(readAgreement(`${PLAN}。另付服务 300 元。`, '2026-11-25'), agreed).toSend.map(({ words }) => words),
  ).toContain('短信里写着“另付服务 300 元”，电话里没有说过。要不要另外付钱，请您写明。'));

it('and in the row of what is promised', () =>
  expect(readAgreement(`${PLAN}。征信 by contract 报送。`, '2026-11-25').promises.credit?.words).toBe(
    '征信 by contract 报送',
  ));
