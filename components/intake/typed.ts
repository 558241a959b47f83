import { fieldsTyped } from '../../lib/drafts.ts';
import type { View } from '../shell/view.ts';

/** What is typed into the fields of a form and is no data yet, by field. */
export function typedIn(view: Pick<View, 'file'>, form: string): Record<string, string> {
  const { drafts } = view.file.value;
  const typed = fieldsTyped(drafts, form).map((field) => [field.slice(form.length + 1), drafts[field]]);
  return Object.fromEntries(typed);
}
