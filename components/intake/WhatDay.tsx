import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { deadline as words } from './askWords.ts';
import { Choice } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';

/** What the day is by which a late debt is demanded: theirs alone, or the new day it is due on. */
export function WhatDay({ intake: { deadline, draft, asksDay, chooseDeadline }, missing }: FoundProps) {
  const today = useView().today.value;
  if (!deadline || asksDay) return null;
  return (
    <Choice
      label={fill(words.legend, { firstDate: formatDaySeenFrom(deadline.day, today) })}
      of={{ yes: words.yes, no: words.no }}
      value={draft.text('deadline')}
      hint={
        <>
          <p>{fill(words.hint, { dueDate: formatDaySeenFrom(deadline.dueDate, today) })}</p>
          <p>{words.hintOther}</p>
        </>
      }
      asks={{ as: 'deadline', now: missing === 'deadline' }}
      onPick={chooseDeadline}
    />
  );
}
