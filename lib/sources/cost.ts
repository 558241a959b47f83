import type { Source } from './types.ts';

/** What lending may cost, and what must be shown. */
export const cost = {} as const satisfies Record<string, Source>;
