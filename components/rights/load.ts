/** Fetches what is seen of collectors, from the extension itself. */
export const loadRights = () => import('./index.ts');
