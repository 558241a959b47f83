/**
 * What may come over the sentence and is large: what finds and answers what they said, and what judges their figures.
 * A chunk of its own, fetched while one gets ready for a call.
 */
export { answerSaid } from '../../lib/call/index.ts';
export { Counter } from './Counter.tsx';
export { Find } from './Find.tsx';
