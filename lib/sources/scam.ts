import type { Source } from './types.ts';

/** Signs of a fraud. */
export const scam = {} as const satisfies Record<string, Source>;
