import {
  asides,
  askSlots,
  asks,
  type Cue,
  chapters,
  cuesOf,
  cueWords,
  filled,
  hardMoves,
  startOf,
} from '../../lib/call/index.ts';
import { callFactsOf, rungsThatFit } from '../../lib/casefile/index.ts';
import { formatDay } from '../../lib/dates/index.ts';
import { preparedCall } from '../call/KindOfCall.tsx';
import { ToolTop } from '../shell/Top.tsx';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';

/** The call on paper: one or two A4 pages, for whoever would rather not look at a screen, or has none beside the phone. */
export function CueSheet() {
  const view = useView();
  const file = view.file.value;
  const today = view.today.value;
  const call = preparedCall(view);
  const facts = callFactsOf(file, call, today);
  const cues = cuesOf(
    startOf(call, facts.conditions),
    (agreed) => callFactsOf(file, call, today, agreed),
    rungsThatFit(file, call, today),
  );
  return (
    <div class="panel">
      <ToolTop
        title="打印提词单"
        phase={4}
        onBack={() => (view.place.value = { at: 'prepare' })}
        backTo="打电话之前"
      />
      <main class="body cues">
        <p class="cues__about">
          {formatDay(today)}。{cueWords.about}
          {cueWords.limit}
        </p>
        <Blanks />
        <ol class="cues__way">
          {cues.map((cue, at) => (
            <Step key={cue.line} cue={cue} begins={cue.chapter !== cues[at - 1]?.chapter} />
          ))}
        </ol>
        <section>
          <h2>{cueWords.calm}</h2>
          <p>{[asides.calm.say, ...asides.calm.more].join(' / ')}</p>
        </section>
        <section>
          <h2>对方说这些，就这样回</h2>
          <dl class="cues__hard">
            {hardMoves(facts).map(({ title, words }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <Words text={words} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{cueWords.ask}</h2>
          <ul class="cues__asks">
            {Object.values(asks).map(({ title, say }) => (
              <li key={title}>
                <span class="cues__box" aria-hidden="true" />
                {filled(say, { ...askSlots, ...facts.slots })}
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--main btn--tall" onClick={() => window.print()}>
            <Icon name="print" />
            打印
          </button>
        </div>
      </footer>
    </div>
  );
}

/** What is written down as soon as somebody answers. */
function Blanks() {
  return (
    <section>
      <h2>{cueWords.write}</h2>
      <p class="cues__blanks">
        {['日期和时间', '对方姓名', '工号', '报的总数', '本金', '费用'].map((what) => (
          <span key={what}>{what}</span>
        ))}
      </p>
    </section>
  );
}

function Step({ cue: { chapter, words, others }, begins }: { cue: Cue; begins: boolean }) {
  return (
    <li>
      {begins && <h2>{chapters[chapter]}</h2>}
      <p class="cues__say">
        <Words text={words} />
      </p>
      {others.map(({ hear, words: then }) => (
        <p class="cues__other" key={hear}>
          <b>{hear}</b>
          <span>
            <Words text={then} />
          </span>
        </p>
      ))}
    </li>
  );
}
