import { useMemo } from 'preact/hooks';
import {
  corrected,
  match,
  onceOf,
  type Recorded,
  readAgreement,
  recordedIn,
} from '../../lib/agreement/index.ts';
import { agreedOf } from '../../lib/call/index.ts';
import { debtThen, planOf } from '../../lib/casefile/index.ts';
import { chinaDate } from '../../lib/dates/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { fen } from '../../lib/money/index.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { type Draft, useDraft } from '../ui/draft.ts';
import { wayBack } from '../ui/takeOut.ts';
import { isReplaced, keptTyped, saysTheSame } from './edited.ts';
import { knownLoans } from './loans.ts';
import { offeredIn } from './offered.ts';
import { fieldsOf, readTerms, type TermField, type TermTexts, termFields, textsOf } from './terms.ts';

export type Side = 'call' | 'paper';
/** What the user says of the paper. */
type Vouch = 'confirmed' | 'cleared';
type SideField = `${Side}_${TermField}`;
export type Paper = ReturnType<typeof usePaper>;

/** The lender's paper as far as it is pasted or typed, what the call recorded, and how they compare. All is a draft. */
export function usePaper(record: CallRecord) {
  const view = useView();
  const { debts, drafts } = view.file.value;
  const today = view.today.value;
  const debt = debtThen(view.file.value, record);
  const day = chinaDate(record.startedAt);
  const owed = debt ? owedOn(debt, day).total : fen(0);
  const form = `agreement.${record.id}`;
  const text = drafts[`${form}.text`] ?? '';
  const read = useMemo(() => readAgreement(text, today), [text, today]);
  const theirs = (agreedOf(record.events) ?? 'theirs') === 'theirs';
  const given = { debt, plan: planOf(view.file.value, record), loans: knownLoans(debts, record, debt) };
  const noted = theirs ? offeredIn(view.file.value, record) : {};
  const base = recordedIn(record, given, noted);

  const draft = useDraft<'text' | Vouch | SideField>(form, {
    text: '',
    confirmed: '',
    cleared: '',
    ...prefixed('call', textsOf(base?.terms ?? {})),
    ...prefixed('paper', textsOf(read.terms)),
  });
  const call = readTerms(sideTexts(draft, 'call'), base?.terms);
  const paper = readTerms(sideTexts(draft, 'paper'), read.terms);
  const recorded: Recorded | undefined = base && { ...base, terms: call.terms };
  const agreement = corrected(read, paper.terms);
  const once = base && onceOf(base);
  const vouched = { confirmed: draft.text('confirmed') !== '', cleared: draft.text('cleared') !== '' };
  const typed = termFields.some((field) => draft.text(`paper_${field}`).trim() !== '');

  return {
    text,
    draft,
    day,
    owed,
    debt,
    theirs,
    /** Nothing was agreed: it is held against what they offered. */
    offered: base !== undefined && record.outcome !== 'agreed',
    agreement,
    problems: { call: call.problems, paper: paper.problems },
    /** How the record has it, whatever was typed since: fields must not move under what one is typing in. */
    once,
    fields: {
      call: fieldsOf('call', once, { read: base?.terms ?? {}, terms: call.terms }),
      paper: fieldsOf('paper', once, { read: read.terms, terms: paper.terms }),
    },
    found: recorded && match(agreement, recorded, vouched),
    vouched,
    recorded,
    /** Nothing was pasted or typed yet. */
    empty: text.trim() === '' && !typed,
    paste(next: string) {
      draft.type('text', next);
      const kept = isReplaced(text, next)
        ? []
        : keptTyped(paper, read.terms, readAgreement(next, today).terms);
      draft.drop(
        termFields.filter((field) => !kept.includes(field)).map((field) => `paper_${field}` as const),
      );
      // It was said of the words that stood there.
      if (!saysTheSame(text, next)) draft.drop(vouches);
    },
    /** The paper goes; what somebody typed of the call stays. Gives what brings it back. */
    clear(): () => void {
      const bringBack = wayBack(
        view,
        ofPaper.map((name) => `${form}.${name}`),
      );
      draft.drop(ofPaper);
      return bringBack;
    },
  };
}

export const isPasted = ({ text }: Pick<Paper, 'text'>): boolean => text.trim() !== '';

const vouches = ['confirmed', 'cleared'] as const satisfies readonly Vouch[];
const ofPaper = ['text', ...vouches, ...termFields.map((field) => `paper_${field}` as const)] as const;

function prefixed(side: Side, texts: TermTexts): Record<SideField, string> {
  return Object.fromEntries(termFields.map((field) => [`${side}_${field}`, texts[field]])) as Record<
    SideField,
    string
  >;
}

function sideTexts(draft: Draft<SideField | 'text' | Vouch>, side: Side): TermTexts {
  return Object.fromEntries(termFields.map((field) => [field, draft.text(`${side}_${field}`)])) as TermTexts;
}
