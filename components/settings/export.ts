import { type CaseFile, encodeCase } from '../../lib/casefile/index.ts';
import { chinaDate } from '../../lib/dates/index.ts';
import { applyDrafts, QUESTION } from '../../lib/drafts.ts';
import type { View } from '../shell/view.ts';

/** The mark of our files, so that another file is not taken for one. */
export const FILE_MARK = 'huandeqi';

/** Everything stored, in the form in which it is stored, but what was last looked for: whoever finds the file can read it. */
export function exportOf(file: CaseFile): string {
  const drafts = applyDrafts(file.drafts, { type: 'draftsDropped', fields: [QUESTION] });
  return JSON.stringify({ app: FILE_MARK, items: encodeCase({ ...file, drafts }) }, null, 1);
}

/** Gives the user a file with it. Nothing leaves the browser. Returns the name of the file. */
export function exportCase(view: View): string {
  const text = exportOf(view.file.value);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `还得起-${chinaDate(view.now())}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  return link.download;
}
