import { useMemo } from 'preact/hooks';
import { formatDaySeenFrom, weekdayName } from '../../lib/dates/index.ts';
import { assess, type Contact, conductIn, deedWords, ruleFor, timeWords } from '../../lib/rights/index.ts';
import { channelNames, verdictWords, whoNames } from '../../lib/rights/words.ts';
import { useView } from '../shell/view.ts';
import { Words } from '../ui/Words.tsx';

/** One contact: which and when, what happened, and how it stands with the rules. */
export function ContactRow({ contact, onEdit }: { contact: Contact; onEdit(id: string): void }) {
  const { today } = useView();
  const { on, time, channel, who, person, times, firm, words } = contact;
  return (
    <button type="button" class="debt" onClick={() => onEdit(contact.id)}>
      <span class="debt__name">
        {channelNames[channel]}
        {times > 1 && ` ${times} 次`}，{person.trim() || whoNames[who]}
      </span>
      <VerdictChip contact={contact} />
      <span class="debt__sub debt__sub--left">
        {formatDaySeenFrom(on, today.value)} {weekdayName(on)} {timeWords(time)}
        {firm.trim() && `，${firm.trim()}`}
        <br />
        {deedWords(contact)}
        {words.trim() && (
          <>
            “<Words text={words.trim().slice(0, 60)} />”
          </>
        )}
      </span>
    </button>
  );
}

function VerdictChip({ contact }: { contact: Contact }) {
  const view = useView();
  const { contacts } = view.file.value;
  const { verdict, rules: found } = useMemo(
    () => assess(contact, Object.values(contacts), view.today.value, conductIn(contact.words)),
    [contact, contacts, view.today.value],
  );
  const first = found[0] && ruleFor(found[0], contact.who);
  if (verdict === 'not' && first)
    return (
      <span>
        <span class={`chip ${first.mild ? 'chip--care' : 'chip--danger'}`}>{first.head}</span>
      </span>
    );
  const kind = verdict === 'not' ? 'unclear' : verdict;
  return (
    <span>
      <span class={`chip ${kind === 'unclear' ? 'chip--care' : ''}`}>{verdictWords[kind]}</span>
    </span>
  );
}
