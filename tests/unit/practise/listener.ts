import { startCall } from '../../../components/call/start.ts';
import { walkOf } from '../../../components/call/walk.ts';
import { practised, standingNow, turnsOf } from '../../../components/practise/playing.ts';
import { beginPractice } from '../../../components/practise/view.ts';
import { createView } from '../../../components/shell/createView.ts';
import type { View } from '../../../components/shell/view.ts';
import { answerTo, counterReplies, moves, wordsOf } from '../../../lib/call/index.ts';
import { applyChange, type CaseFile } from '../../../lib/casefile/index.ts';
import { judge } from '../../../lib/plan/index.ts';
import type { Said, Setup, Temper, Turn } from '../../../lib/practise/index.ts';
import type { CallKind, CallRecord } from '../../../lib/record/index.ts';

/** A view of this case, and all that reached the background from it. */
export function viewOf(given: CaseFile): { view: View; sent: unknown[] } {
  let file = given;
  let ids = 0;
  const sent: unknown[] = [];
  const view = createView({
    startCall,
    connect: (onState) => {
      const tell = () => onState({ where: 'local', file, unsaved: 0, refused: false, unreadable: [] });
      tell();
      const send = (change: Parameters<typeof applyChange>[1]) => {
        sent.push(change);
        file = applyChange(file, change);
        tell();
      };
      return {
        send,
        keepIn: (where) => void sent.push(where),
        erase: () => void sent.push('erase'),
        cover: () => undefined,
      };
    },
    now: () => 0,
    today: () => '2026-11-24',
    newId: () => `id${++ids}`,
    host: { framed: false, onOpened: () => undefined },
  });
  return { view, sent };
}

/** A practice call: what is said, and what the user can do. */
export class Practice {
  readonly #practice: ReturnType<typeof beginPractice>;

  constructor(outer: View, chosen: { seed: number; temper: Temper }, kind: CallKind = 'outgoing') {
    this.#practice = beginPractice(outer, { ...chosen, kind });
  }

  get view(): View {
    return this.#practice.view;
  }

  get setup(): Setup {
    return this.#practice.setup;
  }

  get call(): CallRecord {
    return practised(this.#practice) as CallRecord;
  }

  get walk() {
    return walkOf(this.view, this.call);
  }

  get turns(): readonly Turn[] {
    return turnsOf(this.view, this.setup, this.call);
  }

  get said(): Said {
    return (this.turns.at(-1) as Turn).said;
  }

  /** Presses the choice with these words. */
  press(words: string) {
    const reply = this.walk.replies.find(({ hear }) => hear === words);
    if (!reply) throw new Error(`“${words}” is not open: ${this.walk.replies.map(({ hear }) => hear)}`);
    this.walk.hear(reply);
  }

  /** Hears it for what it is, and does what the screen says. */
  listen() {
    const { said, walk } = this;
    if ('ends' in walk.node || said.over) return walk.end();
    const label = said.hears.find((hear) => walk.replies.some((reply) => reply.hear === hear));
    if (label) return this.press(label);
    if (said.offer) return this.answerFigures(said);
    if (!said.move)
      throw new Error(`nothing to do about “${said.words}” at ${standingNow(this.view, this.call).line}`);
    const answer = answerTo(said.move, walk.facts.conditions);
    walk.hearMove(
      { move: said.move, title: moves[said.move].title, answer, words: wordsOf(answer, walk.facts.slots) },
      '',
    );
  }

  private answerFigures({ offer = {} }: Said) {
    const { walk, setup } = this;
    const [reply] = counterReplies(judge(offer, setup), walk.facts, walk.openRungs);
    if (reply) walk.answer('报了方案：照他说的', reply);
  }

  /** Until it ends; how many sentences it took. */
  run(most: number): number {
    for (let at = 1; at <= most; at++) {
      this.listen();
      if (this.call.endedAt !== undefined) return at;
    }
    throw new Error(
      `no end after ${most}: ${this.turns.map(({ line, said }) => `${line}: ${said.words}`).join('\n')}`,
    );
  }
}
