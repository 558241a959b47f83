import { agreementsOf, type CaseFile, deferralOf, endedCalls, mainDebt } from '../../lib/casefile/index.ts';
import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import { type Fen, formatYuan, readYuan } from '../../lib/money/index.ts';
import type { Deferral } from '../../lib/record/index.ts';
import type { Problem } from '../ui/problems.ts';
import { prepareForm } from './kindDraft.ts';

/** What is typed of the payment that cannot be made. `payment` is its name: what is shown as it is stored says something. */
export type DeferralField = 'payment' | 'pay' | 'payBy' | 'restBy' | 'ask';
export type DeferralTexts = Record<DeferralField, string>;

const none: DeferralTexts = { payment: '', pay: '', payBy: '', restBy: '', ask: 'one' };

/** What stands in the fields where nothing is typed: what was asked in the last such call, if it came to nothing. */
export function lastTexts(file: CaseFile): DeferralTexts {
  const last = endedCalls(file).find(({ about }) => about === 'deferral');
  const { agreement, payment, pay, payBy = '', restBy = '', shift } = last?.deferral ?? {};
  const of = agreementsOf(file).find(({ record }) => record.id === agreement);
  const open = of?.all.find(({ id, keptOn }) => id === payment && !keptOn);
  if (!open || last?.outcome === 'agreed') return none;
  const sum = pay === undefined ? '' : formatYuan(pay);
  return { payment: open.what, pay: sum, payBy, restBy, ask: shift ? 'all' : 'one' };
}

type Problems = Partial<Record<DeferralField, Problem>>;
export type ReadDeferral = { deferral: Deferral; problems: Problems };

/** What stands in the fields, for a call that begins now. */
export function deferralTyped(file: CaseFile, today: PlainDate): Deferral {
  const form = prepareForm(file);
  const last = Object.entries(lastTexts(file));
  const texts = last.map(([field, text]) => [field, file.drafts[`${form}.${field}`] ?? text]);
  return readDeferral(file, Object.fromEntries(texts) as DeferralTexts, today).deferral;
}

/** What the texts say: a field with a problem says nothing, and neither does a sum without its day. */
export function readDeferral(file: CaseFile, texts: DeferralTexts, today: PlainDate): ReadDeferral {
  const agreement = agreementsOf(file).find(({ debt }) => debt?.id === mainDebt(file)?.id);
  const picked = agreement?.all.find(({ what, keptOn }) => what === texts.payment && !keptOn);
  const about = { agreement: agreement?.record.id, payment: picked?.id };
  const known = deferralOf(file, { kind: 'outgoing', about: 'deferral', debt: undefined, deferral: about });
  const payment = known?.payment;
  const shift = texts.ask === 'all' && known?.shiftTo !== undefined;
  const pay = payIn(texts, payment?.amount, today);
  const rest: Rest = shift ? { problems: {} } : restIn(texts, { due: payment?.due, payBy: pay.payBy, today });
  const deferral: Deferral = {
    agreement: agreement?.record.id,
    payment: payment?.id,
    ...(pay.pay && pay.payBy && { pay: pay.pay, payBy: pay.payBy }),
    ...(rest.restBy && { restBy: rest.restBy }),
    ...(shift && { shift }),
  };
  return { deferral, problems: { ...pay.problems, ...rest.problems } };
}

type Pay = { pay?: Fen; payBy?: PlainDate; problems: Problems };

function payIn(texts: DeferralTexts, whole: Fen | undefined, today: PlainDate): Pay {
  const pay = readYuan(texts.pay);
  if ('problem' in pay) return { problems: pay.problem === 'empty' ? {} : { pay: pay.problem } };
  if (pay.fen === 0) return { problems: {} };
  if (whole !== undefined && pay.fen >= whole) return { problems: { pay: 'paysAll' } };
  const by = dayIn(texts.payBy, today);
  return 'problem' in by
    ? { problems: { payBy: by.problem } }
    : { pay: pay.fen, payBy: by.date, problems: {} };
}

type Rest = { restBy?: PlainDate; problems: Problems };
type Before = { due: PlainDate | undefined; payBy: PlainDate | undefined; today: PlainDate };

function restIn(texts: DeferralTexts, { due, payBy, today }: Before): Rest {
  const by = dayIn(texts.restBy, today);
  if ('problem' in by) return { problems: by.problem === 'empty' ? {} : { restBy: by.problem } };
  if (due && by.date <= due) return { problems: { restBy: 'notLater' } };
  if (payBy && by.date <= payBy) return { problems: { restBy: 'notAfterPart' } };
  return { restBy: by.date, problems: {} };
}

function dayIn(text: string, today: PlainDate): { date: PlainDate } | { problem: Problem } {
  const day = readDate(text);
  return 'date' in day && day.date < today ? { problem: 'past' } : day;
}
