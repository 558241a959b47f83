import { useEffect } from 'preact/hooks';
import { type AtHandId, filled, prepare } from '../../lib/call/index.ts';
import { mainDebt, tickKey, ticksOf } from '../../lib/casefile/index.ts';
import { isOtherLender, limitationOn, spokenName } from '../../lib/debt/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Troubles } from '../shell/Troubles.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Source } from '../ui/Source.tsx';
import { Advice } from './Advice.tsx';
import { aboutOf } from './begun.ts';
import { Goal } from './Goal.tsx';
import { KindOfCall, preparedAbout, startPrepared } from './KindOfCall.tsx';
import { LastCall } from './LastCall.tsx';
import { loadFinding } from './loadFinding.ts';
import { OldDebt } from './OldDebt.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';
import { PlanAtAGlance } from './PlanAtAGlance.tsx';
import { Short } from './Short.tsx';

/** All that is needed before the call, on one screen. Nothing here must be filled in to begin. */
export function Prepare() {
  const view = useView();
  const debt = mainDebt(view.file.value);
  const old = debt && limitationOn(debt, view.today.value);
  // In the call the first key typed does not wait for it.
  useEffect(() => void loadFinding(), []);
  const go = (at: 'home' | 'plan' | 'cues' | 'practise') => () => {
    view.place.value = { at };
  };
  if (old && !debt.advice) return <OldDebt debt={debt} limitation={old} onBack={go('home')} />;
  return (
    <div class="panel">
      <ToolTop title="打电话之前" phase={4} onBack={go('home')} />
      <main class="body stack-l">
        <Troubles />
        {/* Of an old debt it must be read before what to say that three years begin anew by it. */}
        {old && (
          <div class="stack-s">
            <Advice debt={debt} />
            <p>{prepare.limitation.text}</p>
            <Source of={prepare.limitation.sources} />
          </div>
        )}
        <LastCall />
        <KindOfCall />
        {preparedAbout(view) === 'deferral' ? (
          // Each debt has fields of its own.
          <Short key={debt?.id} />
        ) : (
          <>
            {debt && <Goal debt={debt} />}
            <section>
              <div class="card__head">
                <h2 class="h2">一级一级让</h2>
                <button type="button" class="btn btn--quiet" onClick={go('plan')}>
                  改一改
                </button>
              </div>
              <PlanAtAGlance />
            </section>
          </>
        )}
        <Note tone="care" icon="hand" title={prepare.limitNote.title}>
          {prepare.limitNote.text}
        </Note>
        <OwnQuestion debt={debt} />
        <AtHand />
        <HowToDial />
        <button type="button" class="btn btn--line btn--wide" onClick={go('cues')}>
          <Icon name="print" />
          打印提词单
        </button>
        <button type="button" class="btn btn--quiet btn--wide" onClick={go('practise')}>
          练一遍，不真打
        </button>
        {!old && <Source of={prepare.limitation.sources}>{prepare.limitation.text}</Source>}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--main btn--tall" onClick={() => startPrepared(view)}>
            <Icon name="phone" />
            接通了，开始
          </button>
        </div>
      </footer>
    </div>
  );
}

function HowToDial() {
  const about = aboutOf(useView());
  const dial = about && isOtherLender(about) ? prepare.dialOther : prepare.dial;
  return (
    <section>
      <h2 class="h2">怎么拨</h2>
      {dial.map(({ text }, at) => (
        <p class={at === 0 ? undefined : 'field__hint'} key={text}>
          {filled(text, { debt: about ? spokenName(about) : '花呗' })}
        </p>
      ))}
    </section>
  );
}

function AtHand() {
  const view = useView();
  const file = view.file.value;
  const ticks = ticksOf(file);
  const tick = (id: AtHandId, on: boolean) => {
    const step = tickKey(file, id);
    view.send(on ? { type: 'stepDone', step, on: view.today.value } : { type: 'stepReopened', step });
  };
  return (
    <fieldset>
      <legend class="h2">手边备好</legend>
      {prepare.atHand.map(({ id, title, hint }) => (
        <Pick
          key={id}
          on={id in ticks}
          title={hint ? `${title}（${hint}）` : title}
          onPick={(on) => tick(id, on)}
        />
      ))}
    </fieldset>
  );
}
