import { startCall } from '../../components/call/start.ts';
import { createView } from '../../components/shell/createView.ts';
import type { View } from '../../components/shell/view.ts';
import {
  applyChange,
  emptyCase,
  type Host,
  type Link,
  type LinkState,
  type PickAnswer,
  type PickAsk,
} from '../../lib/casefile/index.ts';
import { UNBROKEN } from './cases.ts';
import type { Scene } from './example.ts';

/** The day of all examples, in China, 72 seconds after the call of the example case began. */
const NOW = Date.UTC(2026, 10, 24, 1, 1, 12);
const TODAY = '2026-11-24';

/** Keeps the case as the background does, with the same changes, until the page is closed. */
function memoryLink(scene: Scene, onState: (state: LinkState) => void): Link {
  let state: LinkState = {
    where: 'local',
    file: scene.file ?? emptyCase,
    unsaved: 0,
    refused: false,
    unreadable: [],
    covered: scene.masked,
    ...scene.link,
  };
  const become = (next: Partial<LinkState>) => {
    state = { ...state, ...next };
    onState(state);
  };
  become({});
  return {
    send: (change) => become({ file: applyChange(state.file, change) }),
    keepIn: (where) => become({ where }),
    erase: () => become({ file: emptyCase, unreadable: [] }),
    cover: (covered) => become({ covered }),
  };
}

const hosts: Record<'panel' | 'frame', Host> = {
  panel: { framed: false, onOpened: () => undefined },
  frame: {
    framed: true,
    close: () => undefined,
    onOpened: () => undefined,
    pick: (ask, onAnswer) => {
      answerTo(ask, onAnswer);
      return () => undefined;
    },
  },
};

/** Somebody points at a sum at once, and at a day never. */
function answerTo({ kind }: PickAsk, onAnswer: (answer: PickAnswer) => void): void {
  if (kind === 'amount') onAnswer({ type: 'picked', text: '99,999,999.99', beside: `应还（元）${UNBROKEN}` });
}

/** What the app is given, with a scene in the place of the browser. */
export function viewOf(scene: Scene, host: keyof typeof hosts = 'panel'): View {
  let made = 0;
  const view = createView({
    connect: (onState) => memoryLink(scene, onState),
    now: () => NOW,
    today: () => TODAY,
    newId: () => `made-${++made}`,
    host: hosts[host],
    startCall,
  });
  if (scene.at) view.place.value = scene.at;
  return view;
}
