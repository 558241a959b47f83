import { chinaDate, type PlainDate } from '../dates/index.ts';

/** Milliseconds since 1970 UTC. */
export const now = (): number => Date.now();

/** Today in China, whatever the clock of the machine is set to show. */
export const today = (): PlainDate => chinaDate(now());

/** An id that no other record has. */
export const newId = (): string => crypto.randomUUID();
