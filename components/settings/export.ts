import { encodeCase } from '../../lib/casefile/index.ts';
import { chinaDate } from '../../lib/dates/index.ts';
import type { View } from '../shell/view.ts';

/** The mark of our files, so that another file is not taken for one. */
export const FILE_MARK = 'huandeqi';

/** Gives the user a file with everything stored, in the form in which it is stored. Nothing leaves the browser. */
export function exportCase(view: View) {
  const text = JSON.stringify({ app: FILE_MARK, items: encodeCase(view.file.value) }, null, 1);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `还得起-${chinaDate(view.now())}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
