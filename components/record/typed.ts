import { type Drafts, fieldsTyped } from '../../lib/drafts.ts';
import type { CallRecord } from '../../lib/record/index.ts';

/** The fields of what was typed at a call and is not data yet: while it went on, in its record, its paper, or as a contact. */
export function typedAt({ id, pledges }: CallRecord, drafts: Drafts): string[] {
  const forms = [
    ...['call', 'newPledge', 'terms', 'agreement', 'contact'].map((form) => `${form}.${id}`),
    ...pledges.map((pledge) => `pledge.${pledge.id}`),
  ];
  return forms.flatMap((form) => fieldsTyped(drafts, form));
}
