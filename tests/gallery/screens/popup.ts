import type { CaseFile } from '../../../lib/casefile/index.ts';
import { huabei } from '../../unit/casefile/example.ts';
import { agreed, begun, early, extreme, late, withDrafts, withRecord, worked } from '../cases.ts';
import { debts, one, sharing } from '../debts.ts';
import type { Screen, Screens } from '../example.ts';
import { type OfferTexts, offerDrafts, offers, wrongOffer } from '../offers.ts';
import { partlyTyped } from './record.ts';

/** Quick answers from the browser's toolbar. */
export const popup: Screens = popups({
  empty: { file: begun, shows: '还没填' },
  late: { file: late, shows: '花呗现在要还' },
  early: { file: early, shows: '还款日' },
  severalDue: {
    file: {
      ...late,
      debts: { ...late.debts, d2: { ...huabei, id: 'd2', kind: 'jiebei', dueDate: '2026-12-05' } },
    },
    shows: '借呗还款日',
  },
  guessed: { file: one(debts.guessed), shows: '罚息先按 1.5 倍估的' },
  agreed: { file: withRecord(late, agreed), shows: '谈成的方案，以书面为准' },
  agreedTyped: { file: partlyTyped, shows: '还第 2 期，还差 480.00' },
  masked: { file: withRecord(late, agreed), masked: true, shows: '金额已遮住' },
  troubles: {
    file: late,
    link: { refused: true, unsaved: 1, unreadable: ['plan'] },
    shows: '刚才填的没存上',
  },
  extreme: { file: extreme, shows: '逾期' },
  conduct: { file: begun, press: ['这通电话合规吗'], shows: '点一下发生了什么' },
  conductNight: {
    file: begun,
    press: ['这通电话合规吗', '22 点到次日 8 点', '记下这通电话'],
    shows: '再记一次',
  },
  offerEmpty: { file: begun, press: ['方案划算吗'], shows: '先填现在欠多少' },
  offerMissing: { file: late, press: ['方案划算吗'], shows: '先问' },
  offerWrong: offer(late, wrongOffer, '请填'),
  offerNoLimit: offer({ ...late, budget: {} }, offers.good, '先定底线，再答应'),
  offerGood: offer(late, offers.good, '可以答应'),
  offerFeeInside: offer(late, offers.feeInside, '1,139.52'),
  offerOver: offer(late, offers.over, '先别答应'),
  offerOverWorked: offer(worked, offers.over, '先别答应'),
  offerShared: offer(sharing, offers.good, '也要从底线里还'),
  /** It holds a fee, so what to ask first is another thing; that other debts take of the limit is true all the same. */
  offerSharedFeeInside: offer(sharing, offers.feeInside, '在底线里'),
  offerSharedByHand: offer({ ...sharing, budget: late.budget }, offers.good, '没减过，就先减再答应'),
  offerDear: offer(late, offers.dear, '太贵，别答应'),
  offerDearBoth: offer(late, offers.dearBoth, '其中手续费最多'),
  offerMasked: { ...offer(late, offers.dear, '太贵，别答应'), masked: true },
  offerExtreme: {
    file: withDrafts(extreme, {
      'offerOwed.owed': '99,999,999.99',
      ...offerDrafts('offer', { ...offers.extreme, down: '99999999.98' }),
    }),
    press: ['方案划算吗'],
    shows: '太贵，别答应',
  },
});

function popups(screens: Screens): Screens {
  return Object.fromEntries(
    Object.entries(screens).map(([name, screen]): [string, Screen] => [name, { in: 'popup', ...screen }]),
  );
}

function offer(file: CaseFile, texts: OfferTexts, shows: string): Screen {
  return { file: withDrafts(file, offerDrafts('offer', texts)), press: ['方案划算吗'], shows };
}
