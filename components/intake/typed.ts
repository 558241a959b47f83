import { fieldsTyped } from '../../lib/drafts.ts';
import type { View } from '../shell/view.ts';

/** How these fields stand now, as a way back to it: what was typed is typed again, what held nothing is emptied. */
export function wayBack(view: Pick<View, 'file' | 'send'>, fields: readonly string[]): () => void {
  const { drafts } = view.file.value;
  const before = fields.map((field) => [field, drafts[field]] as const);
  return () => {
    const empty = before.filter(([, text]) => text === undefined).map(([field]) => field);
    if (empty.length > 0) view.send({ type: 'draftsDropped', fields: empty });
    for (const [field, text] of before)
      if (text !== undefined) view.send({ type: 'draftTyped', field, text });
  };
}

/** What is typed into the fields of a form and is no data yet, by field. */
export function typedIn(view: Pick<View, 'file'>, form: string): Record<string, string> {
  const { drafts } = view.file.value;
  const typed = fieldsTyped(drafts, form).map((field) => [field.slice(form.length + 1), drafts[field]]);
  return Object.fromEntries(typed);
}
