import type { Source } from './types.ts';

/** The law on the debt itself. */
export const law = {} as const satisfies Record<string, Source>;
