import { conductIn } from '../../lib/rights/index.ts';
import type { Classifier } from './classifier.ts';
import { halfOf, type Item, readItems } from './corpus.ts';

/** `rule`: what the text itself shows, the one to tell first first. */
type Deed = Item & { allowed: boolean | 'unclear'; rule: string[] };

export const conductScore: Classifier<Deed> = {
  name: 'conductIn',
  file: 'collector.json',
  measures: ['first rule', 'all rules'],
  judge({ text, allowed, rule }) {
    const found = conductIn(text);
    const said = found.map((one) => `${one.rule}${one.sure ? '' : '?'}`).join(', ') || 'nothing';
    const names = found.map((one) => one.rule as string);
    const right =
      allowed === false
        ? [names[0] === rule[0], rule.every((one) => names.includes(one))]
        : Array(2).fill(allowed ? names.length === 0 : found.every(({ sure }) => !sure));
    return { right, wanted: `${allowed}: ${rule.join(', ') || 'nothing'}`, said };
  },
};

/** Of the rules that the labels name, how many are named; the same by item; whom it wrongs; what it adds. */
export function printRules(folder: string): void {
  for (const half of ['odd', 'even']) {
    const items = readItems<Deed>(folder, conductScore.file).filter((item) => halfOf(item) === half);
    const read = items.map((item) => ({ ...item, found: conductIn(item.text) }));
    const wrong = read.filter(({ allowed }) => allowed === false);
    const hits = wrong.map(({ rule, found }) => found.filter((one) => rule.includes(one.rule)).length);
    const labels = sum(wrong.map(({ rule }) => rule.length));
    const byItem = sum(wrong.map(({ rule }, at) => (hits[at] ?? 0) / rule.length)) / wrong.length;
    const extra = sum(
      wrong.map(({ rule, found }) => found.filter((one) => one.sure && !rule.includes(one.rule)).length),
    );
    const first = wrong.filter(({ rule, found }) => found[0]?.rule === rule[0]).length;
    const accused = read.filter(({ allowed, found }) => allowed === true && found.length > 0).length;
    const judged = read.filter(
      ({ allowed, found }) => allowed === 'unclear' && found.some(({ sure }) => sure),
    ).length;
    console.log(
      `  ${half}: ${sum(hits)} of ${labels} labelled rules (${((100 * sum(hits)) / labels).toFixed(1)} %), by item ` +
        `${(100 * byItem).toFixed(1)} %; first rule right in ${first} of ${wrong.length}; surely named without a label ` +
        `${extra}; allowed but accused ${accused} of ${read.filter(({ allowed }) => allowed === true).length}; ` +
        `unclear but judged ${judged} of ${read.filter(({ allowed }) => allowed === 'unclear').length}`,
    );
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
