import type { PlainDate } from '../dates/index.ts';
import type { Amount, Day } from '../intake/index.ts';
import type { Fen } from '../money/index.ts';
import { uncut } from './cutOff.ts';
import { dayOfList } from './dayLists.ts';
import { dayOfShare, downShareIn } from './downShare.ts';
import { firstDay, monthOn } from './first.ts';
import { isDeferral, isOnePayment, onceOnly, partsIn } from './parts.ts';
import { laterDay, payDay } from './payDay.ts';
import { paymentIn, productIn } from './payment.ts';
import type { Found } from './promises.ts';
import { scheduleIn } from './schedule.ts';
import { afterSigning } from './signing.ts';
import { steppedIn } from './stepped.ts';
import { sumsIn } from './sumsOf.ts';
import type { FoundTerms } from './types.ts';

/** Two plans to choose from: none yet. */
export const OFFERS = /(?:方案|选项)[一1A].*(?:方案|选项)[二2B]/;

/**
 * The figures of a plan in a squeezed text. The first that is called so counts.
 *
 * @param cut  the paper goes on behind the text
 */
export function termsIn(
  text: string,
  amounts: readonly Amount[],
  days: readonly Day[],
  { today, cut }: { today: PlainDate; cut: boolean },
): FoundTerms {
  if (OFFERS.test(text)) return {};
  const isLater = isDeferral(text);
  const stepped = isLater ? {} : steppedIn(text, amounts);
  const parts = isLater ? undefined : (stepped.parts ?? partsIn(text));
  const one = isLater || (parts === undefined && isOnePayment(text));
  const { sums, by: byOfSum } = sumsIn(text, amounts, days, one);
  const payment = {
    ...paymentIn(text, amounts, sums, one ? 1 : parts?.value),
    ...(stepped.perPart && { perPart: stepped.perPart }),
  };
  const lastPart = stepped.lastPart ?? sums.get('lastPart');
  const rows = uncut({ text, cut }, scheduleIn(text, amounts, days), parts, sums.get('total'));
  const {
    parts: count,
    perPart: each,
    lastPart: end,
  } = { parts, ...payment, ...(lastPart && { lastPart }), ...rows };
  const plan = { parts: count?.value, each: each?.value, last: end?.value };
  const ahead = sums.get('down') ?? rows.down;
  const shared = ahead || one ? undefined : downShareIn(text, amounts, sums.get('total'), plan);
  const [down, waived] = [ahead ?? shared?.down, sums.get('waived')];
  const by = shared ? dayOfShare(text, shared.down, days) : byOfSum;
  // 12月10日应还3,399元 in a table: of one row.
  const isOfRow = ({ start, end }: { start: number; end: number }) =>
    rows.parts !== undefined && start >= rows.parts.start && end <= rows.parts.end;
  const named = sums.get('total');
  const whole =
    named && isOfRow(named)
      ? sumsIn(
          text,
          amounts.filter((sum) => !isOfRow(sum)),
          days,
          one,
        ).sums.get('total')
      : named;
  const total = shared?.total ?? whole ?? productIn(amounts, plan, down?.value);
  const first =
    (isLater && laterDay(text, days)) ||
    firstDay(text, days, by, plan.parts) ||
    // 分1期，还款日12月10日.
    (parts?.value === 1 ? payDay(text, days) : undefined) ||
    (down ? undefined : by);
  const firstDate = first?.date ? foundOf(first, first.date) : monthOn(text, days, today);
  const every = days.find((day) => day.every);
  const dueDay = every?.day ? foundOf(every, every.day) : dayOfList(text, days);
  const downBy = down && (by?.date ? foundOf(by, by.date) : afterSigning(text, down, days));
  return {
    ...(total && !isOfOne(total, payment, parts) && { total }),
    ...(down && { down }),
    ...(lastPart && { lastPart }),
    ...(waived && { waived }),
    ...(downBy && { downBy }),
    ...(parts && { parts }),
    ...payment,
    ...(firstDate && { firstDate }),
    // 本期应还8,700.48元，展期至: all of it.
    ...(one && onceOnly(text, total ?? down ?? (isLater ? payment.perPart : undefined), days, firstDate)),
    ...(dueDay && { dueDay }),
    ...rows,
  };
}

/** 每期本金833.33元、手续费25.00元，合计858.33元: of one part of several. */
const isOfOne = (total: Found<Fen>, { perPart }: FoundTerms, parts: Found<number> | undefined): boolean =>
  parts !== undefined && parts.value > 1 && total.value === perPart?.value;

const foundOf = <T>({ start, end }: Day, value: T): Found<T> => ({ value, start, end });
