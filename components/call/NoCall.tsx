import { fieldsTyped } from '../../lib/drafts.ts';
import { type CallRecord, isBlank } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';

/** A call begun by mistake, as long as nothing of it is there: one press takes it out, and no record is left. */
export function NoCall({ call }: { call: CallRecord }) {
  const view = useView();
  if (!isBlank(call) || fieldsTyped(view.file.value.drafts, `call.${call.id}`).length > 0) return null;
  const leave = () => {
    view.send({ type: 'recordRemoved', call: call.id });
    view.place.value = { at: call.kind === 'outgoing' ? 'prepare' : 'home' };
  };
  return (
    <button type="button" class="btn btn--quiet" onClick={leave}>
      {call.kind === 'outgoing' ? '不打了，不留记录' : '按错了，不留记录'}
    </button>
  );
}
