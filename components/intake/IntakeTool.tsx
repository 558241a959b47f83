import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { asked, done, heard, pasting } from '../../lib/intake/words.ts';
import { fill } from '../../lib/text/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { PasteField } from '../ui/PasteField.tsx';
import { focusSoon } from '../ui/wrong.ts';
import { Found } from './Found.tsx';
import { type Kept, keep } from './keep.ts';
import { Making } from './Making.tsx';
import { NoDebt } from './NoDebt.tsx';
import { type Intake, useIntake } from './useIntake.ts';

/** How much is taken at all, characters: a message has at most 500, a page that was copied more. */
const MOST = 5_000;

/** 粘贴账单或短信: a text is read, put right by the user, and becomes a debt or a correction of one. Then it is gone. */
export function IntakeTool() {
  const view = useView();
  const intake = useIntake();
  const kept = useSignal<Kept | undefined>(undefined);
  const problem = useSignal<keyof typeof asked | undefined>(undefined);
  const body = useRef<HTMLElement>(null);
  const place = view.place.value;
  const fromDebt = place.at === 'intake' && place.from === 'debt';
  const back = () => {
    view.place.value = { at: fromDebt ? 'debt' : 'home' };
  };
  const confirm = () => {
    problem.value = problemOf(intake);
    if (problem.value) return focusSoon(body, focusFor[problem.value]);
    kept.value = keep(view, intake);
    intake.clear();
    focusSoon(body, '[data-kept]');
  };
  const hasText = intake.text.trim() !== '';
  const owes = intake.bill.kind !== 'other' && intake.bill.kind !== 'scam' && intake.found.length > 0;
  return (
    <div class="panel">
      <ToolTop title="粘贴账单或短信" phase={1} backTo={fromDebt ? '欠款' : '清单'} onBack={back} />
      <main class="body stack" ref={body}>
        <Troubles />
        {kept.value && !hasText && (
          <Done
            kept={kept.value}
            onUndone={() => {
              kept.value = undefined;
              focusSoon(body, 'textarea');
            }}
          />
        )}
        <PasteField
          label={pasting.label}
          placeholder={pasting.placeholder}
          hint={pasting.stays}
          most={MOST}
          tooLong={pasting.tooLong}
          result={hasText ? heardOf(intake, owes) : ''}
          text={intake.text}
          onText={(text) => {
            problem.value = undefined;
            intake.paste(text);
          }}
        />
        {hasText && owes && (
          <>
            <Found intake={intake} />
            {intake.kind && intake.ticked.length > 0 && <Making intake={intake} />}
          </>
        )}
        {hasText && !owes && <NoDebt intake={intake} />}
        {problem.value && (
          <p class="field__error" role="alert">
            <Icon name="wrong" small />
            {asked[problem.value]}
          </p>
        )}
      </main>
      {hasText && (
        <footer class="dock">
          <div class="dock__bar">
            <button
              type="button"
              class="btn btn--line"
              onClick={() => {
                intake.clear();
                back();
              }}
            >
              清掉
            </button>
            {owes && (
              <button type="button" class="btn btn--main btn--tall" onClick={confirm}>
                记下
              </button>
            )}
          </div>
        </footer>
      )}
    </div>
  );
}

const focusFor: Record<keyof typeof asked, string> = {
  kind: '[data-kind] button',
  tick: '[data-all]',
  fee: '[data-fee] button',
  wrong: '[aria-invalid=true]',
};

function heardOf({ bill, found }: Intake, owes: boolean): string {
  if (owes) return fill(heard.found, { n: String(found.length) });
  return bill.kind === 'scam' ? heard.scam : heard.none;
}

/** What is still to be said before it can be kept. */
function problemOf({ kind, ticked, wrong, asksFee, feeIn }: Intake): keyof typeof asked | undefined {
  if (!kind) return 'kind';
  if (ticked.length === 0) return 'tick';
  if (wrong) return 'wrong';
  return asksFee && feeIn === undefined ? 'fee' : undefined;
}

/** What was done, until the screen is left: one press takes it back. */
function Done({ kept, onUndone }: { kept: Kept; onUndone(): void }) {
  const view = useView();
  return (
    <section class="stack-s">
      <div class="note note--good" role="status" tabIndex={-1} data-kept>
        <Icon name="check" />
        <span class="note__text">
          <strong>{done[kept.what]}</strong>
          <span class="small">{done.dropped}</span>
        </span>
        <button
          type="button"
          class="btn btn--quiet"
          onClick={() => {
            kept.undo();
            onUndone();
          }}
        >
          {done.undo}
        </button>
      </div>
      <button
        type="button"
        class="btn btn--main btn--wide"
        onClick={() => {
          view.place.value = kept.open ? { at: 'debt', open: kept.open } : { at: 'debt' };
        }}
      >
        {kept.what === 'gaps' ? done.finish : done.see}
      </button>
    </section>
  );
}
