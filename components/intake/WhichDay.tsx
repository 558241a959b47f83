import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { clash as words } from './askWords.ts';
import { Choice } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';

/** Which is right, where the days late and the day to pay by do not go together. */
export function WhichDay({ intake: { clash, day, draft }, missing }: FoundProps) {
  const today = useView().today.value;
  if (!clash) return null;
  const n = String(clash.daysOverdue);
  return (
    <Choice
      label={words.legend}
      of={{
        dueDate: fill(words.dueDate, { dueDate: formatDaySeenFrom(clash.dueDate, today) }),
        daysOverdue: fill(words.daysOverdue, { n }),
      }}
      value={day}
      hint={fill(words.hint, { n, dueDate: formatDaySeenFrom(clash.byDays, today) })}
      asks={{ as: 'day', now: missing === 'day' }}
      onPick={(right) => draft.type('day', right)}
    />
  );
}
