import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Agreement, isOpen, type Match } from '../../lib/agreement/index.ts';
import { heard, pasting, said, sending, settling } from '../../lib/agreement/words.ts';
import { formatDay } from '../../lib/dates/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { fill } from '../../lib/text/index.ts';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PasteField } from '../ui/PasteField.tsx';
import { Pick } from '../ui/Pick.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { PaperJudged } from './PaperJudged.tsx';
import { PaperVerdict } from './PaperVerdict.tsx';
import { TermFields } from './TermFields.tsx';
import { ToSend } from './ToSend.tsx';
import { type Paper, usePaper } from './usePaper.ts';
import { hasTable, isAsked, isTheirs, paperVerdict, type PaperVerdict as Verdict } from './verdict.ts';

/** How much is taken at all, characters. */
const MOST = 10_000;

/** Paste or type, compare, send what differs; once it agrees, it is kept. */
export function Compare({ record, onBack }: { record: CallRecord; onBack(): void }) {
  const paper = usePaper(record);
  const { theirs, recorded, found, empty, agreement, vouched } = paper;
  const judging = useSignal(false);
  const body = useRef<HTMLElement>(null);
  const nothingNoted = theirs && Object.keys(recorded?.terms ?? {}).length === 0;
  // What is no offer of theirs is neither to be answered nor reckoned.
  const verdict = found && paperVerdict(agreement, found, vouched.cleared);
  const theirsToAnswer = verdict && isTheirs(verdict.kind);
  return (
    <>
      <main class="body stack" ref={body}>
        <Troubles />
        <Matched record={record} onUndone={() => focusSoon(body, 'textarea')} />
        {theirs && <p class="small">{pasting.theirs}</p>}
        {theirs && <TermFields paper={paper} side="call" words={pasting.call} open={nothingNoted} />}
        <div class="stack-s">
          <PasteField
            label={pasting.label}
            placeholder={pasting.placeholder}
            hint={agreement.cut ? pasting.cut : pasting.stays}
            most={MOST}
            tooLong={pasting.tooLong}
            result={empty || !found || !verdict ? '' : heardOf(agreement, found, verdict.kind)}
            text={paper.text}
            onText={paper.paste}
          />
          <TermFields paper={paper} side="paper" words={pasting.paper} open={false} />
          {!theirs && <TermFields paper={paper} side="call" words={pasting.call} open={false} />}
        </div>
        {!empty && (
          <>
            <PaperVerdict paper={paper} />
            {theirsToAnswer && <Vouching paper={paper} asksWho={!found.fromLender || vouched.confirmed} />}
            {theirsToAnswer && <ToSend paper={paper} />}
            {theirsToAnswer && judging.value && <PaperJudged paper={paper} />}
            <button
              type="button"
              class="btn btn--quiet"
              onClick={() => {
                paper.clear();
                onBack();
              }}
            >
              <Icon name="remove" small />
              清掉
            </button>
          </>
        )}
      </main>
      {!empty && theirsToAnswer && (
        <Acts
          paper={paper}
          record={record}
          judges={hasTable(verdict.kind)}
          judging={judging.value}
          onSettled={() => focusSoon(body, '[data-matched]')}
          onJudge={() => {
            judging.value = !judging.value;
            if (judging.value) focusSoon(body, '[data-judged]');
          }}
        />
      )}
    </>
  );
}

function clearing({ doubts }: Agreement): string {
  if (doubts.length === 0) return sending.clearCut;
  return doubts.some(isAsked) ? sending.clear : sending.clearRead;
}

function heardOf({ doubts }: Agreement, found: Match, kind: Verdict['kind']): string {
  if (kind === 'settled' || kind === 'scam' || kind === 'own' || kind === 'nothing' || kind === 'choice')
    return heard[kind];
  return fill(heard.compared, {
    same: String(found.items.filter(({ state }) => state === 'same').length),
    different: String(found.different),
    missing: String(found.notMentioned),
    doubts: String(doubts.length),
  });
}

/** What only the user can know: who sent it, and what they answered about the rest of it. */
function Vouching({ paper: { draft, agreement, vouched }, asksWho }: { paper: Paper; asksWho: boolean }) {
  return (
    <>
      {isOpen(agreement) && !agreement.doubts.some(({ kind }) => kind === 'choice') && (
        <Pick
          on={vouched.cleared}
          title={clearing(agreement)}
          hint={sending.clearHint}
          onPick={(on) => draft.type('cleared', on ? 'yes' : '')}
        />
      )}
      {asksWho && (
        <Pick
          on={vouched.confirmed}
          title={sending.confirm}
          hint={sending.confirmHint}
          onPick={(on) => draft.type('confirmed', on ? 'yes' : '')}
        />
      )}
    </>
  );
}

/** It was compared and agreed; one press takes that back. */
function Matched({ record, onUndone }: { record: CallRecord; onUndone(): void }) {
  const view = useView();
  if (!record.paperMatched) return null;
  return (
    <div class="note note--good" tabIndex={-1} data-matched>
      <Icon name="check" />
      <span class="note__text">{fill(settling.done, { day: formatDay(record.paperMatched.on) })}</span>
      <button
        type="button"
        class="btn btn--quiet"
        onClick={() => {
          view.send({ type: 'paperMatched', call: record.id });
          onUndone();
        }}
      >
        {settling.undo}
      </button>
    </div>
  );
}

type ActsProps = {
  paper: Paper;
  record: CallRecord;
  /** Whether their figures can be reckoned. */
  judges: boolean;
  judging: boolean;
  onJudge(): void;
  onSettled(): void;
};

function Acts({ paper, record, judges, judging, onJudge, onSettled }: ActsProps) {
  const view = useView();
  const { found, agreement, clear } = paper;
  const count = found?.toSend.length ?? 0;
  const settle = () => {
    view.send({ type: 'paperMatched', call: record.id, on: view.today.value });
    clear();
    onSettled();
  };
  return (
    <footer class="dock">
      <div class="dock__bar">
        {judges && (
          <button type="button" class="btn btn--line" aria-pressed={judging} onClick={onJudge}>
            {fill(sending.judge, { form: said[agreement.form] })}
          </button>
        )}
        {found?.settled ? (
          <button type="button" class="btn btn--main" onClick={settle}>
            <Icon name="check" small />
            {sending.settle}
          </button>
        ) : (
          count > 0 && (
            <CopyButton
              kind="main"
              label={fill(sending.all, { n: String(count) })}
              text={found?.toSend.map(({ words }) => words).join('\n') ?? ''}
            />
          )
        )}
      </div>
    </footer>
  );
}
