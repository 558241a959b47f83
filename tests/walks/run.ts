import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages.ts';

/** `npm run walks`: writes the walks, and the map of the script, into docs/. */
for (const [name, words] of Object.entries(pages())) writeFileSync(join('docs', name), words);
