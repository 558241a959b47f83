import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { agreed } from './agreed.ts';

const PLAN = '【花呗】总额8640元，分12期，每期720元，首期12月10日，手续费0元';
const read = (more: string) => readAgreement(`${PLAN}。${more}。`, '2026-11-25');
const kinds = (more: string) => read(more).doubts.map(({ kind }) => kind);

describe('that they may turn to people who owe nothing is asked to be taken out', () => {
  it.each([
    '同意将通讯录用于联系',
    '授权联系通讯录',
    '同意联系紧急联系人以外的第三人',
    '您授权我司读取手机通讯录用于贷后管理',
    '我司有权联系您的亲友及工作单位',
    '我司可向您的家人告知欠款情况',
    '若逾期，我司有权联系您通讯录中的联系人',
    '联系不上您时，我司有权联系您的同事',
  ])('%s', (more) => {
    expect(kinds(more)).toContain('contacts');
    expect(match(read(more), agreed).settled).toBe(false);
  });

  it('in a sentence of its own, with what it rests on', () =>
    expect(match(read('同意将通讯录用于联系'), agreed).toSend).toContainEqual({
      items: [],
      words: '短信里写着“同意将通讯录用于联系”，电话里没有说过。联系得上我本人，请别找别人。请您删去这句。',
      sources: ['collect.third'],
    }));
});

it.each([
  '如无法与您取得联系，我司可以联系您预留的紧急联系人',
  '同意我司委托第三方催收',
  '请及时更新紧急联系人',
])('what the law allows, and what is about others, is only to be read: %s', (more) =>
  expect(new Set(kinds(more))).toEqual(new Set(['other'])),
);

it.each(['我司不会联系您的亲友', '未经您同意不得读取通讯录', '有疑问请联系客服'])(
  'that nobody else is told needs no press: %s',
  (more) => expect(kinds(more)).toEqual([]),
);
