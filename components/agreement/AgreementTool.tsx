import { settling } from '../../lib/agreement/words/forms.ts';
import { recordsOf, settledCall, tickKey } from '../../lib/casefile/index.ts';
import { Dock } from '../shell/Dock.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Compare } from './Compare.tsx';
import { isOfferedIn } from './offered.ts';

/** 对照协议: the lender's paper against the call in which it was agreed. */
export function AgreementTool() {
  const view = useView();
  const place = view.place.value;
  const from = place.at === 'agreement' ? place.call : undefined;
  const file = view.file.value;
  const record = from ? file.records[from] : settledCall(file);
  const back = () => {
    view.place.value = from ? { at: 'record', call: from } : { at: 'home' };
  };
  return (
    <div class="panel">
      <ToolTop title="对照协议" phase={5} backTo={from ? '记录' : '清单'} onBack={back} />
      {record && (record.outcome === 'agreed' || isOfferedIn(file, record)) ? (
        <Compare key={record.id} record={record} />
      ) : (
        <>
          <main class="body stack">
            <Troubles />
            <NothingAgreed />
          </main>
          <Dock />
        </>
      )}
    </div>
  );
}

/** Nothing was agreed in a call: it was only offered, or agreed in another way, which only the user can know, or not at all. */
function NothingAgreed() {
  const view = useView();
  const file = view.file.value;
  const offered = recordsOf(file).find((record) => isOfferedIn(file, record));
  return (
    <section class="card stack-s">
      <h2 class="card__title">{settling.none}</h2>
      <p class="quiet">{settling.noneHint}</p>
      {offered && (
        <button
          type="button"
          class="btn btn--line btn--wide"
          onClick={() => {
            view.place.value = { at: 'agreement', call: offered.id };
          }}
        >
          {settling.toOffered}
        </button>
      )}
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          view.place.value = { at: 'records' };
        }}
      >
        {settling.records}
      </button>
      <button
        type="button"
        class="btn btn--quiet btn--wide"
        onClick={() => {
          view.send({ type: 'stepDone', step: tickKey(file, 'writtenChecked'), on: view.today.value });
          view.place.value = { at: 'home' };
        }}
      >
        {settling.byHand}
      </button>
    </section>
  );
}
