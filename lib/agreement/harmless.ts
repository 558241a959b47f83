import { kept } from './harmlessKept.ts';
import { paper } from './harmlessPaper.ts';
import { paying } from './harmlessPaying.ts';
import { talk } from './harmlessTalk.ts';
import { terms } from './harmlessTerms.ts';

/**
 * Clauses that change nothing of a plan, together with the words in which plans are told: what else stands in such a
 * clause must be known, too. Of each entry the first wording that stands in a clause is taken out of it, once.
 */
export const harmless: readonly RegExp[] = [...talk, ...paying, ...terms, ...kept, ...paper];
