import { render } from 'preact';
import { App } from '../../components/shell/App.tsx';
import { createView } from '../../components/shell/view.ts';
import { newId, now, today } from '../../lib/platform/clock.ts';
import { awaitHost } from '../../lib/platform/host.ts';
import { connectView } from '../../lib/platform/link.ts';

const host = await awaitHost();
const view = createView({ connect: connectView, now, today, newId, host });
render(<App view={view} />, document.body);
