import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { agreedTheirs, isPutOff } from '../../lib/call/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { offeredIn } from '../agreement/offered.ts';
import { useView } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Words } from '../ui/Words.tsx';
import {
  type ReadTheirs,
  readTheirs,
  type TheirField,
  theirTexts,
  theirWords,
  writeTheirs,
} from './theirTerms.ts';

/** What was agreed was a plan of theirs: its figures, or that they are not written down yet and where to do it. */
export function TheirFigures({ record }: { record: CallRecord }) {
  const view = useView();
  const changing = useMemo(
    () =>
      signal(Object.keys(view.file.value.drafts).some((field) => field.startsWith(`terms.${record.id}.`))),
    [],
  );
  if (record.outcome !== 'agreed' || !agreedTheirs(record.events) || isPutOff(record)) return null;
  const { terms } = record;
  return (
    <section class="card stack-s">
      <h2 class="card__title">{terms ? '谈成的数' : '数还没记：填上'}</h2>
      {terms && (
        <p>
          <Words text={theirWords(terms, view.today.value)} />
        </p>
      )}
      {terms && !changing.value ? (
        <button
          type="button"
          class="btn btn--quiet btn--edge"
          onClick={() => {
            changing.value = true;
          }}
        >
          改这些数
        </button>
      ) : (
        <TheirForm
          record={record}
          onDone={() => {
            changing.value = false;
          }}
        />
      )}
    </section>
  );
}

/** The figures to type; those that were typed while they spoke stand there. */
function TheirForm({ record, onDone }: { record: CallRecord; onDone(): void }) {
  const view = useView();
  const draft = useDraft<TheirField>(`terms.${record.id}`, theirTexts(record.terms, useHeard(record)));
  const { terms, problems } = readTheirs({
    down: draft.text('down'),
    downBy: draft.text('downBy'),
    parts: draft.text('parts'),
    perPart: draft.text('perPart'),
    first: draft.text('first'),
  });
  const write = () => {
    draft.touch('down', 'downBy', 'parts', 'perPart', 'first');
    if (!terms) return;
    writeTheirs(view, record, terms);
    draft.drop();
    onDone();
  };
  return (
    <div class="stack-s">
      <p class="quiet small">谈成的是对方的方案。照他说的填，清单上才有还款的日子，发给对方的话里才有数。</p>
      <TheirFields draft={draft} problems={problems} />
      <button type="button" class="btn btn--line btn--wide" onClick={write}>
        记下这些数
      </button>
    </div>
  );
}

function useHeard(record: CallRecord) {
  return offeredIn(useView().file.value, record);
}

type TheirFieldsProps = { draft: Draft<TheirField>; problems: ReadTheirs['problems'] };

/** Written down weeks after the call, a day may have passed: what is typed without its year is the nearest one. */
function TheirFields({ draft, problems }: TheirFieldsProps) {
  const field = (name: TheirField) => ({
    text: draft.text(name),
    problem: draft.touched(name) ? problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: () => draft.text(name) && draft.touch(name),
  });
  return (
    <>
      <div class="two">
        <Field label="先付多少" kind="money" unit="元" placeholder="没有填 0" {...field('down')} />
        <Field label="先付的最晚哪天" kind="date" placeholder="没说就空着" {...field('downBy')} />
      </div>
      <div class="two">
        <Field label="分几期" unit="期" placeholder="一次还清填 0" {...field('parts')} />
        <Field label="每期多少，连手续费" kind="money" unit="元" {...field('perPart')} />
      </div>
      <Field label="第一期最晚哪天" kind="date" placeholder="2026-12-10" {...field('first')} />
    </>
  );
}
