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
    '联系不上您可以联系您的家人',
    '我司可请您的家人转告',
    '我方有权联系您的亲友且不再另行通知',
    '您同意我方不再另行通知直接联系您的亲友',
    '如您不再按约还款我行可联系您的家人',
    '如您不与我行联系我行有权通知您的家人',
    '如您不将欠款结清我行可联系您的家人',
    '您授权我行在您不再还款时联系您的家人',
    '您同意我方可读取通讯录且不得撤回',
    '无需您同意我司有权联系您的亲友',
    '如未按时还款，我行将联系您的家人和单位',
    '我们会通知您的紧急联系人和同事',
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

it.each(['我司不会联系您的亲友', '我们不会联系您的家人', '未经您同意不得读取通讯录', '有疑问请联系客服'])(
  'that nobody else is told needs no press: %s',
  (more) => expect(kinds(more)).toEqual([]),
);

it.each([
  '您可以使用他人账户还款',
  '您可以通知家人代为还款',
  '您也可以请家人代为还款并告知我们',
  '可请家人提供帮助',
  '您可授权亲属查询还款进度',
  '您可以提供联系人信息',
])('what the user may do is no consent, and nothing is asked to be taken out: %s', (more) => {
  expect(kinds(more)).not.toContain('contacts');
  expect(
    match(read(more), agreed)
      .toSend.map(({ words }) => words)
      .join(),
  ).not.toContain('请别找别人');
});

it.each([
  '未经您同意我司不会向您的家人告知',
  '未经您的书面授权我司不得联系您的亲友',
  '我司不可以联系您的家人',
  '您同意后我司不再联系您的亲友',
  '未经您同意不得骚扰、联系您的家人',
  '我司不同意任何人联系您的亲友',
  '严格禁止任何可能联系您亲友的行为',
])('a no right before it is a promise: %s', (more) => expect(kinds(more)).not.toContain('contacts'));
