import type { ComponentChildren } from 'preact';
import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import { type DebtKind, nameOf } from '../../lib/debt/index.ts';
import { rateHints } from '../../lib/debt/words.ts';
import { debtFields, gaps, making } from '../../lib/intake/words.ts';
import { readYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Amount, Mask } from '../ui/Amount.tsx';
import { Source } from '../ui/Source.tsx';
import { added } from './askWords.ts';
import { type Gap, gapsIn } from './gaps.ts';
import { type Changed, changesIn } from './toDebt.ts';
import { typedIn } from './typed.ts';
import type { Intake } from './useIntake.ts';

/** 记下以后: each field that changes, before and after, and what stays open. */
export function Changes({ intake }: { intake: Intake }) {
  const { stored, texts, kind, isAsked } = intake;
  const changes = changesIn(texts, stored);
  const open = openIn(intake);
  const into = useBegun(intake);
  const isPaid = (stored?.payments?.length ?? 0) > 0;
  const usualRate = !stored && kind === 'huabei';
  if (changes.length === 0 && open.length === 0 && !stored) return null;
  return (
    <>
      <h2 class="field__label">{making.title}</h2>
      {into && <p class="small care">{intoSaid(into)}</p>}
      {changes.length === 0 && !isPaid && !isAsked && <p class="quiet">{making.same}</p>}
      <dl class="rows">
        {changes.map((change) => (
          <Line key={change.field} name={<Name intake={intake} field={change.field} />}>
            <BeforeAfter {...change} before={change.before || into?.[change.field] || ''} />
          </Line>
        ))}
        {open.map(({ field, why }) => (
          <Line key={field} name={debtFields[field]}>
            <span class="small quiet">{gaps[why]}</span>
          </Line>
        ))}
        {usualRate && <Line name="逾期费用，每天">{texts.dailyRate}%</Line>}
      </dl>
      {isPaid && <p class="field__hint">{making.paid}</p>}
      {usualRate && <Source of={rateHints.huabei.sources}>{rateHints.huabei.text}</Source>}
    </>
  );
}

/** What stays open; of a debt that is there only the sum that waits for an answer. */
function openIn(intake: Intake): Gap[] {
  const { stored, texts, isAsked } = intake;
  if (!stored) return gapsIn(texts, intake);
  return isAsked && !stored.payments?.length ? [{ field: 'unpaid', why: 'question' }] : [];
}

/** What was typed into the form of a new debt and not finished, where this goes into it. */
function useBegun({ stored, freshComplete }: Intake): Record<string, string> | undefined {
  const typed = typedIn(useView(), 'debt');
  return stored || freshComplete || Object.keys(typed).length === 0 ? undefined : typed;
}

/** Whose the form is, where one has said. */
const intoSaid = ({ kind, name }: Record<string, string>) =>
  kind ? fill(making.intoNamed, { name: nameOf({ kind: kind as DebtKind, name }) }) : making.into;

function Line({ name, children }: { name: ComponentChildren; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Name({ intake: { said, confirmed }, field }: { intake: Intake; field: Changed['field'] }) {
  const told = [confirmed.total, confirmed.overdue];
  const isAdded = field === 'billSays' && said.billSays !== undefined && !told.includes(said.billSays);
  if (isAdded)
    return (
      <>
        {added.name}
        <span class="small">（{added.how}）</span>
      </>
    );
  return (
    <>
      {debtFields[field]}
      {field === 'dueDate' && said.reckoned && <span class="small">（{making[said.reckoned]}）</span>}
    </>
  );
}

function BeforeAfter({ field, before, after }: Changed) {
  return (
    <>
      {before !== '' && before !== after && (
        <>
          <s class="quiet">
            <Shown field={field} text={before} />
          </s>{' '}
          <span class="sr">改成</span>
          <span aria-hidden="true">→ </span>
        </>
      )}
      <b>
        <Shown field={field} text={after} />
      </b>
    </>
  );
}

/** A day as it is written in a sentence; what cannot be read is shown as it was typed. */
function Shown({ field, text }: Pick<Changed, 'field'> & { text: string }) {
  const { masked } = useView();
  if (text === '') return <>{making.cleared}</>;
  const day = field === 'dueDate' && readDate(text);
  if (day && 'date' in day) return <span class="nb">{formatDayOfYear(day.date)}</span>;
  const sum = readYuan(text);
  if ('fen' in sum) return <Amount of={sum.fen} />;
  return masked.value ? <Mask /> : <span>{text}</span>;
}
