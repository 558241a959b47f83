import type { RefObject } from 'preact';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { AskOne, EndSheet } from './Asks.tsx';
import { type Aside, openOf } from './aside.ts';
import { Calm } from './Calm.tsx';
import { Choices } from './Choices.tsx';
import type { Finding } from './loadFinding.ts';
import { MineSheet } from './Mine.tsx';
import { mineEntries } from './mineEntries.ts';
import type { Moves } from './moves.ts';
import { ownQuestionOf } from './OwnQuestion.tsx';
import type { Walking } from './walk.ts';

export type ShownProps = {
  call: CallRecord;
  walk: Walking;
  moves: Moves;
  over: Aside;
  finding: Finding | undefined;
  search: RefObject<HTMLInputElement | null>;
  answer: RefObject<HTMLInputElement | null>;
};

/** What lies over the sentence, or the sentence: it stays for the moment until a chunk that is to lie over it is there. */
export function Shown({ call, walk, moves, over, finding, search, answer }: ShownProps) {
  const view = useView();
  if (over?.over === 'calm') return <Calm words={over.words} onTake={moves.take} onBack={moves.close} />;
  if (over?.over === 'mine') {
    const entries = mineEntries(ownQuestionOf(view, walk.debt));
    return <MineSheet entries={entries} on={over.on} onTake={moves.take} onBack={moves.close} />;
  }
  if (over?.over === 'ask')
    return (
      <AskOne
        call={call}
        all={walk.asks}
        asking={over.ask}
        field={answer}
        onAnswered={moves.answered}
        onSilent={() => moves.take(0)}
        onSkip={() => moves.take(1)}
      />
    );
  if (over?.over === 'end')
    return <EndSheet open={openOf(walk)} onAsk={moves.take} onEnd={moves.end} onBack={moves.close} />;
  if (over?.over === 'offer' && finding) return <finding.Counter call={call} onBack={moves.close} />;
  if (over?.over === 'find' && finding)
    return <finding.Find call={call} field={search} onPick={moves.pick} onMiss={moves.miss} />;
  return <Choices call={call} walk={walk} moves={moves} other={over?.over === 'other'} finding={finding} />;
}
