import { fen } from '../money/index.ts';
import { type Amount, readFigure } from './figure.ts';
import { inWords, NUMERALS } from './numerals.ts';

/** 每期210,12月22日; 每月900,2027年: no comma between thousands. */
const FIGURES = /\d(?:(?:\d|,(?!\d{1,2}[月日号期个]|20\d\d[年./-]))*\d)?(?:\.\d+)*/g;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
/** A text with more figures is a table. */
const MOST = 60;

/** The sums in a squeezed text, in order, of its first 60 figures, or `most`; bare whole numbers too, which may be anything. */
export function amountsIn(text: string, most = MOST): Amount[] {
  return [...inFigures(text, most), ...inNumerals(text)].sort((a, b) => a.start - b.start);
}

function inFigures(text: string, most: number): Amount[] {
  return first(text, FIGURES, most)
    .flatMap(({ 0: found, index }) => pieces(found, index))
    .flatMap((piece) => {
      const read = readFigure(text, piece.figures, piece.start);
      return read ? [read] : [];
    })
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0));
}

function first(text: string, pattern: RegExp, most = MOST): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (const found of text.matchAll(pattern)) if (all.push(found) === most) break;
  return all;
}

type Piece = { figures: string; start: number };

/** A comma that does not part thousands parts clauses, if it stands by a number that no comma parts; else it is none. */
function pieces(found: string, index: number): Piece[] {
  if (GROUPED.test(found) || !found.includes(',')) return [{ figures: found, start: index }];
  // 1234,56元: is it a point, or two sums?
  if (/^\d{4,},\d{2}$/.test(found)) return [];
  // 2,18650: the point was lost, and nobody knows where.
  if (!/\d{4}/.test(found) || /^\d{1,3},\d{4,}/.test(found)) return [];
  let start = index;
  return found.split(',').flatMap((figures) => {
    const piece = { figures, start };
    start += figures.length + 1;
    return figures === '' ? [] : [piece];
  });
}

const ONE = `[${NUMERALS}]`;
/** Behind a numeral that belongs to what it counts. */
const NO_COUNT = `(?![${NUMERALS}元块角毛分个期天日号月年周次笔点人位张件家岁成])`;
const IN_NUMERALS = new RegExp(
  `(${ONE}{1,16})[元圆块](?:零?(${ONE})[角毛](?![期都没])(?:(${ONE})${NO_COUNT})?|(?<=块)(${ONE})(?=$|[,，。；;、!！的]|钱|左右|下月|最低|逾期))?(?:零?(${ONE})分(?![期都没]))?[整正]?`,
  'g',
);

/** 捌仟陆佰肆拾元整, 四千二百一十三块五, 三千五百元; of 三千块一分没还 only the sum, of 一块一毛三个月 1.10. */
function inNumerals(text: string): Amount[] {
  return first(text, IN_NUMERALS).flatMap(
    ({ 0: found, 1: yuan = '', 2: named, 3: bare, 4: jiao = named, 5: cents = bare, index }) => {
      const [whole, tenths, hundredths] = [
        inWords(yuan),
        jiao ? inWords(jiao) : 0,
        cents ? inWords(cents) : 0,
      ];
      if (whole === undefined || tenths === undefined || hundredths === undefined) return [];
      const amount = fen(whole * 100 + tenths * 10 + hundredths);
      return [{ amount, start: index, end: index + found.length, marked: true }];
    },
  );
}
