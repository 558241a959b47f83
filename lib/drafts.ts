/** Text typed into a field that has not become data yet, by the field's key. It outlives Back, a reload and a crash. */
export type Drafts = { readonly [field: string]: string };

/** The keys of what is typed into a form; of none it has not been begun. */
export const fieldsTyped = (drafts: Drafts, form: string): string[] =>
  Object.keys(drafts).filter((field) => field.startsWith(`${form}.`));

/**
 * The forms that each debt has of its own: the fields of its plan, those of the ways of paying it, what is offered for it and
 * what it is of, what was advised about it, and what a call about it is got ready with.
 */
export const debtForms = ['plan', 'options', 'offer', 'offerOwed', 'advice', 'prepare'] as const;
export type DebtForm = (typeof debtForms)[number];

/**
 * The name of such a form. What is kept of it without the debt, by an older version or before there was a debt, is of the
 * one it is about.
 *
 * @param debt  undefined while there is none
 * @param isMain  home, the plan and the call are about this debt
 */
export function formOf(drafts: Drafts, form: DebtForm, debt: string | undefined, isMain: boolean): string {
  const unnamed = debt === undefined || (isMain && fieldsTyped(drafts, form).length > 0);
  return unnamed ? form : `${form}/${debt}`;
}

/**
 * All fields of these forms in which something was typed about a debt: under the names they have, and for the main one also
 * under those that they get as it goes.
 */
export function fieldsAbout(drafts: Drafts, debt: string, isMain: boolean): string[] {
  const unnamed = isMain ? debtForms.flatMap((form) => fieldsTyped(drafts, form)) : [];
  const after = isMain ? draftsFor(drafts, debt) : drafts;
  return [...unnamed, ...debtForms.flatMap((form) => fieldsTyped(after, `${form}/${debt}`))];
}

/** The id of the debt of whose form a field is: its own, or one of those above; undefined for all others. */
export const debtInForm = (field: string): string | undefined => OF_DEBT.exec(field)?.[1];

const OF_DEBT = new RegExp(`^(?:debt|${debtForms.join('|')})/([^.]+)\\.`);

/** What is kept without the debt becomes that of this one, but where it has some of its own; the same drafts if nothing is. */
export function draftsFor(drafts: Drafts, debt: string): Drafts {
  const old = debtForms.flatMap((form) => fieldsTyped(drafts, form));
  if (old.length === 0) return drafts;
  const named = old.map((field) => [field.replace('.', `/${debt}.`), drafts[field]]);
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(Object.entries(drafts).filter(([field]) => !old.includes(field))),
  };
}

/** Somebody else's text, pasted to be looked at: of these nothing is written to disk. */
export const isPasted = (field: string): boolean => /^(?:intake|scam|agreement\.[^.]+)\.text$/.test(field);

/** What was last looked for among the questions: nobody else's business, so it is in no file that is given out. */
export const QUESTION = 'answers.find';

export type DraftChange =
  | { type: 'draftTyped'; field: string; text: string }
  /** The fields whose text became data, or was given up. */
  | { type: 'draftsDropped'; fields: readonly string[] };

export function applyDrafts(drafts: Drafts, change: DraftChange): Drafts {
  switch (change.type) {
    case 'draftTyped':
      return { ...drafts, [change.field]: change.text };
    case 'draftsDropped':
      return Object.fromEntries(Object.entries(drafts).filter(([field]) => !change.fields.includes(field)));
    default:
      return change satisfies never;
  }
}
