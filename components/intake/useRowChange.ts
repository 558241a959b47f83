import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useView } from '../shell/view.ts';
import { wayBack } from '../ui/takeOut.ts';
import { type RowField, readRow } from './rows.ts';
import type { Intake } from './useIntake.ts';

/** The field that 改 opens: when it is there, what its keys do, and the way back to the figure that stood in it. */
export function useRowChange({ draft, tick }: Intake, field: RowField) {
  const view = useView();
  const read = readRow(field, draft.text(field));
  const problem = 'problem' in read ? read.problem : undefined;
  const changing = useSignal(false);
  const row = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Back to the figure that stood here when one began, or last was done with it.
  const restore = useRef<() => void>(undefined);
  const left = useRef(false);
  const hold = () => {
    restore.current = wayBack(view, [`intake.${field}`]);
  };
  const toField = () => row.current?.querySelector('input')?.select();
  useLayoutEffect(() => {
    if (changing.value) toField();
  }, [changing.value]);
  return {
    problem,
    /** One that is not right yet stays open. */
    isOpen: changing.value || problem !== undefined,
    row,
    button,
    toField,
    toggle() {
      if (!changing.value) hold();
      changing.value = !changing.value;
    },
    onKeyDown(event: KeyboardEvent) {
      const closes = event.key === 'Escape' || (event.key === 'Enter' && !problem);
      if (event.isComposing || !closes) return;
      // Else 改, which has the focus then, would be pressed by the same key.
      event.preventDefault();
      if (event.key === 'Escape') {
        left.current = true;
        if (restore.current) restore.current();
        else draft.drop([field]);
      }
      // To leave the field first is to be done with it.
      button.current?.focus();
      changing.value = false;
      left.current = false;
    },
    onDone() {
      // What one has typed oneself is right.
      if (problem !== undefined || left.current) return;
      tick(field, true);
      hold();
    },
  };
}
