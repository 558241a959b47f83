import { useId } from 'preact/hooks';
import { partName, prepare, splitBy } from '../../lib/call/index.ts';
import { agreementsOf, deferralOf, mainDebt } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import type { Pledge } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Source } from '../ui/Source.tsx';
import { type DeferralField, lastTexts, readDeferral } from './deferralTyped.ts';
import { prepareForm } from './kindDraft.ts';

/** Before a call about one payment of what was agreed: which, what can be paid of it, and what to ask for. */
export function Short() {
  const { mayRefuse, unknown, goal } = prepare.deferral;
  const open = useOpenPayments();
  return (
    <>
      <section class="stack-s">
        <h2 class="h2">这次谈什么</h2>
        <p>{goal}</p>
      </section>
      {open.length > 0 ? (
        <Asking open={open} />
      ) : (
        <Note icon="info" title={unknown.title}>
          {unknown.text}
        </Note>
      )}
      <div class="stack-s">
        <Note tone="care" icon="hand" title={mayRefuse.title}>
          {mayRefuse.text}
        </Note>
        <Source of={mayRefuse.sources} />
      </div>
    </>
  );
}

/** So many can be picked: those missed, and the next. */
const AHEAD = 2;
const MOST = 6;

function useOpenPayments(): Pledge[] {
  const { file, today } = useView();
  const main = mainDebt(file.value)?.id;
  const agreement = agreementsOf(file.value).find(({ debt }) => debt?.id === main);
  const open = agreement?.all.filter(({ keptOn }) => !keptOn) ?? [];
  const missed = open.filter(({ due }) => due !== undefined && due < today.value);
  return open.slice(0, Math.min(MOST, missed.length + AHEAD));
}

function Asking({ open }: { open: Pledge[] }) {
  const { file, today } = useView();
  const draft = useDraft<DeferralField>(prepareForm(file.value), lastTexts(file.value));
  const texts = {
    payment: draft.text('payment'),
    pay: draft.text('pay'),
    payBy: draft.text('payBy'),
    restBy: draft.text('restBy'),
    ask: draft.text('ask'),
  };
  const { deferral, problems } = readDeferral(file.value, texts, today.value);
  const known = deferralOf(file.value, { kind: 'outgoing', about: 'deferral', debt: undefined, deferral });
  const field = (name: DeferralField) => ({
    text: draft.text(name),
    problem: draft.touched(name) ? problems[name] : undefined,
    onText: (text: string) => draft.type(name, text),
    onDone: () => draft.touch(name),
  });
  const rest = known && splitBy(known);
  return (
    <>
      <WhichPayment open={open} now={known?.payment?.id} draft={draft} />
      <section class="stack-s">
        <h2 class="h2">能还多少，哪天还</h2>
        <div class="two">
          <Field label="这期能先还" kind="money" unit="元" placeholder="还不了填 0" {...field('pay')} />
          <Field label="先还的最晚哪天" kind="date" lies="ahead" placeholder="12月10日" {...field('payBy')} />
        </div>
        {known?.shiftTo && (
          <Seg
            label="怎么改"
            of={{ one: '只改这一期', all: '往后顺延一期' }}
            value={deferral.shift ? 'all' : 'one'}
            onPick={(ask) => draft.type('ask', ask)}
          />
        )}
        {deferral.shift && known?.shiftTo ? (
          <Shifted to={known.shiftTo} paysPart={(rest?.pay ?? fen(0)) > 0} />
        ) : (
          <Field
            label={rest && rest.pay > 0 ? '剩下的最晚哪天还' : '这期最晚哪天还'}
            kind="date"
            lies="ahead"
            placeholder="12月25日"
            hint="只填做得到的日子。没填，话里就不说日子。"
            {...field('restBy')}
          />
        )}
      </section>
    </>
  );
}

function Shifted({ to, paysPart }: { to: PlainDate; paysPart: boolean }) {
  const { today } = useView();
  return (
    <p>
      {paysPart ? '剩下的' : '这期'}改到 {formatDaySeenFrom(to, today.value)}，后面每期各晚一个月，数不变。
    </p>
  );
}

type WhichProps = { open: Pledge[]; now: string | undefined; draft: Draft<DeferralField> };

function WhichPayment({ open, now, draft }: WhichProps) {
  const group = useId();
  const { today, masked } = useView();
  const titleOf = (one: Pledge) => {
    const sum = one.amount === undefined || masked.value ? '' : ` ${formatYuan(one.amount)} 元`;
    const due = one.due ? `，${formatDaySeenFrom(one.due, today.value)}${dueWord(one.due, today.value)}` : '';
    return `${partName(one)}${sum}${due}`;
  };
  return (
    <fieldset>
      <legend class="h2">{prepare.deferral.which}</legend>
      {open.map((one) => (
        <Pick
          key={one.id}
          name={group}
          on={one.id === now}
          title={titleOf(one)}
          onPick={() => draft.type('payment', one.what)}
        />
      ))}
    </fieldset>
  );
}

const dueWord = (due: PlainDate, today: PlainDate) => (due < today ? '已经到期' : '到期');
