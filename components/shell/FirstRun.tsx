import { signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { erased, neverDoes, notAdvice } from '../../lib/settings/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { WherePicks } from '../ui/WherePicks.tsx';
import { Later } from './Later.tsx';
import { loadAhead } from './loadAhead.ts';
import { NameTop } from './Top.tsx';
import { Troubles } from './Troubles.tsx';
import { useView } from './view.ts';

/** What the product is and never does, and where things are to be kept; seen once. */
export function FirstRun() {
  const view = useView();
  const { where: now } = view.link.value;
  const heading = useRef<HTMLHeadingElement>(null);
  // After all was erased: what was pressed is gone, and this is where one now is.
  useLayoutEffect(() => {
    if (view.lastStep.value) heading.current?.focus();
  }, []);
  const chosen = useMemo(() => signal<'session' | 'local'>(now === 'local' ? 'local' : 'session'), []);
  const begin = () => {
    view.lastStep.value = 'home';
    view.erased.value = false;
    // The place last: so there is something to move, and where there is no room for it, that is said before anything is
    // typed, and the case stays where it can be kept.
    view.send({ type: 'started', on: view.today.value });
    if (now !== 'private' && now !== chosen.value) view.keepIn(chosen.value);
  };
  return (
    <div class="panel">
      <NameTop />
      <main class="body stack-l">
        <Troubles />
        {Object.keys(view.file.value.records).length > 0 && (
          <Later load={loadAhead} show={({ FirstRecord }) => <FirstRecord />} />
        )}
        {view.erased.value && (
          <Note tone="good" icon="check" title={erased.title} live>
            {erased.text}
          </Note>
        )}
        <div class="stack-s">
          <h1 class="title" tabIndex={-1} ref={heading}>
            先算清，再谈一个还得起的方案
          </h1>
          <p class="lead">
            花呗、借呗这类债还不上，或者快到期时，它帮你算费用、备好要说的话、记下对方答应的事。
          </p>
        </div>
        {now !== 'private' && (
          <div>
            <WherePicks
              legend="你填的东西，放在哪？"
              where={chosen.value}
              onPick={(place) => {
                chosen.value = place;
              }}
            />
            <p class="field__hint">以后可以在设置里改。</p>
          </div>
        )}
        <section>
          <h2 class="h2">它从来不做的事</h2>
          <ul class="never">
            {neverDoes.map((deed) => (
              <li key={deed}>
                <Icon name="no" small />
                {deed}
              </li>
            ))}
          </ul>
        </section>
        <p class="foot">{notAdvice.text}</p>
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--line btn--tall" onClick={() => view.startCall('incoming')}>
            <Icon name="ringing" />
            电话正在响
          </button>
          <button type="button" class="btn btn--main btn--tall" onClick={begin}>
            开始
          </button>
        </div>
      </footer>
    </div>
  );
}
