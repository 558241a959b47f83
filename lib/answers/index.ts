export { type FoundAnswer, findAnswers } from './find.ts';
export { glossary, type LawWord, lawWordsIn } from './glossary.ts';
export { offices } from './offices.ts';
export { type AnswerId, type Entry, entries, type GroupId } from './questions/index.ts';
export { answerAt, sourcesAt } from './stage.ts';
export type { Answer, Office } from './types.ts';
