import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { partsNamed, toldIn } from '../../lib/agreement/index.ts';
import { pasting, settling } from '../../lib/agreement/words/forms.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { Dock } from '../shell/Dock.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { Acts } from './Acts.tsx';
import { hasTable, isTheirs, lacksFigures, mainActOf, takesFigures } from './kinds.ts';
import { Cleared, Matched } from './Matched.tsx';
import { PaperJudged } from './PaperJudged.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { Pasting } from './Pasting.tsx';
import { Sides, toFirstEmpty } from './Sides.tsx';
import { ToSend } from './ToSend.tsx';
import { isPasted, type Paper, usePaper } from './usePaper.ts';
import { Vouching } from './Vouching.tsx';
import { paperVerdict } from './verdict.ts';

/** Paste or type, compare, send what differs; once it agrees, that is kept. */
export function Compare({ record }: { record: CallRecord }) {
  const view = useView();
  const paper = usePaper(record);
  const { theirs, recorded, found, empty, agreement, vouched } = paper;
  const judging = useSignal(false);
  const undo = useSignal<(() => void) | undefined>(undefined);
  const body = useRef<HTMLElement>(null);
  const toField = () => focusSoon(body, 'textarea');
  // What was copied on the phone or from a mail can be pasted at once.
  useEffect(() => {
    if (empty && !record.paperMatched) toField();
  }, []);
  const verdict = found && !empty ? paperVerdict(agreement, found, vouched.cleared) : undefined;
  const kept = record.paperMatched !== undefined && verdict?.kind === 'settled';
  const act = found && verdict && mainActOf(verdict.kind, found, kept);
  // What nobody has agreed to is not settled by a paper that says the same.
  const main = paper.offered && act === 'settle' ? undefined : act;
  // What can be taken out today says nothing of a sum put off to a later day.
  const judges =
    verdict !== undefined &&
    hasTable(verdict.kind) &&
    paper.debt !== undefined &&
    (found?.once !== 'extension' || partsNamed(agreement.terms) !== undefined);
  const toSend = verdict && isTheirs(verdict.kind) && main !== 'fill' && (
    <ToSend paper={paper} copiedBelow={main === 'copy'} />
  );
  return (
    <>
      <main class="body stack" ref={body}>
        <Troubles />
        {paper.offered && <p>{settling.offered}</p>}
        <Matched record={record} onUndone={toField} />
        {empty && undo.value && (
          <Cleared
            onUndo={() => {
              undo.value?.();
              undo.value = undefined;
              toField();
            }}
          />
        )}
        {kept && toSend}
        {theirs && lacksFigures(recorded?.terms ?? {}, found?.once) && <p class="small">{pasting.theirs}</p>}
        <Pasting paper={paper} verdict={verdict} />
        {verdict && (
          <>
            <PaperVerdict paper={paper} />
            {isPasted(paper) && takesFigures(verdict.kind) && <Sides paper={paper} verdict={verdict} />}
            {isTheirs(verdict.kind) && <Vouching paper={paper} />}
            {!kept && toSend}
            {judges && judging.value && <PaperJudged paper={paper} />}
            <ClearButton
              paper={paper}
              onCleared={(bringBack) => {
                undo.value = bringBack;
                judging.value = false;
                toField();
              }}
            />
          </>
        )}
      </main>
      {main || judges ? (
        <Acts
          paper={paper}
          main={main}
          judges={judges}
          judging={judging.value}
          onJudge={() => {
            judging.value = !judging.value;
            if (judging.value) focusSoon(body, '[data-judged]');
          }}
          onFill={() => toFirstEmpty(body.current, 'call')}
          onSettle={() => {
            const told = found && toldIn(found);
            view.send({ type: 'paperMatched', call: record.id, on: view.today.value, told });
            focusSoon(body, '[data-undone]');
          }}
        />
      ) : (
        <Dock />
      )}
    </>
  );
}

function ClearButton({ paper, onCleared }: { paper: Paper; onCleared(bringBack: () => void): void }) {
  return (
    <button type="button" class="btn btn--quiet" onClick={() => onCleared(paper.clear())}>
      <Icon name="remove" small />
      {pasting.clear}
    </button>
  );
}
