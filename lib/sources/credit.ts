import type { Source } from './types.ts';

/** The credit record. */
export const credit = {} as const satisfies Record<string, Source>;
