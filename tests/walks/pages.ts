import { mapPage } from './map.ts';
import { walksPage } from './page.ts';
import { pointsPage } from './pointsPage.ts';
import { walks } from './walks.ts';

/** What `npm run walks` writes: the files in docs/, and what stands in them. */
export const pages = (): Record<string, string> => ({
  'walks.md': walksPage(walks),
  'script-map.md': mapPage(),
  'script-points.md': pointsPage(),
});
