import { anyOf, oneOf } from '../text/index.ts';

/**
 * A charge that a paper says stops. `penalty`: it is interest, too, and stops where 计息 does. `late`: by whatever name it
 * has, what being late costs.
 */
export type Stopped = 'interest' | 'penalty' | 'late';

const OF = '(?:逾期|透支|循环|别的|额外|其他|其它|任何|新的|后续|相关|一切|所有|全部|正常|合同|的){0,4}';
/** One charge by its name. */
const NAME = `${OF}(?:利息|罚息|复利|违约金|滞纳金|息费|费用?|息|罚)`;
/** 罚息和违约金, 利息、罚息及其他费用, 免息免罚. */
export const NAMES = `${NAME}(?:(?:[、和及与或/或且]|以及|并且?|也?免收?|[,，]?(?:不再?|也不|停)(?:收取|计收|收|计)?)?${NAME}){0,5}`;

const ALL: readonly Stopped[] = ['interest', 'penalty', 'late'];
/** The strictest first: 逾期利息 is what being late costs, and no more. */
const KINDS: readonly (readonly [RegExp, readonly Stopped[]])[] = [
  [/逾期(?:的|相关){0,2}(?:利息|费用?|息)|相关费用?|罚息|违约金|滞纳金|罚(?!息)/g, ['late']],
  // Interest on interest: that it stops tells nothing of either.
  [/复利/g, []],
  [/息费|费用?/g, ALL],
  [/利息/g, ['interest']],
  [/息/g, ['interest', 'penalty']],
];

/** Which charges such a list names. */
export function chargesNamed(names: string): Set<Stopped> {
  const found = new Set<Stopped>();
  KINDS.reduce((rest, [pattern, charges]) => {
    if (rest.search(pattern) >= 0) for (const charge of charges) found.add(charge);
    return rest.replace(pattern, '');
  }, names);
  return found;
}

/** That the interest is in each part, or that there is none: it needs no other word. */
const INTEREST_TOLD = anyOf([
  new RegExp(`每[期月][^,，。;；]{0,12}${oneOf([/本息|含(?:利)?息/])}`),
  /其中(?:每期)?利息|(?:已|均|都)包?含(?:全部)?利息|包含(?:全部)?利息/,
  /(?<!减|产生)(?:分期免息|免息分期|无息|[零0]利息|不计利?息|利率(?:为|是|:)?0(?:\.0+)?%)/,
]);

/** Whether a paper says of the interest that it is in what is paid, or that there is none. */
export const tellsInterest = (text: string): boolean => INTEREST_TOLD.test(text);

/** What the contract of a debt calls being late, where the interest goes on beside it. */
export type Late = '罚息' | '违约金';

/**
 * What a paper leaves open that says of some charges that they stop.
 *
 * @param late  undefined where the debt has one charge: then any that stops is it
 * @returns how it is called; undefined where all of them stop
 */
export function leftOpen(stops: readonly Stopped[], late: Late | undefined): '利息' | Late | undefined {
  if (!late) return undefined;
  if (!stops.includes('interest')) return '利息';
  const isLate = stops.includes('late') || (late === '罚息' && stops.includes('penalty'));
  return isLate ? undefined : late;
}
