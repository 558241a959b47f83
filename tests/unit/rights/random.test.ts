import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshTexts, readContact } from '../../../components/rights/form.ts';
import { assess, conductIn, logText, numberIn, readTime } from '../../../lib/rights/index.ts';
import { MANY } from '../many.ts';

const TODAY = '2026-11-24';
const pieces = fc.constantFrom(
  ...'晚上22:41点半分工号 -+.,：０９年月日xX'.split(''),
  '0571',
  '\ud800',
  '\u0000',
  '=',
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** Milliseconds of the processor: others on the machine say nothing. */
function workOf(run: () => void): number {
  const since = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

it('random and damaged texts are read without a throw, in less than 5 ms each', () => {
  const sample = fc.sample(text, { numRuns: MANY, seed: 20261124 });
  const work = workOf(() => {
    for (const typed of sample) {
      readTime(typed);
      numberIn([typed]);
    }
  });
  expect(work / sample.length).toBeLessThan(5);
});

it('whatever is typed into all the fields, something can be said of it and written down', () =>
  fc.assert(
    fc.property(fc.array(text, { minLength: 13, maxLength: 13 }), (typed) => {
      const names = Object.keys(freshTexts(TODAY, '10:00'));
      const texts = Object.fromEntries(names.map((name, at) => [name, typed[at] ?? '']));
      const { contact } = readContact(texts as ReturnType<typeof freshTexts>, 'n', TODAY);
      expect(assess(contact, [contact], TODAY, conductIn(contact.words)).counts.calls).toBeLessThan(100);
      expect(logText([contact])).toContain('1. ');
    }),
    { numRuns: 500, seed: 20261124 },
  ));

it('a pasted page is read at once', () =>
  expect(
    workOf(() => {
      numberIn(['1 '.repeat(100_000), '工号'.repeat(100_000)]);
      readTime('晚上'.repeat(100_000));
    }),
  ).toBeLessThan(50));
