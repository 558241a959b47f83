import { budgetTexts } from '../../../components/budget/form.ts';
import type { Place } from '../../../components/shell/place.ts';
import type { Figures } from '../../../lib/budget/index.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import type { Debt } from '../../../lib/debt/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import { exampleFigures, huabei } from '../../unit/casefile/example.ts';
import {
  allFigures,
  begun,
  billed,
  dueToday,
  early,
  extreme,
  LONG,
  late,
  MOST,
  ONE_FEN,
  paidOff,
  promised,
  tiny,
  UNBROKEN,
  withDebt,
  withDrafts,
  withRecord,
  worked,
} from '../cases.ts';
import {
  agreedBeside,
  agreedBesideByHand,
  agreedBesideSome,
  debts,
  indebted,
  indebtedMost,
  one,
  sharing,
  sharingByHand,
  sharingMost,
} from '../debts.ts';
import type { Screen, Screens } from '../example.ts';
import { byParts, inSpring, partlyTyped, twoAgreed } from './record.ts';

const severalIncomes = [
  { name: '工资', steady: true, months: [yuan('4000.00')] },
  { name: LONG, steady: false, months: [yuan('2400.00'), MOST, ONE_FEN] },
];

/** 100.00 a month, set by hand below the 860.00 that the budget makes: 60 parts of 144.00 are too much, too. */
const lowLimit = {
  ...worked,
  budget: { ...worked.budget, limit: { monthly: yuan('100.00'), atOnce: yuan('50.00') } },
};

/** The plan is for 花呗, and 信用卡 was chosen for the call: 310.00 a month takes 28 parts of its 8,600.00. */
const card: Debt = { ...debts.card, unpaid: yuan('8600.00'), dueDate: '2026-11-11', onCall: true };
const withCard = (monthly: string, atOnce: string, more: Partial<Debt> = {}): typeof late => ({
  ...late,
  budget: { limit: { monthly: yuan(monthly), atOnce: yuan(atOnce) } },
  debts: { ...late.debts, d4: { ...card, ...more } },
  plan: { plans: { d1: late.plan.plan as NonNullable<typeof late.plan.plan> } },
});
const otherDebt = withCard('310.00', '500.00');
const otherDebtEarly = withCard('310.00', '9000.00', { dueDate: '2026-12-11' });
const otherDebtTooMuch = withCard('100.00', '50.00');
const otherDebtNothing = withCard('0', '50.00');

/** All figures are typed but what the other debt, a whole bill, takes each month. */
const { otherDebts: _, ...typed } = budgetTexts(exampleFigures);
const wholeBills = withDrafts(
  { ...billed, debts: { ...billed.debts, d2: debts.loan } },
  Object.fromEntries(Object.entries(typed).map(([name, text]) => [`budget.${name}`, text])),
);

/** 1,500.00 a month can be paid, and is what is paid without asking the lender. */
const unasked = (debt: Partial<Debt>): typeof late =>
  withDrafts(
    { ...withDebt(late, debt), budget: { limit: { monthly: yuan('1500.00'), atOnce: yuan('800.00') } } },
    { 'options.minimumAmount': '1500' },
  );
const inParts = unasked({
  unpaid: yuan('12000.00'),
  dueDate: '2026-11-20',
  rule: { kind: 'instalment', parts: 12, fee: yuan('1056.00'), taken: 'spread' },
});
const minimumPaid = unasked({
  unpaid: yuan('10000.00'),
  dueDate: '2026-11-20',
  rule: { kind: 'minimum', share: '10', restRate: '0.03' },
  payments: [{ id: 'p1', date: '2026-11-19', amount: yuan('1000.00') }],
});

/** Agreed on 20 September, and 240.00 are typed as paid that day; of another 100.00 it was said. */
const thatDay: CaseFile = withDebt(partlyTyped, {
  payments: [
    { id: 'p1', date: '2026-09-20', amount: yuan('240.00') },
    { id: 'p2', date: '2026-09-20', amount: yuan('100.00'), after: true },
    { id: 'p3', date: '2026-10-09', amount: yuan('720.00') },
  ],
});
/** Agreed, the first part paid and the second missed. */
const missed = withRecord(worked, { ...byParts, ...inSpring });
const beside = agreedBeside(yuan('720.00'));
const besideLong = agreedBeside(MOST, { kind: 'other', name: UNBROKEN.slice(0, 40) });

/** The bill, what can be paid, the plan, and the last look before the call. */
export const ahead: Record<string, Screens> = {
  debt: at('debt', {
    empty: { file: begun, shows: '逾期费用，每天' },
    missing: { file: begun, press: ['好了，看清单'], shows: '这里还没填。' },
    uncounted: {
      file: withDrafts(begun, { 'debt.kind': 'jiebei', 'debt.unpaid': '12000', 'debt.dailyRate': '14.6' }),
      press: ['好了，看清单'],
      shows: '填的都留着，红的还没算进去',
    },
    wrong: {
      file: withDrafts(begun, {
        'debt.unpaid': '八千多',
        'debt.dueDate': '2026-11-31',
        'debt.dailyRate': '101',
        'debt.billSays': '1.234',
      }),
      shows: '请填数字',
    },
    late: { file: late, shows: '逾期 14 天' },
    longAgo: {
      file: { ...late, debts: { d1: { ...huabei, dueDate: '2019-11-10' } } },
      shows: '年份没打错吧',
    },
    early: { file: early, shows: '还有 6 天' },
    dueToday: { file: dueToday, shows: '今天是还款日' },
    billSame: { file: withDebt(late, { billSays: yuan('8700.48') }), shows: '对上了' },
    billOneDay: { file: withDebt(late, { billSays: yuan('8704.80') }), shows: '正好是 1 天的费用' },
    billNoFee: { file: withDebt(late, { billSays: yuan('8640.00') }), shows: '逾期费用没算在里面' },
    billUnknown: { file: withDebt(late, { billSays: MOST, askBill: true }), shows: '说不准差在哪' },
    onPage: { file: begun, in: 'frame', shows: '从这个网页上点一个数' },
    pickWaiting: { file: begun, in: 'frame', press: ['从这个网页上点一个日期'], shows: '也可以直接打数字' },
    pickedEarly: { file: early, in: 'frame', press: ['从这个网页上点一个数'], shows: '用这个' },
    pickedExtreme: { file: late, in: 'frame', press: ['从这个网页上点一个数'], shows: '可能含逾期费用' },
    pickedUnused: {
      file: late,
      in: 'frame',
      press: ['从这个网页上点一个数', '好了，看清单'],
      shows: '先选：不含，含，还是不用。',
    },
    pickedHolding: {
      file: begun,
      in: 'frame',
      press: ['从这个网页上点一个数', '含，填到账单上现在写的数'],
      shows: '账单里叫“剩余本金”',
    },
    onlyWhole: {
      file: withDrafts(begun, {
        'debt.billSays': '8704.80',
        'debt.dueDate': '2026-11-10',
        'debt.feeHeld': '64.8',
      }),
      shows: '没还的金额填',
    },
    onlyWholeEarly: {
      file: withDrafts(begun, { 'debt.billSays': '8704.80', 'debt.dueDate': '2026-11-30' }),
      shows: '里不会有逾期费用',
    },
    onlyWholeWrong: {
      file: withDrafts(begun, { 'debt.billSays': '8704.80', 'debt.feeHeld': '87048.00' }),
      in: 'frame',
      press: ['好了，看清单'],
      shows: '比账单上的数还大',
    },
    onlyWholeMasked: {
      file: withDrafts(begun, { 'debt.billSays': '8704.80', 'debt.feeHeld': '64.8' }),
      masked: true,
      shows: '先这样记，以后改',
    },
    pickedMasked: {
      file: late,
      in: 'frame',
      masked: true,
      press: ['从这个网页上点一个数'],
      shows: '可能含逾期费用',
    },
    several: { file: indebted, shows: '再加一笔' },
    severalOld: {
      file: {
        ...indebted,
        debts: { ...indebted.debts, d1: { ...debts.card, id: 'd1', dueDate: '2023-11-10' } },
      },
      shows: '还款日 2023年11月10日',
    },
    penalty: { file: one(debts.loan), shows: '罚息倍数' },
    guessed: { file: one(debts.guessed), shows: '罚息先按 1.5 倍估的' },
    instalment: { file: one(debts.parts), shows: '手续费分到每期' },
    minimum: { file: one(debts.card), shows: '最低还款额' },
    minimumSum: {
      file: one({ ...debts.card, rule: { kind: 'minimum', least: yuan('681.24'), restRate: '0.05' } }),
      shows: '最低还款额',
    },
    another: { file: late, press: ['再加一笔'], shows: '哪一种' },
    removed: { file: indebted, press: ['删掉这笔'], shows: '撤销' },
    severalAgreed: { file: twoAgreed, shows: '（谈成的照谈成的）' },
    agreed: { file: withRecord(late, byParts), shows: '还没照谈成的减' },
    agreedTypedThatDay: { file: thatDay, shows: '谈成之前还的，还是之后还的' },
    agreedTyped: { file: partlyTyped, shows: '先抵最早没还的那一期' },
    severalExtreme: { file: indebtedMost, shows: '再加一笔' },
    severalMasked: { file: indebted, masked: true, shows: '金额已遮住' },
    masked: { file: late, masked: true, shows: '金额已遮住' },
    saving: { file: late, link: { unsaved: 1 }, shows: '正在存' },
    refused: { file: late, link: { unsaved: 1, refused: true }, shows: '没存上' },
    longText: { file: withDrafts(late, { 'debt/d1.unpaid': UNBROKEN }), shows: '请填数字' },
    extreme: { file: extreme, shows: '逾期 3666 天' },
    oneFen: { file: tiny, shows: '0.01' },
  }),
  budget: at('limit', {
    empty: { file: billed, shows: '填好下面 7 个数' },
    missing: { file: billed, press: ['定下来，看清单'], shows: '这里还没填。没有就填 0。' },
    wrong: {
      file: withDrafts(billed, { 'budget.rent': '五百多', 'budget.income': '-1' }),
      shows: '请填数字',
    },
    safe: { file: worked, shows: '稳妥能还' },
    tight: { file: budget({ income: yuan('4900.00') }), shows: '收入少两成就没了' },
    short: { file: budget({ income: yuan('3000.00') }), shows: '每月还差' },
    noIncome: { file: budget(allFigures(yuan('0.00'))), shows: '每月稳妥能还' },
    byHand: {
      file: { ...worked, budget: { ...worked.budget, limit: { monthly: MOST, atOnce: MOST } } },
      shows: '底线',
    },
    masked: { file: worked, masked: true, shows: '每月稳妥能还' },
    emptyPaidOff: {
      file: { ...paidOff, budget: { figures: exampleFigures } },
      shows: '稳妥能还',
    },
    incomes: { file: budget({ incomes: severalIncomes }), shows: '第 2 份收入' },
    incomeGone: {
      file: budget({ incomes: severalIncomes }),
      press: ['去掉第 1 份收入'],
      shows: '去掉了第 1 份收入',
    },
    incomesMissing: {
      file: billed,
      press: ['收入不止一份，或者不稳', '再加一份收入', '定下来，看清单'],
      shows: '这里还没填。',
    },
    dueFirst: { file: worked, press: ['还有要先付的：房贷、抚养费、有担保的债'], shows: '还有要先付的' },
    dueFirstExtreme: {
      file: budget({ ...allFigures(MOST), mortgage: MOST, support: MOST, secured: MOST, extra: MOST }),
      shows: '每月还差',
    },
    extremeSafe: { file: budget({ income: MOST, rent: ONE_FEN }), shows: '稳妥能还' },
    extremeTight: {
      file: budget({ ...allFigures(yuan('19990000.00')), income: MOST }),
      shows: '收入少两成',
    },
    extremeShort: { file: budget(allFigures(MOST)), shows: '每月还差' },
    oneFen: { file: budget({ ...allFigures(yuan('0.00')), income: ONE_FEN }), shows: '0.01' },
    agreedBeside: { file: beside, shows: '花呗谈成了' },
    agreedBesideSome: { file: agreedBesideSome, shows: '加起来填' },
    agreedBesideIn: { file: beside, press: ['填 720.00'], shows: '算进去了' },
    agreedBesideLong: { file: besideLong, shows: '要谈的借呗不算' },
    agreedBesideMasked: { file: beside, masked: true, shows: '谈成了' },
    sharing: { file: sharing, shows: '整笔的不是每月的数' },
    sharingIn: { file: sharing, press: ['填 864.00'], shows: '算进去了' },
    sharingMost: { file: sharingMost, shows: '整笔的不是每月的数' },
    sharingWholeBills: { file: wholeBills, shows: '没有每月要还的，填 0' },
    sharingWholeBillsPut: { file: wholeBills, press: ['没有每月要还的，填 0'], shows: '还没算进去' },
    sharingMasked: { file: sharing, masked: true, shows: '整笔的不是每月的数' },
    limitSharing: { file: sharingByHand, shows: '几笔债一起用的' },
    limitAgreedBeside: { file: agreedBesideByHand, shows: '先减掉' },
    limit: { file: billed, press: ['不想算，直接填底线'], shows: '一次最多拿出' },
    limitExtreme: {
      file: { ...late, budget: { limit: { monthly: MOST, atOnce: MOST } } },
      shows: '一次最多拿出',
    },
  }),
  plan: at('plan', {
    noDebt: { file: begun, shows: '先填欠多少' },
    first: { file: billed, shows: '先提' },
    late: { file: late, shows: '逾期费用我先付' },
    otherParts: { file: planned({ next: { kind: 'parts', parts: 18 } }), shows: '让到几期' },
    overLimit: { file: planned({ parts: 6 }), shows: '每期超过底线' },
    overAnyParts: { file: lowLimit, shows: '分到 60 期也超' },
    agreedBeside: { file: beside, shows: '底线还要减去' },
    agreedBesideByHand: { file: agreedBesideByHand, shows: '底线是你自己填的，减过' },
    agreedBesideEach: { file: beside, press: ['一个个看'], shows: '底线还要减去' },
    agreedBesideMasked: { file: beside, masked: true, shows: '底线还要减去' },
    sharing: { file: sharing, shows: '几笔债一起用的' },
    sharingByHand: { file: sharingByHand, shows: '减过，就不用改' },
    sharingMost: { file: sharingMost, shows: '几笔债一起用的' },
    sharingEach: { file: sharing, press: ['一个个看'], shows: '别的债没算进去' },
    sharingBeside: { file: sharing, press: ['并排比'], shows: '别的债没算进去' },
    sharingBesideByHand: {
      file: {
        ...sharing,
        budget: { ...sharing.budget, limit: { monthly: yuan('1400.00'), atOnce: yuan('800.00') } },
      },
      press: ['并排比'],
      shows: '还没减别的债要还的',
    },
    sharingMasked: { file: sharing, masked: true, shows: '几笔债一起用的' },
    eachOverLimit: { file: lowLimit, press: ['一个个看'], shows: '每期超' },
    besideOverLimit: { file: lowLimit, press: ['并排比'], shows: '每期超' },
    early: { file: early, shows: '先提：展期' },
    earlyNoExtension: { file: { ...early, plan: late.plan }, shows: '先提：平分本金' },
    nothingSafe: {
      file: { ...late, budget: { limit: { monthly: yuan('0.00'), atOnce: yuan('0.00') } } },
      shows: '一次最多拿出',
    },
    each: { file: worked, press: ['一个个看'], shows: '放着不管' },
    eachChanged: { file: worked, press: ['一个个看', '改一改'], shows: '收起' },
    eachExtreme: { file: extreme, press: ['一个个看'], shows: '放着不管' },
    eachOneFen: { file: tiny, press: ['一个个看'], shows: '放着不管' },
    eachMasked: { file: worked, masked: true, press: ['一个个看'], shows: '放着不管' },
    eachInstalment: { file: inParts, press: ['一个个看'], shows: '只还最低' },
    eachMinimumPaid: { file: minimumPaid, press: ['一个个看'], shows: '只还最低' },
    besideInstalment: { file: inParts, press: ['并排比'], shows: '还剩多少没还' },
    beside: { file: worked, press: ['并排比'], shows: '还剩多少没还' },
    besideEarly: { file: early, press: ['并排比'], shows: '还剩多少没还' },
    besideExtreme: { file: extreme, press: ['并排比'], shows: '还剩多少没还' },
    besideMasked: { file: worked, masked: true, press: ['并排比'], shows: '还剩多少没还' },
    wrong: {
      file: withDrafts(late, { 'plan.parts': '十二', 'plan.firstDate': '2026-11-10', 'plan.next': 'parts' }),
      shows: '请填整数',
    },
    eachAgreed: { file: missed, press: ['一个个看'], shows: '这笔谈成过' },
    besideAgreed: { file: missed, press: ['并排比'], shows: '还剩多少没还' },
    masked: { file: late, masked: true, shows: '先提' },
    extreme: { file: extreme, shows: '60' },
    oneFen: { file: tiny, shows: '先提' },
    emptyPaidOff: { file: paidOff, shows: '这笔已经还清' },
  }),
  cues: at('cues', {
    empty: { file: begun, shows: '您好，我想协商还款，请问您能办吗？' },
    late: { file: worked, shows: '已产生的 60.48 元逾期费用' },
    early: { file: early, shows: '挂断前问' },
    extreme: { file: extreme, shows: '挂断前问' },
    masked: { file: worked, masked: true, shows: '挂断前问' },
  }),
  prepare: at('prepare', {
    emptyPaidOff: { file: paidOff, shows: '这笔已经还清' },
    empty: { file: begun, shows: '还没定方案，也可以打' },
    late: { file: late, shows: '一级一级让' },
    early: { file: early, shows: '展期到' },
    ownQuestion: { file: withDebt(late, { billSays: yuan('8704.80'), askBill: true }), shows: '别忘了问' },
    firstPassed: { file: planned({ firstDate: '2026-11-20' }), shows: '定的第一期已经过了' },
    extreme: { file: extreme, shows: '底线' },
    promised: { file: withRecord(late, promised), shows: '过了 4 天' },
    promisedMasked: { file: withRecord(late, promised), masked: true, shows: '上次' },
    refused: { file: withRecord(late, { ...promised, outcome: 'refused' }), shows: '没谈成' },
    lastLong: {
      file: withRecord(late, {
        ...promised,
        who: LONG,
        staff: UNBROKEN,
        pledges: [{ id: 'p1', by: 'them', what: `${LONG}${UNBROKEN}`, due: '2025-11-20', amount: MOST }],
      }),
      shows: '上次',
    },
    agreed: { file: missed, shows: '共 7,920.00' },
    sued: { file: withDebt(late, { sued: true }), shows: '谈法院调解' },
    otherLender: { file: withDebt(late, { kind: 'card', name: '3307' }), shows: '打客服电话，谈信用卡' },
    several: {
      file: indebted,
      shows: '谈哪一笔',
    },
    agreedBeside: { file: agreedBesideSome, shows: '底线至少还要减去' },
    begunDebt: { file: withDrafts(begun, { 'debt.kind': 'jiebei' }), shows: '谈借呗' },
    card: { file: one(debts.card), shows: '个性化分期' },
    sharing: { file: sharing, shows: '几笔债一起用的' },
    otherDebt: { file: otherDebt, shows: '照底线可以这样提' },
    otherDebtTaken: { file: otherDebt, press: ['就提这个'], shows: '元 × 28 期' },
    otherDebtEarly: { file: otherDebtEarly, shows: '先申请展期到' },
    otherDebtTooMuch: { file: otherDebtTooMuch, shows: '分到 60 期也超底线' },
    otherDebtNothing: { file: otherDebtNothing, shows: '先别答应每月固定的数' },
    agreedBesideNoPlan: { file: { ...beside, plan: {} }, shows: '底线还要减去' },
    agreedBesideLong: { file: besideLong, shows: '底线还要减去' },
    threeYears: { file: withDebt(late, { dueDate: '2023-08-10' }), shows: '12348' },
    threeYearsAdvised: {
      file: withDebt(late, {
        dueDate: '2023-08-10',
        advice: { words: '没过，可以谈', on: '2026-11-20' },
      }),
      shows: '12348 的答复',
    },
  }),
};

function at(place: 'debt' | 'limit' | 'plan' | 'prepare' | 'cues', screens: Screens): Screens {
  const there: Place = { at: place };
  return Object.fromEntries(
    Object.entries(screens).map(([name, screen]): [string, Screen] => [name, { at: there, ...screen }]),
  );
}

function budget(figures: Partial<Figures>): typeof worked {
  const all = { ...exampleFigures, ...figures };
  return { ...billed, budget: { figures: all } };
}

function planned(plan: Partial<NonNullable<typeof late.plan.plan>>): typeof late {
  const usual = { parts: 12, firstDate: '2026-12-10', next: { kind: 'feeAhead' } } as const;
  return { ...late, plan: { plan: { ...usual, ...plan } } };
}
