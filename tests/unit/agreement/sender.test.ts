import { describe, expect, it } from 'vitest';
import { isSignedBy, lenderNames } from '../../../lib/agreement/sender.ts';

type Debt = Parameters<typeof lenderNames>[0];
const card = (name: string) => lenderNames({ kind: 'card', name } as unknown as Debt);

describe('however the user named the debt, its own bank signs for it', () => {
  it.each([
    ['中国工商银行', '工商银行'],
    ['中国建设银行', '建行'],
    ['上海浦东发展银行', '浦发银行'],
    ['工商银行信用卡（尾号1234）', '工商银行'],
    ['招行(1234)', '招商银行信用卡中心'],
    ['马上消费', '马上消费金融股份有限公司'],
  ])('%s is signed by %s', (name, signature) => expect(isSignedBy(signature, card(name))).toBe(true));

  it.each([
    ['建行', '工商银行'],
    ['上海银行', '浦发银行'],
    ['平安银行', '平安银行协商中心'],
    ['招商银行', '代招商银行'],
  ])('%s is not signed by %s', (name, signature) => expect(isSignedBy(signature, card(name))).toBe(false));
});
