import { render } from 'preact';
import { startFetched } from '../../components/call/startFetched.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { createView } from '../../components/shell/createView.ts';
import { newId, now, today } from '../../lib/platform/clock.ts';
import { connectView } from '../../lib/platform/link.ts';
import { openApp, placeOfCurrentTab } from '../../lib/platform/tabs.ts';

// Where the checklist would open is looked up before the click: Firefox opens its sidebar only within it.
const place = await placeOfCurrentTab();
const view = createView({
  connect: connectView,
  now,
  today,
  newId,
  host: { framed: false, onOpened: () => undefined },
  startCall: startFetched,
});
render(
  <Popup view={view} openApp={(begun) => openApp(place, begun)} close={() => window.close()} />,
  document.body,
);
