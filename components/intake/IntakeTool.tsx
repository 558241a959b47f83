import { useLayoutEffect, useRef } from 'preact/hooks';
import { isOverpaid } from '../../lib/intake/index.ts';
import { done, heard, pasting } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { Dock } from '../shell/Dock.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { PasteField } from '../ui/PasteField.tsx';
import { Undone } from '../ui/Undone.tsx';
import { Words } from '../ui/Words.tsx';
import { CourtPaper } from './CourtPaper.tsx';
import { Distress } from './Distress.tsx';
import { Done } from './Done.tsx';
import { Found } from './Found.tsx';
import { Making } from './Making.tsx';
import { NoDebt } from './NoDebt.tsx';
import { type Intake, useIntake } from './useIntake.ts';
import { useSteps } from './useSteps.ts';

/** How much is taken at all, characters: a message has at most 500, a page that was copied more. */
const MOST = 5_000;

const TITLE = '粘贴账单或短信';

/** A text is read, put right by the user, and becomes a debt or a correction of one. Then it is gone. */
export function IntakeTool() {
  const view = useView();
  const intake = useIntake();
  const body = useRef<HTMLElement>(null);
  const steps = useSteps(intake, body);
  const place = view.place.value;
  const fromDebt = place.at === 'intake' && place.from === 'debt';
  const back = () => {
    view.place.value = { at: fromDebt ? 'debt' : 'home' };
  };
  // Whoever comes with something to paste can do so at once; the name of the place is heard with the field.
  useLayoutEffect(() => {
    if (intake.text === '') body.current?.querySelector('textarea')?.focus();
  }, []);
  const { hasText, kept, isDone } = steps;
  const owes = hasText && owedBy(intake);
  return (
    <div class="panel">
      <ToolTop title={TITLE} phase={1} backTo={fromDebt ? '欠款' : '清单'} onBack={back} />
      <main class="body stack" ref={body} aria-label={TITLE}>
        <Troubles />
        {kept && isDone && (
          <Done
            kept={kept}
            onUndo={steps.undo}
            onAnother={
              hasText && !(intake.loans.length > 0 && kept.what === 'gaps') ? steps.another : undefined
            }
            keepsText={hasText}
          />
        )}
        {steps.cleared && <Undone onUndo={steps.undo}>{done.cleared}</Undone>}
        {!(isDone && hasText) && <Pasting intake={intake} steps={steps} owes={owes} />}
        {hasText && !isDone && !owes && <NoDebt intake={intake} onClear={steps.clear} />}
      </main>
      {owes && !isDone ? <Bar steps={steps} /> : <Dock />}
    </div>
  );
}

type Steps = ReturnType<typeof useSteps>;

function Pasting({ intake, steps, owes }: { intake: Intake; steps: Steps; owes: boolean }) {
  return (
    <>
      <PasteField
        label={pasting.label}
        placeholder={pasting.placeholder}
        hint={intake.several.length + intake.loans.length > 0 ? pasting.staysLonger : pasting.stays}
        most={MOST}
        tooLong={pasting.tooLong}
        result={steps.hasText ? heardOf(intake, owes) : ''}
        text={intake.text}
        onText={steps.edit}
      />
      {steps.hasText && <Distress text={intake.text} />}
      {steps.hasText && intake.bill.kind !== 'scam' && <CourtPaper text={intake.text} />}
      {!steps.hasText && !steps.kept && (
        <p class="small quiet">
          <Words text={pasting.phone} />
        </p>
      )}
      {owes && (
        <>
          <Found intake={intake} missing={steps.missing} />
          <Making intake={intake} missing={steps.missing} />
        </>
      )}
    </>
  );
}

function Bar({ steps }: { steps: Steps }) {
  return (
    <footer class="dock">
      <div class="dock__bar">
        <button type="button" class="btn btn--quiet btn--aside" onClick={steps.clear}>
          {pasting.clear}
        </button>
        <button type="button" class="btn btn--main btn--tall" onClick={steps.confirm}>
          记下
        </button>
      </div>
    </footer>
  );
}

/** The minimum alone is nothing to note; among several debts another one may be chosen yet. */
function owedBy({ bill, text, found, several, loans }: Intake): boolean {
  const isOneOf = several.length + loans.length > 0;
  const told = isOneOf ? found : found.filter((field) => field !== 'minimum');
  if (!isOneOf && bill.total === undefined && bill.overdue === undefined && isOverpaid(text)) return false;
  return bill.kind !== 'other' && bill.kind !== 'scam' && told.length > 0;
}

function heardOf({ bill, counted }: Intake, owes: boolean): string {
  if (owes) return fill(heard.found, { n: String(counted.length) });
  return bill.kind === 'scam' ? heard.scam : heard.none;
}
