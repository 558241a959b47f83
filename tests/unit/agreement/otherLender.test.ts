import { describe, expect, it } from 'vitest';
import { match, readAgreement } from '../../../lib/agreement/index.ts';
import { lenderNames } from '../../../lib/agreement/sender.ts';
import { agreed } from './agreed.ts';

type Debt = Parameters<typeof lenderNames>[0];
const debt = (kind: string, name?: string) => lenderNames({ kind, name } as unknown as Debt);
const PLAN = '总额8640元，分12期，每期720元，首期12月10日，手续费0元';
/** As the user has it who says that the lender sent it, and read all of it. */
const found = (text: string, lender: readonly string[]) =>
  match(readAgreement(text, '2026-11-25'), { ...agreed, lender }, { confirmed: true, cleared: true });

describe('a paper of another lender or product is told by its name, and never counts', () => {
  it.each([
    ['京东白条', `【京东白条】您的白条分期方案：${PLAN}。`, debt('huabei')],
    ['京东白条', `【京东金融】您的京东白条账单：${PLAN}。`, debt('huabei')],
    ['借呗', `【支付宝】您的借呗分期方案：${PLAN}。`, debt('huabei')],
    ['花呗', `【花呗】您的方案：${PLAN}。`, debt('jiebei')],
    ['美团月付', `您的美团月付账单，${PLAN}。`, debt('huabei')],
    ['招商银行信用卡', `【招商银行】您的信用卡账单：${PLAN}。`, debt('huabei')],
    ['平安银行', `【平安银行】您的方案：${PLAN}。`, debt('card', '招商银行')],
    ['京东白条', `【京东白条】您的方案：${PLAN}。`, debt('card', '招行')],
    ['京东金条', `【京东金条】您的方案：${PLAN}。`, debt('other', '京东白条')],
  ])('%s: %s', (name, text, lender) =>
    expect(found(text, lender)).toMatchObject({ otherLender: name, settled: false }),
  );
});

describe('but nothing is said of one that may be this lender', () => {
  it.each([
    ['signed', `【花呗】您的方案：${PLAN}。`, debt('huabei')],
    ['by those who sign for it', `【蚂蚁消费金融】您的方案：${PLAN}。`, debt('huabei')],
    ['who sign in full', `${PLAN}。重庆蚂蚁消费金融有限公司`, debt('huabei')],
    ['named together', `【支付宝】您的花呗、借呗方案：${PLAN}。`, debt('huabei')],
    ['a bank that lends what it offers', `【南京银行】您的方案：${PLAN}。`, debt('jiebei')],
    ['a bank from which it is taken', `您的方案：${PLAN}，从您的工商银行卡扣款。`, debt('huabei')],
    ['called in short', `【京东】您的白条：${PLAN}。`, debt('other', '京东白条')],
    ['a bank by its short name', `【招商银行】您的信用卡：${PLAN}。`, debt('card', '招行')],
    ['what a bank calls its loan', `【闪电贷】您的方案：${PLAN}。`, debt('card', '招商银行')],
    ['a name that the user gave', `【平安银行】您的方案：${PLAN}。`, debt('card', '装修那张')],
    ['whoever nobody knows', `【鼎信资产】您的方案：${PLAN}。`, debt('huabei')],
    ['that names nobody', `您的方案：${PLAN}。`, debt('huabei')],
  ])('%s: %s', (_, text, lender) => expect(found(text, lender).otherLender).toBeUndefined());
});
