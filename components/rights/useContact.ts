import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { chinaClock, chinaDate } from '../../lib/dates/index.ts';
import { fieldsTyped } from '../../lib/drafts.ts';
import { type Assessment, assess, type Contact, conductIn, numberIn } from '../../lib/rights/index.ts';
import { useView, type View } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { wayBack } from '../ui/takeOut.ts';
import {
  type ContactField,
  type ContactTexts,
  freshTexts,
  MOMENT,
  momentIn,
  type ReadContact,
  readContact,
  textsOf,
} from './form.ts';

import { isJustNow } from './moment.ts';

export type Editing = ReadContact & {
  draft: Draft<ContactField>;
  assessment: Assessment;
  /** The contact that is changed; undefined for a new one. */
  stored: Contact | undefined;
  /** Begun some time ago and not finished. */
  isOld: boolean;
  /** Gives up what was entered, for a new one of now. */
  restart(): void;
  /** Brings back what was given up last, while nothing else is entered. */
  goBack: (() => void) | undefined;
  /** Keeps it, under its id. */
  keep(): void;
};

/** Where the typed texts of a contact are kept. */
export const formOf = (stored: Contact | undefined, call?: string): string =>
  `contact.${stored?.id ?? call ?? 'new'}`;

/** A contact while it is entered: a new one, that of a call, or one of the log. */
export function useContact(call: string | undefined, edit: string | undefined): Editing {
  const view = useView();
  const log = Object.values(view.file.value.contacts);
  const stored = log.find(({ id, ...one }) => id === edit || (call && one.call === call));
  const start = useMemo(() => startOf(view, stored, call), []);
  const form = formOf(stored, call);
  const kept = pinned(view, form, useDraft(form, start));
  const draft = stored || call ? kept : dated(view, start, kept);
  const texts = Object.fromEntries(
    Object.keys(start).map((name) => [name, draft.text(name as ContactField)]),
  ) as ContactTexts;
  const id = useMemo(() => stored?.id ?? view.newId(), []);
  const read = readContact(texts, id, view.today.value);
  const begunBefore = useMemo(
    () =>
      !stored &&
      !call &&
      view.file.value.drafts[`${form}.on`] !== undefined &&
      !isJustNow(read.contact, view.now()),
    [],
  );
  const before = useSignal<(() => void) | undefined>(undefined);
  const pointed = useMemo(() => conductIn(read.contact.words), [read.contact.words]);
  const contact = { ...read.contact, ...(call && { call }), ...(stored?.call && { call: stored.call }) };
  return {
    ...read,
    contact,
    draft,
    stored,
    assessment: assess(contact, log, view.today.value, pointed),
    isOld: begunBefore && view.file.value.drafts[`${form}.on`] !== undefined,
    restart: () => {
      before.value = wayBack(view, fieldsTyped(view.file.value.drafts, form));
      draft.drop();
    },
    goBack: fieldsTyped(view.file.value.drafts, form).length === 0 ? before.value : undefined,
    keep: () => {
      view.send({ type: 'contactPut', contact });
      draft.drop();
    },
  };
}

function startOf(view: View, stored: Contact | undefined, call: string | undefined): ContactTexts {
  if (stored) return textsOf(stored);
  const record = call === undefined ? undefined : view.file.value.records[call];
  const at = record?.startedAt ?? view.now();
  const fresh = freshTexts(chinaDate(at), chinaClock(at));
  if (!record) return fresh;
  const notes = record.events.flatMap((event) => (event.kind === 'note' ? [event.words] : []));
  return { ...fresh, firm: record.who, staff: record.staff, from: numberIn(notes) };
}

/** The moment of the first entry stays, however much later the rest is entered. */
function pinned(view: View, form: string, draft: Draft<ContactField>): Draft<ContactField> {
  return {
    ...draft,
    type: (name, text) => {
      for (const moment of ['on', 'time'] as const)
        if (name !== moment && view.file.value.drafts[`${form}.${moment}`] === undefined)
          draft.type(moment, draft.text(moment));
      draft.type(name, text);
    },
  };
}

/** 昨天下午, in the words, sets when it was, as long as nobody has set it by hand. */
function dated(view: View, start: ContactTexts, draft: Draft<ContactField>): Draft<ContactField> {
  return {
    ...draft,
    type: (name, text) => {
      const before = draft.text('words');
      draft.type(name, text);
      if (name !== 'words') return;
      const today = view.today.value;
      const was = momentIn(before, start, today);
      if (MOMENT.some((field) => draft.text(field) !== was[field])) return;
      const now = momentIn(text, start, today);
      for (const field of MOMENT) if (was[field] !== now[field]) draft.type(field, now[field]);
    },
  };
}
