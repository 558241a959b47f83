/** What finds what they said, and answers it: a chunk of its own, fetched while one gets ready for a call. */
export { answerSaid } from '../../lib/call/index.ts';
export { Find } from './Find.tsx';
