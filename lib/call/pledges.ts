import { addDays, addMonths, formatDaySeenFrom, type PlainDate } from '../dates/index.ts';
import type { Agreed, AgreedTerms, CallRecord, Pledge } from '../record/index.ts';
import type { PledgeTemplate } from './types.ts';
import type { Spot } from './walk.ts';

/** As the script has it. What was promised is stored as it was said, so the words tell this promise from others. */
const WRITING = '把方案书面发给我';

/** Whether it is kept by their paper. */
export const promisesPaper = ({ by, what }: Pledge): boolean => by === 'them' && what === WRITING;

/** How many days the words ask for, to call back or to write. */
const CALLBACK_DAYS = 2;

/** The last day to call back or to write, as it is said on this day. */
export const callbackBy = (today: PlainDate): PlainDate => addDays(today, CALLBACK_DAYS);

/**
 * What an answer promises, with the day that the sentence it answers named. Where that named none, nobody promised one.
 *
 * @param spots  the sentences that led here
 */
export function pledgeFrom(
  { by, what }: PledgeTemplate,
  id: string,
  today: PlainDate,
  spots: readonly Pick<Spot, 'line' | 'words'>[],
): Pledge {
  const here = spots.filter(({ line }) => line === spots.at(-1)?.line);
  const said = here.filter(({ words }) => words.includes('最晚')).at(-1)?.words;
  const days = Array.from({ length: MOST_DAYS + 1 }, (_, day) => addDays(today, day));
  const due = days.find((day) => said?.includes(`最晚 ${formatDaySeenFrom(day, today)}（含当天）`));
  return { id, by, what, ...(due && { due }) };
}

/** So far off the day of an answer may be that they named themselves. */
export const MOST_DAYS = 31;

/** The promise that is the user's next step after a call: as it was said, or as it is chosen in its record. */
export const nextStepId = (call: string): string => `next.${call}`;

/** Whether it changes one payment of what was agreed before. */
export const isMove = (agreed: Agreed | undefined): boolean =>
  agreed === 'moved' || agreed === 'shifted' || agreed === 'movedTheirs';

/** What the user promised by these figures, for the record; nothing where those of the lender's own plan are not known. */
export function ownPledges(agreed: Agreed | undefined, terms: AgreedTerms | undefined, id: string): Pledge[] {
  // A payment that is moved stands where it was agreed first.
  if (!terms || isMove(agreed)) return [];
  const { upfront, upfrontBy, parts, perPart, total, firstDate } = terms;
  if (agreed === 'extension')
    return [{ id: `${id}-due`, by: 'me', what: '还清', amount: total, due: firstDate }];
  const what = parts === 1 ? '还清' : '还第 1 期';
  const part: Pledge = { id: `${id}-first`, by: 'me', what, amount: perPart, due: firstDate };
  if (upfront === 0) return [part];
  const ahead = agreed === 'first' || agreed === 'next' ? '付逾期费用' : '付首付';
  return [{ id: feeAhead(id), by: 'me', what: ahead, amount: upfront, due: upfrontBy }, part];
}

/** Every payment of these figures, in order: what the user promised first, then part by part. */
export function paymentsBy(agreed: Agreed | undefined, terms: AgreedTerms | undefined, id: string): Pledge[] {
  const own = ownPledges(agreed, terms, id);
  if (!terms || agreed === 'extension' || isMove(agreed)) return own;
  const { parts, perPart, lastPart, firstDate } = terms;
  const later = Array.from({ length: parts - 1 }, (_, at): Pledge => {
    const part = at + 2;
    return {
      id: `${laterPart(id)}${part}`,
      by: 'me',
      what: `还第 ${part} 期`,
      amount: part === parts ? lastPart : perPart,
      due: addMonths(firstDate, part - 1),
    };
  });
  return [...own, ...later];
}

const feeAhead = (call: string) => `${call}-fee`;

/** Whether it is the fee that is paid ahead, and none of the parts. */
export const isFeeAhead = (pledge: Pledge, call: string): boolean => pledge.id === feeAhead(call);

/** Whether it is a payment of what was agreed in a call, by its figures. */
export const isOwnPayment = (pledge: Pledge, call: string): boolean => pledge.id.startsWith(`${call}-`);

const laterPart = (call: string) => `${call}-part`;

/** The promises of a call without the parts after the first, which are ticked in the list of payments. */
export const promisesOf = ({ id, pledges }: Pick<CallRecord, 'id' | 'pledges'>): Pledge[] =>
  pledges.filter((pledge) => !isLaterPart(pledge, id));

/** The rest of a payment of which some is paid first. */
export const restId = (payment: string): string => `${payment}-rest`;

/** Whether it is a part after the first, or a rest. These are in a record only once they are paid. */
export const isLaterPart = (pledge: Pledge, call: string): boolean =>
  pledge.id.startsWith(laterPart(call)) || (isOwnPayment(pledge, call) && pledge.id.endsWith(restId('')));
