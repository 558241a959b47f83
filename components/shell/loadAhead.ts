/** What one gets ready with before a call, fetched when the first of it is needed. */
export const loadAhead = () => import('./ahead.ts');
