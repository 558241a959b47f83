import type { Agreement, Item, Match, Value } from '../../lib/agreement/index.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { why } from '../../lib/agreement/words/why.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';

/** Of days told as 26日前: on which side of them one is safe. */
export function DayNotes({ of: { upTo, inTime }, form }: { of: Match; form: Agreement['form'] }) {
  return (
    <>
      {upTo.length > 0 && <UpTo of={upTo} form={form} />}
      {inTime.map((item) => (
        <InTime key={item.id} item={item} form={form} />
      ))}
    </>
  );
}

/** The day itself is the one that was said; on which side of it one is safe. */
function UpTo({ of, form }: { of: readonly Item[]; form: Agreement['form'] }) {
  const { today } = useView();
  const days = of.map(({ paper }) => dayOf(paper, today.value));
  return <p>{fill(why.upTo, { form: said[form], day: days.join('、') })}</p>;
}

/** Another day than that of the call, and never a worse one. */
function InTime({ item: { call, paper }, form }: { item: Item; form: Agreement['form'] }) {
  const { today } = useView();
  const days = { day: dayOf(paper, today.value), firstDate: dayOf(call, today.value) };
  return <p>{fill(why.inTime, { form: said[form], ...days })}</p>;
}

function dayOf(value: Value | undefined, today: PlainDate): string {
  if (!value) return '';
  if ('date' in value) return formatDaySeenFrom(value.date, today);
  return 'count' in value ? fill(why.upToMonthly, { day: String(value.count) }) : '';
}
