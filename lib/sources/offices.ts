import type { Source } from './types.ts';

/** Where to turn. */
export const offices = {} as const satisfies Record<string, Source>;
