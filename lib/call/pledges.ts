import { addDays, type PlainDate } from '../dates/index.ts';
import { owedOn } from '../debt/index.ts';
import type { Pledge } from '../record/index.ts';
import { agreedRung } from './agreed.ts';
import type { CallCase } from './facts.ts';
import type { PledgeTemplate } from './types.ts';

/** How many days the words ask for, to call back or to write. */
const CALLBACK_DAYS = 2;

/** The last day to call back or to write, as it is said on this day. */
export const callbackBy = (today: PlainDate): PlainDate => addDays(today, CALLBACK_DAYS);

/** What an answer promises, with its day filled in. */
export function pledgeFrom(template: PledgeTemplate, id: string, today: PlainDate): Pledge {
  return { id, by: template.by, what: template.what, due: callbackBy(today) };
}

/** What the user promised by the agreement, for the record; nothing where the lender's own plan was taken. */
export function ownPledges(call: CallCase, id: string): Pledge[] {
  const { debt, plan, today, agreed } = call;
  if (!debt || !plan) return [];
  if (agreed === 'extension') {
    if (!plan.extendTo) return [];
    return [
      { id: `${id}-due`, by: 'me', what: '还清', amount: owedOn(debt, today).total, due: plan.extendTo },
    ];
  }
  const rung = agreedRung(call);
  if (!rung) return [];
  const part: Pledge = {
    id: `${id}-first`,
    by: 'me',
    what: '还第 1 期',
    amount: rung.perPart,
    due: rung.firstDate,
  };
  if (rung.upfront === 0) return [part];
  return [{ id: `${id}-fee`, by: 'me', what: '付逾期费用', amount: rung.upfront, due: rung.upfrontBy }, part];
}
