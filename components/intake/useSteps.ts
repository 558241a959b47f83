import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useView } from '../shell/view.ts';
import { focusSoon } from '../ui/wrong.ts';
import { type Kept, keep } from './keep.ts';
import { missingIn, showMissing } from './missing.ts';
import type { Intake } from './useIntake.ts';

type State = {
  /** 记下 was pressed and could not be done: what is missing is said until it is there. */
  isAsked?: boolean;
  kept?: Kept | undefined;
  /** It was kept and nothing has been done since. */
  isDone?: boolean;
  cleared?: boolean;
  /** Brings back the text and what was said of it; gone with the screen. */
  restore?(): void;
};

/** What is done with a text as a whole, from pasting to 记下, and the way back from each. */
export function useSteps(intake: Intake, body: RefObject<HTMLElement | null>) {
  const view = useView();
  const state = useSignal<State>({});
  const { isAsked, kept, isDone, cleared, restore } = state.value;
  const hasText = intake.text.trim() !== '';
  const toField = () => focusSoon(body, 'textarea');
  return {
    hasText,
    kept,
    isDone: isDone === true,
    cleared: cleared === true,
    missing: isAsked ? missingIn(intake) : undefined,
    edit(text: string, replaced: boolean) {
      state.value = {};
      intake.edit(text, replaced);
    },
    confirm() {
      const missing = missingIn(intake);
      if (missing) {
        state.value = { isAsked: true };
        return showMissing(body, missing);
      }
      // Of a text that tells of more than this debt the rest is still needed.
      const made = keep(view, intake);
      state.value = { kept: made, isDone: true, restore: intake.finish(made.open) };
      focusSoon(body, '[data-undone]');
    },
    another() {
      state.value = {};
      focusSoon(body, '[data-asked=loan] [aria-pressed=true], [data-asked=kind] button');
    },
    clear() {
      state.value = { cleared: true, restore: intake.clear() };
      toField();
    },
    undo() {
      kept?.undo();
      restore?.();
      state.value = {};
      toField();
    },
  };
}
