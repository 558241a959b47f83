import { useEffect } from 'preact/hooks';
import type { CallRecord } from '../../lib/record/index.ts';
import { KeepAsk } from '../checklist/KeepAsk.tsx';
import { Confirmation } from '../letters/Confirmation.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView, type View } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Saved } from '../ui/Saved.tsx';
import { takeOut } from '../ui/takeOut.ts';
import { MovedFigures } from './MovedFigures.tsx';
import { NextSteps } from './NextSteps.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { PaperCard } from './PaperCard.tsx';
import { Pledges } from './Pledges.tsx';
import { TheirFigures } from './TheirFigures.tsx';
import { typedAt } from './typed.ts';
import { WhoAndWhen } from './WhoAndWhen.tsx';
import { WordsSaid } from './WordsSaid.tsx';

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
  const from = place.at === 'record' ? place.from : undefined;
  // Home before the first run is the first run.
  const listed = record.filedOn && view.file.value.settings.startedOn;
  const before = from ?? (listed ? 'records' : 'home');
  // Who agreed to something has other things to do first.
  const asksConduct = record.kind === 'incoming' && !record.filedOn && record.outcome !== 'agreed';
  const finish = () => {
    view.send({ type: 'recordFiled', call: record.id, on: view.today.value });
    view.place.value = asksConduct ? { at: 'contact', call: record.id } : { at: 'home' };
  };
  // Nothing was pressed in it: it may have been begun by mistake, and then the way out comes first. It stays there while
  // one types.
  const blank = !record.filedOn && record.events.length < 2;
  const removing = (
    <button type="button" class="btn btn--quiet" onClick={() => takeOutRecord(view, record)}>
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
        <WhoAndWhen record={record} />
        {record.kind === 'incoming' && record.filedOn && <Conduct call={record.id} />}
        <TheirFigures record={record} />
        <MovedFigures record={record} />
        <OpenPoints record={record} />
        <Pledges record={record} />
        <NextSteps record={record} />
        <Confirmation record={record} />
        <PaperCard record={record} />
        <WordsSaid record={record} />
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

function takeOutRecord(view: View, record: CallRecord) {
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
