import { render, type VNode } from 'preact';
import { Popup } from '../../components/popup/Popup.tsx';
import { App } from '../../components/shell/App.tsx';
import { ViewProvider } from '../../components/shell/view.ts';
import { arrive } from './arrive.ts';
import type { Part, Screen, State } from './example.ts';
import { ids, parts, screens } from './examples.ts';
import { viewOf } from './memory.ts';

/** `?id=topic/name` is one example alone; without it all of them stand side by side, as wide as the sidebar. */
const id = new URLSearchParams(location.search).get('id');
if (id === null) render(<All />, document.body);
else await show(id);

declare global {
  interface Window {
    /** Puts another example in the place of the one on the page; rejects if it does not come to be as its name says. */
    show(address: string): Promise<void>;
  }
}
window.show = show;

async function show(address: string) {
  render(null, document.body);
  document.body.className = '';
  document.title = address;
  scrollTo(0, 0);
  const [topic = '', name = ''] = address.split('/');
  const screen = screens[topic]?.[name];
  const part = parts[topic]?.[name];
  if (screen) await showScreen(screen);
  else if (part) showPart(name, part);
  else throw new Error(`no example ${address}`);
}

async function showScreen(screen: Screen) {
  if (screen.in === 'popup') document.body.className = 'popup';
  render(drawn(screen), document.body);
  await arrive(screen);
}

/** The views are made before anything is drawn: what is made while drawing is made again with each change. */
function showPart(name: string, part: Part) {
  const drawn = Object.entries(part).map(([state, example]): [string, VNode] => [state, drawnState(example)]);
  render(<States name={name} drawn={drawn} />, document.body);
}

function drawn(screen: Screen): VNode {
  if (screen.in === 'popup')
    return <Popup view={viewOf(screen)} openApp={async () => undefined} close={() => undefined} />;
  return <App view={viewOf(screen, screen.in)} />;
}

type StatesProps = { name: string; drawn: [state: string, node: VNode][] };

function States({ name, drawn }: StatesProps) {
  return (
    <main class="body stack-l">
      <h1 class="title">{name}</h1>
      {drawn.map(([state, node]) => (
        <section key={state}>
          <h2 class="small quiet">{state}</h2>
          {node}
        </section>
      ))}
    </main>
  );
}

function drawnState(state: State): VNode {
  const [scene, draw] = typeof state === 'function' ? [{}, state] : [state, state.draw];
  return <ViewProvider value={viewOf(scene)}>{draw()}</ViewProvider>;
}

const topicOf = (address: string) => address.split('/')[0];

function All() {
  const topics = [...new Set(ids.map(topicOf))];
  return (
    <main class="gallery">
      <h1 class="title">还得起：{ids.length} examples</h1>
      {topics.map((topic) => (
        <section key={topic}>
          <h2 class="h2">{topic}</h2>
          <div class="gallery__row">
            {ids
              .filter((address) => topicOf(address) === topic)
              .map((address) => (
                <div key={address}>
                  <a href={`?id=${address}`}>{address}</a>
                  <iframe src={`?id=${address}`} title={address} loading="lazy" />
                </div>
              ))}
          </div>
        </section>
      ))}
    </main>
  );
}
