import type { Source } from './types.ts';

/** Courts: procedure, fees, enforcement. */
export const court = {} as const satisfies Record<string, Source>;
