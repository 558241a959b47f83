import { useState } from 'preact/hooks';
import { formatDayAndWeekday, type Lies, type PlainDate, readDay } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import type { FieldProps } from './Field.tsx';
import type { Problem } from './problems.ts';

/** More days than this are a paste: it is left as it is. */
const MOST = 40;

/**
 * What a field of days shows. They are typed as people say them, and the form is given whole dates, so that tomorrow
 * does not become another day overnight. In sight stays what was typed, and beside it goes which day that is.
 */
export function useDays({ text, problem, onText, kind, lies, several }: FieldProps) {
  const today = useView().today.value;
  const [typed, setTyped] = useState({ text: '', given: '' });
  if (kind !== 'date') return { text, problem, onText, said: '' };
  // The form may have been given another day meanwhile: one of the page, or of the case.
  const isTyped = typed.given === text && text !== '';
  const shown = isTyped ? typed.text : text;
  const read = (words: string) => piecesIn(words, today, lies, several);
  return {
    text: shown,
    problem: problem === 'notADate' ? whyNone(read(shown)) : problem,
    onText: (words: string) => {
      const given = read(words).map(({ date, piece }) => date ?? piece);
      setTyped({ text: words, given: given.join('') });
      onText(given.join(''));
    },
    said: isTyped ? saidOf(read(shown)) : '',
  };
}

type Piece = { piece: string; date?: PlainDate; problem?: Problem };

/** The text in pieces, of which each that is a day has its date. */
function piecesIn(text: string, today: PlainDate, lies?: Lies, several = false): Piece[] {
  const one = readDay(text, today, lies);
  if ('date' in one) return [{ piece: text, ...one }];
  const pieces = several ? text.split(/([\s、，,；;]+)/) : [text];
  if (pieces.length > 2 * MOST) return [{ piece: text, problem: 'notADate' }];
  return pieces.map((piece, at) => ({ piece, ...(at % 2 === 0 && readDay(piece, today, lies)) }));
}

/** What was typed days ago, before fields took it, is seen from another day now. */
const whyNone = (pieces: readonly Piece[]): Problem =>
  pieces.flatMap(({ problem }) => (problem && problem !== 'empty' ? [problem] : []))[0] ?? 'sayAgain';

const saidOf = (pieces: readonly Piece[]): string =>
  pieces.flatMap(({ date }) => (date ? [formatDayAndWeekday(date)] : [])).join('、');
