import { type Act, acts, type LimitationSays, limitationBy } from '../../lib/court/index.ts';
import { limitationAsks } from '../../lib/court/words.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { useCalcForm } from './form.ts';
import { LimitationOutcome } from './LimitationOutcome.tsx';
import {
  type LimitationField,
  type LimitationForm,
  limitationAnswers,
  limitationTexts,
} from './limitationForm.ts';
import { day, daysBefore } from './read.ts';
import { Says, UseOwn } from './result.tsx';

const answers = { none: '没有', unsure: '记不清', days: '有' } as const;
const betweenAnswers = { none: '没有', unsure: '记不清' } as const;

/** 过没过三年: one question at a time, then how sure it is. */
export function Limitation() {
  const view = useView();
  const today = view.today.value;
  const form: LimitationForm = useCalcForm<LimitationField>('limitation', limitationTexts(view.file.value), [
    'due',
    'demandDays',
    'paidDays',
  ]);
  const given = limitationAnswers(form, today);
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
      {says.is !== 'ask' && <LimitationOutcome says={says} />}
      {says.is === 'ask' && (
        <Says of={[{ text: '答完这几样，就说三年满没满。', sources: limitationAsks[says.about].sources }]} />
      )}
    </>
  );
}

function Question({ act, form }: { act: Act; form: LimitationForm }) {
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

function Between({ form, says }: { form: LimitationForm; says: LimitationSays }) {
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
