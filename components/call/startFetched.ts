import type { CallAbout, CallKind } from '../../lib/record/index.ts';
import { fetchAhead, fetched } from '../shell/fetched.ts';
import type { View } from '../shell/view.ts';
import { loadCall } from './load.ts';

/**
 * Starts a call, at once where its part of the app is here: the next key belongs to the call.
 *
 * @returns what to wait for where that part has to be fetched first
 */
export function startFetched(view: View, kind: CallKind, about?: CallAbout): Promise<void> | void {
  const call = fetched(loadCall);
  if (call) return call.startCall(view, kind, about);
  return fetchAhead(loadCall).then(({ startCall }) => startCall(view, kind, about));
}
