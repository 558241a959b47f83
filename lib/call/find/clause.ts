import { type ActKind, type Cost, costKinds, type Kind, kinds } from './words.ts';

/** What is said of one thing in a clause. */
export type Act = {
  kind: ActKind;
  costs: readonly Cost[];
  /** A no stands by it, or a yes; undefined where neither does. */
  no: boolean | undefined;
  /** Its own words say that it is granted: 不收, 不催, 给你免. */
  plain: boolean;
};

/** A clause, as far as something is granted or refused in it. */
export type Said = {
  acts: readonly Act[];
  /** The costs that it names. */
  costs: readonly Cost[];
  /** It holds a no, or a yes, and no act. */
  alone: boolean | undefined;
  /** Costs without an act, with what they come to. */
  priced: boolean;
};

/** `rest`: what stands behind it in the clause. */
type Piece = { kind: Kind; words: string; rest: string };

const any = new RegExp(kinds.map(([kind, { source }]) => `(?<${kind}>${source})`).join('|'), 'g');

/** These end what they are said of; any other no or yes is said of what comes next, if something does. */
const CLOSING =
  /^(?:不[行成了掉动够]|不下来|驳回|免谈|没[戏门过商]|想都|不松口|莫|被拒|不脱|做梦|通不过|打回|达不到|行|没问题|好的|准)/;

/** 给你免, but not 哪个给你免. */
const GIVEN = /(?<![不哪谁个啥得])[给帮替]你/;

const isCost = (piece: Piece | undefined): piece is Piece & { kind: Cost } =>
  costKinds.some((kind) => kind === piece?.kind);
const isTurn = (piece: Piece | undefined) => piece?.kind === 'yes' || piece?.kind === 'no';
const isAct = (piece: Piece | undefined): piece is Piece & { kind: ActKind } =>
  piece !== undefined && !isCost(piece) && !isTurn(piece);

/** @param before  costs that the clause before named, and nothing else: 利息这块，照收 */
export function saidIn(clause: string, before: readonly Cost[]): Said {
  const pieces = [...clause.matchAll(any)].map(({ 0: words, index, groups = {} }) => ({
    kind: Object.keys(groups).find((kind) => groups[kind] !== undefined) as Kind,
    words,
    rest: clause.slice(index + words.length),
  }));
  const turns = pieces.map((piece, at) => ({ piece, of: isTurn(piece) ? turnedBy(pieces, at) : undefined }));
  const noAt = (at: number): boolean | undefined => {
    const here = turns.filter(({ of }) => of === at).map(({ piece }) => piece.kind);
    return here.length > 0 ? here.includes('no') : undefined;
  };
  const acts = pieces.flatMap((piece, at) => {
    if (!isAct(piece)) return [];
    const beside = (step: number) => (isAct(pieces[at + step]) ? noAt(at + step) : undefined);
    const no = STANDS.has(piece.kind) ? noAt(at) : (noAt(at) ?? beside(-1) ?? beside(1));
    return [
      {
        kind: piece.kind,
        costs: costsAt(pieces, at, before),
        no,
        plain: /^[不没无零]/.test(piece.words) || GIVEN.test(clause),
      },
    ];
  });
  const own = pieces.filter(isCost).map(({ kind }) => kind);
  const turn =
    acts.length === 0 ? pieces.filter((piece) => isTurn(piece) && endsWith(piece)).at(-1) : undefined;
  // 手续费没有: there is none.
  const isNone = own.length > 0 && turn?.words.startsWith('没有');
  return {
    acts,
    costs: own,
    alone: turn && (turn.kind === 'no') !== isNone,
    priced: acts.length === 0 && /[#二两三四五六七八九十百千]/.test(clause),
  };
}

/** 分期没有这个政策, 协议不会发给你的, but not 分期以后不能再用花呗. */
const endsWith = ({ words, rest }: Piece): boolean =>
  CLOSING.test(words) ||
  /^[^,]{0,3}$|^[出发寄写开给]{1,2}你?的|^[^,]{0,4}(?:政策|权限|先例|规定|条件|资格|可能|空间|说法)/.test(
    rest,
  );

/** What is said by these is no shared matter: a no that stands by the next act is none of theirs. */
const STANDS: ReadonlySet<Kind> = new Set(['held', 'presses']);

/** The place of the act that a no or a yes belongs to: 不能分期可以延期, 分期不行可以延期. */
function turnedBy(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  const next = pieces.findIndex((piece, place) => place > at && !isCost(piece));
  if (isAct(pieces[next]) && !CLOSING.test(piece?.words ?? '') && reaches(pieces, at, next)) return next;
  if (piece && !endsWith(piece)) return undefined;
  const last = lastIn(pieces.slice(0, at), isAct);
  return last < 0 ? undefined : last;
}

/** 没办法利息要收: what is to be paid is not denied from further off. */
const reaches = (pieces: readonly Piece[], at: number, act: number) =>
  act === at + 1 || !STANDS.has(pieces[act]?.kind ?? 'no');

/** The costs that an act is said of: those named before it, else right behind it. */
function costsAt(pieces: readonly Piece[], at: number, before: readonly Cost[]): readonly Cost[] {
  const from = lastIn(pieces.slice(0, at), ({ kind }) => kind === 'letsGo' || kind === 'held');
  const named = pieces.slice(from + 1, at).filter(isCost);
  const end = pieces.findIndex((piece, place) => place > at && !isCost(piece));
  const behind = pieces.slice(at + 1, end < 0 ? undefined : end).filter(isCost);
  const own = (named.length > 0 ? named : behind).map(({ kind }) => kind);
  return own.length > 0 ? own : before;
}

const lastIn = (pieces: readonly Piece[], is: (piece: Piece) => boolean): number =>
  pieces.reduce((last, piece, at) => (is(piece) ? at : last), -1);
