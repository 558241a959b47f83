import { findMoves } from '../../lib/call/index.ts';
import type { Classifier } from './classifier.ts';
import type { Item } from './corpus.ts';

/** `also`: moves that the same words honestly make; naming one of them is right. */
type Reply = Item & { intent: string; also?: string[] };

export const movesScore: Classifier<Reply> = {
  name: 'findMoves',
  file: 'agent-replies.json',
  measures: ['first', 'among three'],
  judge({ text, intent, also = [] }) {
    const found = findMoves(text).map(({ move }) => move);
    const isRight = (move: string) => move === intent || also.includes(move);
    return {
      right: [1, 3].map((most) => found.slice(0, most).some(isRight)),
      wanted: [intent, ...also].join(' | '),
      said: found.slice(0, 3).join(', ') || 'nothing',
    };
  },
};
