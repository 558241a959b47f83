import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages.ts';

/** `npm run walks`: writes the walks, the map of the script and its points into docs/. */
for (const [name, words] of Object.entries(pages())) writeFileSync(join('docs', name), words);
