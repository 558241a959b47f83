/** Fetches the call, from the extension itself. */
export const loadCall = () => import('./index.ts');
