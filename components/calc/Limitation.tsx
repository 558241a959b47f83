import { asBilled, type CaseFile, lastDueNow, mainDebt } from '../../lib/casefile/index.ts';
import {
  type Act,
  type ActAnswer,
  acts,
  type LimitationAnswers,
  type LimitationSays,
  limitationBy,
} from '../../lib/court/index.ts';
import { limitationAsks, limitationSure, limitationWords } from '../../lib/court/words.ts';
import { formatDayOfYear, type PlainDate } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Seg } from '../ui/Seg.tsx';
import { type CalcForm, useCalcForm } from './form.ts';
import { day, daysBefore } from './read.ts';
import { Rows, Says, UseOwn } from './result.tsx';

type Name = 'due' | 'between' | Act | `${Act}Days`;
type Form = CalcForm<Name>;

const answers = { none: '没有', unsure: '记不清', days: '有' } as const;
const betweenAnswers = { none: '没有', unsure: '记不清' } as const;

/** 过没过三年: one question at a time, then how sure it is. */
export function Limitation() {
  const view = useView();
  const today = view.today.value;
  const form: Form = useCalcForm<Name>('limitation', textsOf(view.file.value), [
    'due',
    'demandDays',
    'paidDays',
  ]);
  const given = answersOf(form, today);
  const says = limitationBy(given, today);
  const about = says.is === 'ask' ? says.about : undefined;
  const due = form.entry('due', day);
  return (
    <>
      <Field label={limitationAsks.due.text} kind="date" placeholder="2023-08-10" {...due.field} />
      <UseOwn form={form} />
      {acts
        .filter((act) => given.acts[act] !== undefined || about === act || form.text(act) === 'days')
        .map((act) => (
          <Question key={act} act={act} form={form} />
        ))}
      {(about === 'between' || (given.between && says.is === 'mayBeOver')) && (
        <Between form={form} says={says} />
      )}
      {says.is !== 'ask' && <Outcome says={says} />}
      {says.is === 'ask' && (
        <Says of={[{ text: '答完这几样，就说三年满没满。', sources: limitationAsks[says.about].sources }]} />
      )}
    </>
  );
}

/** What was paid of an agreement is paid, too, and its last payment is the one from which three years run. */
function textsOf(file: CaseFile): Record<Name, string> {
  const main = mainDebt(file);
  const debt = main && asBilled(file, main);
  const paid = (debt?.payments ?? []).map(({ date }) => date).join(' ');
  const demand = debt?.lastDemand ?? '';
  return {
    due: main ? lastDueNow(file, main) : '',
    between: '',
    sued: debt?.sued ? 'days' : '',
    suedDays: '',
    demand: demand && 'days',
    demandDays: demand,
    paid: paid && 'days',
    paidDays: paid,
    promise: '',
    promiseDays: '',
  };
}

function answersOf(form: Form, today: PlainDate): LimitationAnswers {
  const given = acts.flatMap((act): [Act, ActAnswer][] => {
    const answer = answerOf(form, act, today);
    return answer === undefined ? [] : [[act, answer]];
  });
  // Kept with the gap it was said of: of another one it says nothing.
  const [from, answer] = form.text('between').split(' ');
  return {
    due: form.entry('due', day).value,
    acts: Object.fromEntries(given),
    between:
      from && (answer === 'none' || answer === 'unsure')
        ? { from: from as PlainDate, says: answer }
        : undefined,
  };
}

function answerOf(form: Form, act: Act, today: PlainDate): ActAnswer | undefined {
  const answer = form.text(act);
  if (answer === 'none' || answer === 'unsure') return answer;
  if (answer !== 'days') return undefined;
  const entry = form.entry(`${act}Days`, daysBefore(today));
  // Papers of a court have come, and nobody may know of what day the suit is.
  return act === 'sued' && entry.empty ? [] : entry.value;
}

function Question({ act, form }: { act: Act; form: Form }) {
  const { text } = limitationAsks[act];
  const entry = form.entry(`${act}Days`, daysBefore(useView().today.value));
  return (
    <section class="stack-s">
      <h2 class="field__label">{text}</h2>
      <Seg label={text} of={answers} value={form.text(act)} onPick={(answer) => form.type(act, answer)} />
      {form.text(act) === 'days' && (
        <Field
          label="哪天，几次都填"
          kind="date"
          lies="behind"
          several
          placeholder="2024-03-05 2025-01-20"
          {...entry.field}
        />
      )}
    </section>
  );
}

function Between({ form, says }: { form: Form; says: LimitationSays }) {
  const { text } = limitationAsks.between;
  const span =
    says.is === 'ask' && says.about === 'between'
      ? says
      : says.is === 'mayBeOver'
        ? { from: says.limitation.from, to: says.limitation.full }
        : undefined;
  return (
    <section class="stack-s">
      <h2 class="field__label">
        {span && `${formatDayOfYear(span.from)}到 ${formatDayOfYear(span.to)}：`}
        {text}
      </h2>
      <Seg
        label={text}
        of={betweenAnswers}
        value={form.text('between').split(' ')[1] ?? ''}
        onPick={(answer) => span && form.type('between', `${span.from} ${answer}`)}
      />
      <p class="field__hint">想起来有，就填到上面那一样里。</p>
    </section>
  );
}

function Outcome({ says }: { says: Exclude<LimitationSays, { is: 'ask' }> }) {
  const words = limitationWords[says.is];
  const careful = says.is === 'mayBeOver' || says.is === 'sued';
  const after = says.is === 'mayBeOver' && says.after ? [limitationWords.after] : [];
  return (
    <>
      <section class={`verdict ${careful ? 'is-care' : ''}`} aria-live="polite">
        <h2 class="verdict__head">
          <Icon name={careful ? 'hand' : 'wait'} />
          {heads[says.is]}
        </h2>
        <div class="verdict__item stack-s">
          <Rows of={rowsOf(says)} />
          {says.is === 'mayBeOver' && <p class="verdict__say">{limitationSure[says.sure]}</p>}
        </div>
      </section>
      <Says of={[words, ...after]} />
    </>
  );
}

const heads: Record<Exclude<LimitationSays['is'], 'ask'>, string> = {
  notDue: '还没开始算',
  sued: '打过官司，另外算',
  running: '照你填的，还没满三年',
  mayBeOver: '可能满了，先打 12348',
};

function rowsOf(says: Exclude<LimitationSays, { is: 'ask' }>): Record<string, string | undefined> {
  switch (says.is) {
    case 'notDue':
      return { 到期: formatDayOfYear(says.due) };
    case 'sued':
      return { 打官司: says.on && formatDayOfYear(says.on) };
    case 'running':
      return { 从这天起算: formatDayOfYear(says.since), 满三年: formatDayOfYear(says.full) };
    case 'mayBeOver':
      return {
        从这天起算: formatDayOfYear(says.limitation.from),
        满三年: `${formatDayOfYear(says.limitation.full)}，过了 ${says.limitation.daysPast} 天`,
      };
    default:
      return says satisfies never;
  }
}
