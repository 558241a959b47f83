import type { ComponentChildren } from 'preact';
import { formatYuan } from '../../lib/money/index.ts';
import { cameTo, type Debrief } from '../../lib/practise/index.ts';
import { endedWords, limitWords, slipWords, tempers } from '../../lib/practise/words.ts';
import { fill } from '../../lib/text/index.ts';
import { ToolTop } from '../shell/Top.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { debriefFor, type Practice, practised, seedText } from './playing.ts';

export type AfterProps = { practice: Practice; onAgain(): void; onOther(): void; onBack(): void };

/** At most so much to do better at a time, and so many sentences that were taken for others. */
const BETTER = 3;
const MISHEARD = 3;

/** After a practice call: what was missed, whether the limit was kept, what to do better. */
export function After({ practice, onAgain, onOther, onBack }: AfterProps) {
  const { view, setup } = practice;
  const call = practised(practice);
  if (!call) return null;
  const { asked, missed, limit, misheard, slips } = debriefFor(view, setup, call);
  return (
    <div class="panel">
      <ToolTop title="练完了" phase={4} onBack={onBack} backTo="打电话之前" />
      <main class="body stack-l">
        <p class="quiet">
          {`${endedWords[cameTo(slips, call.outcome)]}。对方${tempers[setup.temper].title}，编号 ${seedText(setup.seed)}。这一遍没有存。`}
        </p>
        <Part title="下一遍这样做">
          <ol class="stack-s">
            {slips.slice(0, BETTER).map((slip) => (
              <li key={slip}>
                <strong>{slipWords[slip].better}</strong>
                {slip !== 'none' && <p class="small quiet">{slipWords[slip].what}。</p>}
              </li>
            ))}
          </ol>
        </Part>
        <Part title="底线">
          <Kept limit={limit} />
        </Part>
        {asked && (
          <Part title={missed.length > 0 ? `${missed.length} 件没问到` : '要问的'}>
            {missed.length > 0 ? (
              <ul class="card stack-s">
                {missed.map(({ id, title, say }) => (
                  <li key={id}>
                    <strong>{title}</strong>
                    <p class="quiet">“{say}”</p>
                  </li>
                ))}
              </ul>
            ) : (
              <p>没有漏下的。</p>
            )}
          </Part>
        )}
        {misheard.length > 0 && (
          <Part title="听成了别的">
            <ul class="card stack-s">
              {misheard.slice(0, MISHEARD).map(({ said, took }, at) => (
                <li key={at}>
                  <p class="quiet">
                    <Words text={`对方说“${said}”`} />
                  </p>
                  <strong>你按的是“{took}”</strong>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </main>
      <footer class="dock">
        <div class="dock__bar">
          <button type="button" class="btn btn--line btn--tall" onClick={onAgain}>
            再来同一通
          </button>
          <button type="button" class="btn btn--main btn--tall" onClick={onOther}>
            换一通
          </button>
        </div>
      </footer>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2 class="h2">{title}</h2>
      {children}
    </section>
  );
}

function Kept({ limit }: { limit: Debrief['limit'] }) {
  if (limit.is === 'kept') return <Note tone="good" icon="check" title={limitWords.kept} />;
  if (limit.is === 'over') {
    const over = [
      limit.monthly > 0 && fill(limitWords.monthly, { over: formatYuan(limit.monthly) }),
      limit.atOnce > 0 && fill(limitWords.atOnce, { over: formatYuan(limit.atOnce) }),
    ].filter(Boolean);
    return <Note tone="care" icon="danger" title={<Words text={over.join('')} />} />;
  }
  if (limit.is === 'dear') return <Note tone="danger" icon="danger" title={limitWords.dear} />;
  return <p>{limitWords[limit.is]}</p>;
}
