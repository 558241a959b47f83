import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BILLS, printBills } from './bills.ts';
import type { Classifier } from './classifier.ts';
import { conductScore, printRules } from './conduct.ts';
import { halfOf, type Item, readItems } from './corpus.ts';
import { movesScore } from './moves.ts';
import { OFFERS, printOffers } from './offers.ts';
import { scamScores } from './scams.ts';

/**
 * `npm run score -- [folder] [--misses] [--all]`: how the classifiers do on published texts, which are no part of the
 * project. It prints figures and judges nothing. `--misses` lists those of the odd half, `--all` also of the even one:
 * whoever has read those can no longer measure with them.
 */
const classifiers: readonly Classifier[] = [movesScore, conductScore, ...scamScores];

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const folder = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/corpus');
const showsMisses = flags.includes('--misses');
const showsAll = flags.includes('--all');

const share = (right: number, of: number) =>
  of === 0 ? 'none' : `${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`;

function score<T extends Item>({ name, file, only = () => true, measures, judge }: Classifier<T>): void {
  const judged = readItems<T>(folder, file)
    .filter(only)
    .map((item) => ({ item, half: halfOf(item), ...judge(item) }));
  console.log(`${name}, ${file}: ${measures.join(' / ')}`);
  for (const half of ['odd', 'even'] as const)
    for (const made of [false, true]) {
      const group = judged.filter((one) => one.half === half && (one.item.made === true) === made);
      const right = measures.map((_, at) => group.filter((one) => one.right[at]).length);
      console.log(
        `  ${half}, ${made ? 'made' : 'real'}: ${right.map((n) => share(n, group.length)).join(' / ')}`,
      );
    }
  if (!showsMisses) return;
  for (const { item, half, right, wanted, said } of judged)
    if (!right.at(-1) && (half === 'odd' || showsAll))
      console.log(`  ${item.id} ${item.text}\n    wanted ${wanted}; said ${said}`);
}

for (const classifier of classifiers)
  if (existsSync(join(folder, classifier.file))) score(classifier);
  else
    console.log(
      `${classifier.name} is not scored: no ${classifier.file} in ${folder}. Name the folder: npm run score -- FOLDER`,
    );

if (existsSync(join(folder, conductScore.file))) printRules(folder);
if (existsSync(join(folder, OFFERS))) printOffers(folder);

if (existsSync(join(folder, BILLS))) printBills(folder, { misses: showsMisses, all: showsAll });
