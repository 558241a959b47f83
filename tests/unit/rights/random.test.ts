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

it('random and damaged texts are read without a throw', () =>
  fc.assert(
    fc.property(text, (typed) => {
      const read = readTime(typed);
      if ('time' in read) expect(read.time).toMatch(/^[0-2]\d(:[0-5]\d)?$/);
      expect(typed).toContain(numberIn([typed]));
    }),
    { numRuns: MANY, seed: 20261124 },
  ));

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

it('of a pasted page no more is read than its beginning', () => {
  expect(numberIn([`${'工号'.repeat(100_000)} 0571 2688 8888`])).toBe('');
  expect(readTime(`晚上${' '.repeat(100_000)}9点`)).toEqual({ problem: 'notATime' });
});
