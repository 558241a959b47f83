import { render } from 'preact';
import { loadCall } from '../../components/call/load.ts';
import { App } from '../../components/shell/App.tsx';
import { fetchAhead, fetched } from '../../components/shell/fetched.ts';
import { createView } from '../../components/shell/view.ts';
import type { LinkState } from '../../lib/casefile/index.ts';
import { newId, now, today } from '../../lib/platform/clock.ts';
import { awaitHost } from '../../lib/platform/host.ts';
import { connectView } from '../../lib/platform/link.ts';

// The case is on its way while the launcher proves itself; it is drawn only after that.
let show: (state: LinkState) => void = () => undefined;
let latest: LinkState | undefined;
const link = connectView((state) => {
  latest = state;
  show(state);
});
const host = await awaitHost();
const view = createView({
  connect: (onState) => {
    show = onState;
    if (latest) onState(latest);
    return link;
  },
  now,
  today,
  newId,
  host,
  startCall: (on, kind, about) => {
    const call = fetched(loadCall);
    // At once where it can be: the next key belongs to the call.
    if (call) call.startCall(on, kind, about);
    else void fetchAhead(loadCall).then(({ startCall }) => startCall(on, kind, about));
  },
});
render(<App view={view} />, document.body);
