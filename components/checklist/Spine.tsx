import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PhaseView, StepFacts } from '../../lib/checklist/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { NextCard } from './NextCard.tsx';
import { PhaseYield } from './PhaseYield.tsx';
import { StepRow } from './StepRow.tsx';

export type SpineProps = { phases: readonly PhaseView[]; facts: StepFacts };

/** The checklist. One phase is open at a time, at first the one that is now. */
export function Spine({ phases, facts }: SpineProps) {
  const now = phases.find(({ state }) => state === 'now')?.phase.id;
  const chosen = useMemo(() => signal<string | undefined>(undefined), []);
  const open = chosen.value ?? now;
  return (
    <ol class="spine" aria-label="协商清单" onKeyDown={walkRows}>
      {phases.map((view, i) => (
        <PhaseRow
          key={view.phase.id}
          view={view}
          number={i + 1}
          facts={facts}
          open={open === view.phase.id}
          onToggle={() => {
            chosen.value = open === view.phase.id ? '' : view.phase.id;
          }}
        />
      ))}
    </ol>
  );
}

type PhaseRowProps = { view: PhaseView; number: number; facts: StepFacts; open: boolean; onToggle(): void };

function PhaseRow({ view, number, facts, open, onToggle }: PhaseRowProps) {
  const { phase, state, steps } = view;
  const next = state === 'now' ? steps.find(({ done }) => !done) : undefined;
  return (
    <li class={`phase is-${state} ${number === 1 ? 'is-first' : ''}`}>
      <span class="phase__node" aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      <button
        type="button"
        class="phase__head"
        aria-expanded={open}
        onClick={onToggle}
        data-row
        data-steps={steps.map(({ step }) => step.id).join(' ')}
      >
        <span class="phase__name">
          {phase.title}
          {state === 'done' && <span class="sr">，已完成</span>}
        </span>
        <span class="phase__out">
          <PhaseYield view={view} />
        </span>
      </button>
      {open && (
        <>
          {next && <NextCard step={next.step} facts={facts} />}
          <ol class="steps">
            {steps
              .filter((step) => step !== next)
              .map((step) => (
                <li key={step.step.id}>
                  <StepRow view={step} />
                </li>
              ))}
          </ol>
        </>
      )}
    </li>
  );
}

/** ↑ and ↓ go through phases and steps. */
function walkRows(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}
