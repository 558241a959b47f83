import { asCalled } from '../../lib/intake/called.ts';
import { dayRoles, signsOfDay } from '../../lib/intake/daySigns.ts';
import type { Look } from '../../lib/intake/look.ts';
import { nameRoles, signsOfName } from '../../lib/intake/nameSigns.ts';
import { squeeze } from '../../lib/intake/squeeze.ts';
import { signsOfSum, sumRoles } from '../../lib/intake/sumSigns.ts';
import { simplified } from '../../lib/text/index.ts';
import { fileWithOne, type Learner } from './learner.ts';
import { type Stretches, stretchIn } from './stretches.ts';

/** What is known of a stretch says more than a character. */
const MARKS = 2;
const isMark = (sign: string) => sign >= '\ue000' && sign < '\uf900';

/** 蚂蚁借呗 is called 借呗, 中国建设银行 建设银行. */
function isSameName({ names }: Look, at: number, tagged: string): boolean {
  const name = names[at];
  const wanted = simplified(squeeze(tagged).text);
  if (!name) return false;
  const called = (one: string) => asCalled({ name: one, start: 0, end: one.length }).name;
  return called(name.name) === called(wanted) || (name.by.includes('product') && wanted.endsWith(name.name));
}

/** Of each stretch in the tagged messages what it is. */
function ofStretches(stretches: Stretches, signsAt: (look: Look, at: number) => string[]) {
  const signs = (text: string) => {
    const { look, at } = stretchIn(text);
    return signsAt(look, at);
  };
  return { files: [], stretches, read: (text: string) => text, signs, published: 3 };
}

export const ofMessages: Readonly<Record<'sums' | 'days' | 'names', Learner>> = {
  sums: {
    ...ofStretches(
      {
        of: ({ amounts }) => amounts,
        names: { t: 'total', m: 'minimum', o: 'overdue', f: 'fee' },
        owed: true,
      },
      signsOfSum,
    ),
    labels: sumRoles,
    thrift: { weight: 5e-5, gram: 4e-5 },
    times: (sign) => (isMark(sign) ? MARKS : 1),
    writes: 'lib/intake/learnedSums.ts',
    fileOf: fileWithOne('Which signs around a sum tell what it is'),
  },
  days: {
    ...ofStretches({ of: ({ days }) => days, names: { d: 'due', e: 'due' }, owed: true }, signsOfDay),
    labels: dayRoles,
    thrift: { weight: 3e-5, gram: 2.2e-5 },
    writes: 'lib/intake/learnedDays.ts',
    fileOf: fileWithOne('Which signs around a day tell that it is the last one to pay on'),
  },
  names: {
    ...ofStretches(
      { of: ({ names }) => names, names: { c: 'owed' }, isSame: isSameName, owed: false },
      signsOfName,
    ),
    labels: nameRoles,
    thrift: { weight: 2.2e-5, gram: 1.6e-5 },
    writes: 'lib/intake/learnedNames.ts',
    fileOf: fileWithOne('Which signs around and in a name tell that it is who is owed'),
  },
};
