import { render } from 'preact';
import { startFetched } from '../../components/call/startFetched.ts';
import { App } from '../../components/shell/App.tsx';
import { createView } from '../../components/shell/createView.ts';
import type { LinkState } from '../../lib/casefile/index.ts';
import { followBack } from '../../lib/platform/back.ts';
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
  startCall: startFetched,
});
if (!host.framed)
  followBack({
    now: () => view.place.value,
    show: (place) => {
      view.wentBack.value = true;
      view.place.value = place;
    },
    onChange: (listener) => view.place.subscribe(listener),
  });
render(<App view={view} />, document.body);
