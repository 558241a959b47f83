import { useEffect } from 'preact/hooks';
import { script, spotsOf, yesOf } from '../../lib/call/index.ts';
import {
  chinaClock,
  chinaDate,
  formatDaySeenFrom,
  type PlainDate,
  weekdayName,
} from '../../lib/dates/index.ts';
import { type CallRecord, minutesOf, type Outcome } from '../../lib/record/index.ts';
import { pledgesOfAgreement } from '../call/acts.ts';
import { KeepAsk } from '../checklist/KeepAsk.tsx';
import { Confirmation } from '../letters/Confirmation.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Saved } from '../ui/Saved.tsx';
import { takeOut } from '../ui/takeOut.ts';
import { MovedFigures } from './MovedFigures.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { notChosen, outcomes, titleOf, whichDebt } from './outcomes.ts';
import { PaperCard } from './PaperCard.tsx';
import { Pledges } from './Pledges.tsx';
import { TheirFigures } from './TheirFigures.tsx';
import { typedAt } from './typed.ts';
import { Words } from './Words.tsx';

const backNames = { prepare: '打电话之前', records: '通话记录', home: '清单' };

/** The record of one call: who, when, what was promised by whom and by when, and the words said. */
export function RecordTool({ call }: { call: string }) {
  const view = useView();
  const record = view.file.value.records[call];
  const gone = !record;
  useEffect(() => {
    if (gone) view.place.value = { at: 'records' };
  }, [gone, view]);
  return gone ? null : <Record record={record} />;
}

function Record({ record }: { record: CallRecord }) {
  const view = useView();
  const place = view.place.value;
  const { where } = view.link.value;
  const which = whichDebt(record.debt, view.file.value.debts);
  const from = place.at === 'record' ? place.from : undefined;
  // Home before the first run is the first run.
  const listed = record.filedOn && view.file.value.settings.startedOn;
  const before = from ?? (listed ? 'records' : 'home');
  const write = (words: Partial<Pick<CallRecord, 'who' | 'staff' | 'demanded'>>) =>
    view.send({ type: 'recordWritten', call: record.id, words });
  // Who agreed to something has other things to do first.
  const asksConduct = record.kind === 'incoming' && !record.filedOn && record.outcome !== 'agreed';
  const finish = () => {
    view.send({ type: 'recordFiled', call: record.id, on: view.today.value });
    view.place.value = asksConduct ? { at: 'contact', call: record.id } : { at: 'home' };
  };
  const remove = () => {
    const { id } = record;
    takeOut(view, {
      from: 'records',
      id,
      words: '删了一条通话记录。',
      out: { type: 'recordRemoved', call: id },
      back: [{ type: 'recordRestored', record }],
      typed: typedAt(record, view.file.value.drafts),
      isThere: ({ records }) => records[id] !== undefined,
    });
    view.place.value = { at: 'records' };
  };
  // Nothing was pressed in it: it may have been begun by mistake, and then the way out comes first. It stays there while
  // one types.
  const blank = !record.filedOn && record.events.length < 2;
  const removing = (
    <button type="button" class="btn btn--quiet" onClick={remove}>
      <Icon name="remove" small />
      删掉这条记录
    </button>
  );
  return (
    <div class="panel">
      <ToolTop
        title="通话记录"
        phase={4}
        backTo={backNames[before]}
        onBack={() => {
          view.place.value = { at: before };
        }}
      />
      <main class="body stack">
        <Troubles />
        {!record.filedOn && <StillOn record={record} />}
        <KeepAsk now />
        {blank && removing}
        <section class="card stack">
          <h2 class="card__title">{titleOf(record)}</h2>
          <p class="quiet">
            {which && `${which}，`}
            {whenOf(record, view.today.value)}
          </p>
          <OutcomePicks record={record} />
          <div class="two">
            <Field
              label="对方是谁"
              placeholder="客服，姓什么"
              text={record.who}
              onText={(who) => write({ who })}
            />
            <Field
              label="工号"
              placeholder="没问到就空着"
              text={record.staff}
              onText={(staff) => write({ staff })}
            />
          </div>
          {record.kind === 'incoming' && (
            <Field label="对方说要还多少" text={record.demanded} onText={(demanded) => write({ demanded })} />
          )}
        </section>
        {record.kind === 'incoming' && record.filedOn && <Conduct call={record.id} />}
        <TheirFigures record={record} />
        <MovedFigures record={record} />
        <OpenPoints record={record} />
        <Pledges record={record} />
        <NextSteps record={record} />
        <Confirmation record={record} />
        <PaperCard record={record} />
        <Words record={record} />
        {!blank && removing}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <Saved only={where === 'local' ? undefined : '关掉就没了'} />
          <button type="button" class="btn btn--main btn--tall" onClick={finish}>
            {record.filedOn ? '看清单' : asksConduct ? '记完了，看合不合规' : '记完了，看清单'}
          </button>
        </div>
      </footer>
    </div>
  );
}

/** Whether a call that somebody made was allowed: what was logged of it, or now. */
function Conduct({ call }: { call: string }) {
  const view = useView();
  return (
    <button
      type="button"
      class="btn btn--line btn--wide"
      onClick={() => {
        view.place.value = { at: 'contact', call };
      }}
    >
      <Icon name="calls" />
      这通电话合规吗
    </button>
  );
}

/** 9 is pressed easily: a call that goes on is one press away. */
function StillOn({ record }: { record: CallRecord }) {
  const view = useView();
  return (
    <button
      type="button"
      class="btn btn--line btn--wide"
      onClick={() => {
        view.send({ type: 'callReopened', call: record.id });
        view.place.value = { at: 'call' };
      }}
    >
      <Icon name="phone" />
      还没挂断，回到通话
    </button>
  );
}

function whenOf(record: CallRecord, today: PlainDate): string {
  const date = chinaDate(record.startedAt);
  const kind = record.kind === 'incoming' ? '来电' : '去电';
  return `${formatDaySeenFrom(date, today)} ${weekdayName(date)} ${chinaClock(record.startedAt)}，${kind}，${minutesOf(record) ?? 0} 分钟`;
}

function OutcomePicks({ record }: { record: CallRecord }) {
  const view = useView();
  const choose = (outcome: Outcome) => {
    // Chosen already: what was taken out of it since does not come back.
    if (outcome === record.outcome) return;
    view.send({ type: 'recordWritten', call: record.id, words: { outcome } });
    // Cut off after the yes: what it was a yes to is promised all the same.
    if (outcome === 'agreed')
      for (const pledge of pledgesOfAgreement(view, record))
        if (!record.pledges.some(({ id }) => id === pledge.id))
          view.send({ type: 'pledgeSet', call: record.id, pledge });
  };
  return (
    <fieldset>
      <legend class="field__label">谈得怎么样</legend>
      <div class="seg seg--wrap">
        {(Object.keys(outcomes) as Outcome[]).map((outcome) => (
          <button
            type="button"
            key={outcome}
            aria-pressed={record.outcome === outcome}
            onClick={() => choose(outcome)}
          >
            {outcomes[outcome]}
          </button>
        ))}
      </div>
      <NotChosen record={record} />
    </fieldset>
  );
}

/** Why nothing is chosen there: they said yes, and it was not read out to the end. */
function NotChosen({ record: { outcome, events } }: { record: CallRecord }) {
  const why = outcome ? undefined : notChosen[yesOf(script, spotsOf(events))];
  return why ? <p class="field__hint">{why}</p> : null;
}
