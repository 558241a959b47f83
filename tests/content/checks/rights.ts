import type { RemedyId, Rule } from '../../../lib/rights/index.ts';
import type { Source } from '../../../lib/sources/index.ts';

const TITLE = 20;
const HEAD = 10;
const TEXT = 90;

/** The order in which things are done. */
const order: readonly RemedyId[] = ['police', 'log', 'report', 'fraud', 'lender', 'regulator'];

/** Words that only a law or a binding rule may use. */
const hard = /违法|犯罪|禁止|拘留|罚款|法律/;

/** What holds for every rule on collecting. */
export function ruleProblems(id: string, rule: Rule, sources: Record<string, Source>): string[] {
  const { title, head, text, question, say, plain, sources: from, since } = rule;
  const own = sources[from[0]];
  if (!own) return ['no source'];
  return [
    ...(from[0] === id ? [] : ['its first source is not its own']),
    ...(title.length > TITLE ? [`title: ${title.length} characters`] : []),
    ...(head.length > HEAD ? [`head: ${head.length} characters`] : []),
    ...(text.length > TEXT ? [`text: ${text.length} characters`] : []),
    ...(say.includes('{') && !plain ? ['needs a sentence without the hour'] : []),
    ...(/约定|没有同意|打不通/.test(text) && !question ? ['it depends: which question decides?'] : []),
    ...(isSoft(own) && hard.test(title + head + text) ? ['harder than its source'] : []),
    ...(own.state === 'memory' && !/没有核实/.test(text) ? ['not confirmed, and does not say so'] : []),
    ...(since === youngDay(own) ? [] : [`held since ${youngDay(own)}`]),
    ...remedyProblems(rule),
  ];
}

function isSoft({ force }: Source): boolean {
  return force === 'standard' || force === 'association' || force === 'account';
}

/** The day since when it holds, where what is logged may be older: of instruments since 2025. */
function youngDay({ inForce }: Source): string | undefined {
  return inForce && inForce >= '2025' ? inForce : undefined;
}

function remedyProblems({ remedies, text }: Rule): string[] {
  const places = remedies.map((remedy) => order.indexOf(remedy));
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  return [
    ...(inOrder ? [] : [`remedies out of order: ${remedies.join(', ')}`]),
    ...(remedies[0] === 'log' ? [] : ['it is not logged first']),
    ...(/警方/.test(text) !== remedies.includes('report')
      ? ['the police, in its words or in what to do, not both']
      : []),
    ...(/个人账户/.test(text) && !remedies.includes('fraud') ? ['fraud, but no 96110'] : []),
  ];
}
