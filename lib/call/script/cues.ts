import type { MoveId } from '../moves/index.ts';

/** What is hardest to answer unprepared, in the order of a call: it is printed with the answer. */
export const printed: readonly MoveId[] = [
  'ask_reason',
  'ask_ability',
  'ask_pay_today',
  'ask_confirm',
  'broken_promise',
  'demand_full_today',
  'sets_deadline',
  'raise_money_elsewhere',
  'refuse_negotiation',
  'refuse_instalments',
  'refuse_waiver',
  'refuse_in_writing',
  'no_authority',
  'will_report_credit',
  'will_sue',
  'will_visit',
  'will_contact_others',
  'criminal_threat',
  'insults',
  'offer_lump_sum',
  'offer_expires',
  'pay_to_account',
];

/** What the sheet says of itself. */
export const cueWords = {
  about: '照屏幕上的话印的，按今天的数。改了数，重印一张。纸上有你的数，收好。',
  limit: '底线不印在纸上：记在心里，不说出口。',
  calm: '要时间，就说',
  ask: '没问到的，挂断前问',
  write: '接通就写',
};
