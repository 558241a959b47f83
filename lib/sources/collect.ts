import type { Source } from './types.ts';

/** What collectors may and may not do. */
export const collect = {} as const satisfies Record<string, Source>;
