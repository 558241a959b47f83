import { useLayoutEffect } from 'preact/hooks';
import { openCall, stepFactsOf, ticksOf, unfiledCall } from '../../lib/casefile/index.ts';
import { phasesOf } from '../../lib/checklist/index.ts';
import { isBegun } from '../debt/drafts.ts';
import { CollectorRow } from '../rights/CollectorRow.tsx';
import { Dock } from '../shell/Dock.tsx';
import { Later } from '../shell/Later.tsx';
import { loadAhead } from '../shell/loadAhead.ts';
import { NameTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { KeepAsk } from './KeepAsk.tsx';
import { MoreRows } from './MoreRows.tsx';
import { Spine } from './Spine.tsx';
import { Today } from './Today.tsx';
import { UnfinishedCall } from './UnfinishedCall.tsx';

/** Home: today's figures, and the checklist. */
export function Home() {
  const view = useView();
  const file = view.file.value;
  const facts = stepFactsOf(file, view.today.value);
  const unfinished = openCall(file) ?? unfiledCall(file);
  // Coming back from a tool, focus goes to the row it was opened from, or to its phase, which closes with its last step;
  // from the first run, to the heading.
  useLayoutEffect(() => {
    const step = view.lastStep.value;
    const [row] = [`[data-step="${step}"]`, `[data-steps~="${step}"]`].flatMap(
      (kind) => document.querySelector<HTMLElement>(kind) ?? [],
    );
    row?.focus({ preventScroll: true });
    if (view.wentBack.value) row?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="panel">
      <NameTop settings />
      <main class="body">
        <h1 class="sr" tabIndex={-1} data-step="home">
          协商清单
        </h1>
        <div class="stack-s">
          <Troubles />
          <KeepAsk />
          {unfinished && <UnfinishedCall record={unfinished} />}
          {isBegun(file.drafts) && (
            <Later load={loadAhead} show={({ UnfinishedDebt }) => <UnfinishedDebt />} />
          )}
          <Today />
        </div>
        <Spine phases={phasesOf(facts, ticksOf(file))} facts={facts} />
        <CollectorRow />
        <MoreRows />
      </main>
      <Dock />
    </div>
  );
}
