import { type Act, type Said, saidIn } from './clause.ts';
import { type ActKind, type Cost, readings } from './words.ts';

/** What may be granted or refused. `extra`: a fee besides what is owed. */
export type Topic = Exclude<Cost, 'capital'> | Exclude<ActKind, 'letsGo' | 'held' | 'presses' | 'plan'>;

export type Stances = {
  /** `sure`: a yes stands by it, or its own words say so; else it is only named, after what refuses it if anything does. */
  granted: ReadonlyMap<Topic, { sure: boolean }>;
  refused: ReadonlySet<Topic>;
  /** There is something of a no somewhere. */
  denied: boolean;
};

type Stance = { topics: readonly Topic[]; yes: boolean; sure: boolean };

/** It would be so if the other did not pay, or later: nothing is refused yet. */
const THREAT =
  /过了(?![宽期])|[明后]天.*没|过时|截止|名额|错过|再不|不然|否则|作废|失效|[今当明][天日]不[还付交办]|不还就/;

const DENIES = /[不没无别莫甭拒]|免谈|做梦|想得美|哪[有能个]|凭|[?]/;

/** It was so once. */
const PAST = /[以之]前|原[来先]|本来|上[次回]|去年|当初|早先|前[年几]/;

/**
 * What the text grants and what it refuses; of what is both, that it is granted.
 *
 * @param text  as `spoken` leaves it
 */
export function stancesIn(text: string): Stances {
  const granted = new Map<Topic, { sure: boolean }>();
  const refused = new Set<Topic>();
  for (const { topics, yes, sure } of stancesOf(
    readings.reduce((so, [pattern, as]) => so.replace(pattern, as), text),
  ))
    for (const topic of topics) {
      const before = granted.get(topic);
      if (yes) granted.set(topic, { sure: sure || before?.sure === true });
      else if (!before?.sure) granted.delete(topic);
      if (yes) refused.delete(topic);
      else if (!before?.sure) refused.add(topic);
    }
  return { granted, refused, denied: DENIES.test(text) };
}

function stancesOf(text: string): Stance[] {
  const clauses = text.split(/[,?]/);
  const from = clauses.findIndex((clause) => THREAT.test(clause));
  const counts = ({ yes }: Stance, at: number) =>
    yes ? !PAST.test(clauses[at] ?? '') : from < 0 || at < from;
  let last: Said | undefined;
  return clauses.flatMap((clause, at) => {
    const said = saidIn(clause, last?.acts.length === 0 ? last.costs : []);
    const stances = [
      ...said.acts.map(stanceOf),
      ...ofCosts(said, at === clauses.length - 1),
      ...ofLast(said, clause, last),
    ];
    last = said.acts.length > 0 || said.costs.length > 0 ? said : last;
    return stances.filter((one) => counts(one, at));
  });
}

function stanceOf({ kind, costs, no, plain }: Act): Stance {
  const sure = no === false || plain;
  switch (kind) {
    case 'letsGo':
      return { topics: topicsOf(costs, true).filter((topic) => !no || topic !== 'extra'), yes: !no, sure };
    case 'held':
      return { topics: topicsOf(costs, false), yes: no === true, sure: true };
    case 'presses':
      return { topics: ['rests'], yes: no === true, sure: true };
    case 'plan':
      return { topics: no ? ['agrees'] : [], yes: !no, sure };
    default:
      return { topics: [kind], yes: !no, sure };
  }
}

/** 罚息没办法, 服务费每期 50: of costs alone. @param last  nothing follows that may say more of them */
function ofCosts({ acts, costs, alone, priced }: Said, last: boolean): Stance[] {
  if (acts.length > 0 || costs.length === 0) return [];
  if (priced && last) return [{ topics: topicsOf(costs, false), yes: false, sure: true }];
  return alone === undefined ? [] : [{ topics: topicsOf(costs, false), yes: !alone, sure: true }];
}

/** Longer, or of more of it, it is said of something of its own. */
const STANDS_ALONE = /^(?!.*[再更超多长])[^,]{1,6}$/;

/** 延期，不行: a no by itself is said of what was named before it. */
function ofLast({ acts, costs, alone }: Said, clause: string, last: Said | undefined): Stance[] {
  if (acts.length > 0 || costs.length > 0 || !alone || !last || !STANDS_ALONE.test(clause)) return [];
  const open = last.acts.filter(({ no }) => no === undefined || clause.startsWith('但'));
  return open.map((act) => stanceOf({ ...act, no: !isHeld(act) }));
}

const isHeld = ({ kind }: Act) => kind === 'held' || kind === 'presses';

/** @param every  where none is named all of them are meant */
function topicsOf(costs: readonly Cost[], every: boolean): Topic[] {
  const named = costs.filter((cost) => cost !== 'capital');
  if (named.length === 0) return every ? ['interest', 'fee'] : [];
  return named.flatMap((cost): Topic[] => (cost === 'extra' ? ['fee', 'extra'] : [cost]));
}
