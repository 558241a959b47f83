import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { agreedOf, isPutOff, movedWords, partName, termsSaid } from '../../lib/call/index.ts';
import { deferralOf } from '../../lib/casefile/index.ts';
import { chinaDate, formatDaySeenFrom } from '../../lib/dates/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Words } from '../ui/Words.tsx';
import { readTheirs, type TheirField, theirTexts } from './theirTerms.ts';

/** After a call about one payment: which it was, and how it is paid now; or that nobody wrote that down yet. */
export function MovedFigures({ record }: { record: CallRecord }) {
  const view = useView();
  const changing = useMemo(
    () => signal(Object.keys(view.file.value.drafts).some((field) => field.startsWith(`${formOf(record)}.`))),
    [],
  );
  if (!isPutOff(record) || !record.outcome) return null;
  const agreed = record.outcome === 'agreed';
  const terms = agreed ? termsSaid(record) : undefined;
  const title = agreed ? (terms ? '这一期改成' : '改到哪天还没记：填上') : '还不上的那一期';
  return (
    <section class="card stack-s">
      <h2 class="card__title">{title}</h2>
      <Which record={record} />
      {terms && (
        <p>
          <Words text={movedWords(terms, agreedOf(record.events), view.today.value)} />
        </p>
      )}
      {!agreed && <p class="quiet">没谈成，原来的日子不变。到那天先还做得到的，留好凭证，换一天再打。</p>}
      {agreed && terms && !changing.value && (
        <button
          type="button"
          class="btn btn--quiet btn--edge"
          onClick={() => {
            changing.value = true;
          }}
        >
          改这些数
        </button>
      )}
      {agreed && (!terms || changing.value) && (
        <MovedForm
          record={record}
          onDone={() => {
            changing.value = false;
          }}
        />
      )}
    </section>
  );
}

const formOf = ({ id }: CallRecord) => `terms.${id}`;

function Which({ record }: { record: CallRecord }) {
  const { file } = useView();
  const payment = deferralOf(file.value, { ...record, about: 'deferral' })?.payment;
  if (!payment) return null;
  const sum = payment.amount === undefined ? '' : ` ${formatYuan(payment.amount)} 元`;
  const on = chinaDate(record.startedAt);
  const due = payment.due ? `，原来最晚 ${formatDaySeenFrom(payment.due, on)}` : '';
  return (
    <p class="quiet">
      <Words text={`${partName(payment)}${sum}${due}。`} />
    </p>
  );
}

/** How it is paid now, as they said it: some of it first, and the rest. */
function MovedForm({ record, onDone }: { record: CallRecord; onDone(): void }) {
  const view = useView();
  const draft = useDraft<TheirField>(formOf(record), theirTexts(termsSaid(record), {}));
  const read = readTheirs({
    down: draft.text('down'),
    downBy: draft.text('downBy'),
    parts: '1',
    perPart: draft.text('perPart'),
    first: draft.text('first'),
  });
  const field = (name: TheirField) => ({
    text: draft.text(name),
    problem: draft.touched(name) ? read.problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: () => draft.text(name) && draft.touch(name),
  });
  const write = () => {
    draft.touch('down', 'downBy', 'perPart', 'first');
    if (!read.terms) return;
    view.send({ type: 'recordWritten', call: record.id, words: { terms: read.terms } });
    draft.drop();
    onDone();
  };
  return (
    <div class="stack-s">
      <p class="quiet small">照对方说的填，按约还完的清单上才有新的日子。没填以前，原来的日子不变。</p>
      <div class="two">
        <Field label="先还多少" kind="money" unit="元" placeholder="没有填 0" {...field('down')} />
        <Field label="先还的最晚哪天" kind="date" placeholder="没有就空着" {...field('downBy')} />
      </div>
      <div class="two">
        <Field label="剩下多少" kind="money" unit="元" {...field('perPart')} />
        <Field label="剩下的最晚哪天" kind="date" placeholder="12月25日" {...field('first')} />
      </div>
      <button type="button" class="btn btn--line btn--wide" onClick={write}>
        记下这些数
      </button>
    </div>
  );
}
