import { signal } from '@preact/signals';
import { applyChange, type CaseFile } from '../../lib/casefile/index.ts';
import { startCall } from '../call/start.ts';
import type { Place, View } from '../shell/view.ts';
import { knownSum } from './playing.ts';

/**
 * A view for a practice call: the case as it stands, without its records and drafts, and everything that is done in it
 * stays in it. Nothing reaches the background, so nothing is stored.
 */
export function practiseView(view: View): View {
  const whole = view.file.value;
  // Of a debt that is paid there is nothing to talk about.
  const owes = knownSum(view) ? {} : { debts: {}, plan: {} };
  const file = signal<CaseFile>({ ...whole, ...owes, records: {}, drafts: {} });
  const own: View = {
    ...view,
    file,
    link: signal({ ...view.link.value, file: file.value, unsaved: 0, refused: false, unreadable: [] }),
    place: signal<Place>({ at: 'call' }),
    lastStep: signal(''),
    removed: signal(''),
    send: (change) => {
      file.value = applyChange(file.value, change);
    },
    keepIn: () => undefined,
    erase: () => undefined,
    startCall: (...args) => startCall(own, ...args),
  };
  return own;
}
