import { describe, expect, it } from 'vitest';
import { heardTerms } from '../../../components/agreement/heardTerms.ts';
import { isOfferedIn } from '../../../components/agreement/offered.ts';
import { offeredOf } from '../../../components/call/offered.ts';
import { recordedIn } from '../../../lib/agreement/index.ts';
import type { CaseFile } from '../../../lib/casefile/index.ts';
import { yuan } from '../../../lib/money/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { endedCall, exampleCase } from '../casefile/example.ts';

/** Somebody rang before anything was filled in, and offered: 30 % first, then 12 × (725.12 + 63.80). */
const { debt: _, ...noDebt } = endedCall;
const rang: CallRecord = { ...noDebt, kind: 'incoming', demanded: '' };
const offered = {
  'offer.down': '30%',
  'offer.parts': '12',
  'offer.perPart': '725.12',
  'offer.fee': '63.8',
};
const during = (call: CallRecord, typed: Record<string, string>, file: Partial<CaseFile> = {}): CaseFile => ({
  ...exampleCase,
  ...file,
  records: { [call.id]: call },
  drafts: Object.fromEntries(
    Object.entries({ ...offered, ...typed }).map(([name, text]) => [`call.${call.id}.${name}`, text]),
  ),
});
const heardIn = (file: CaseFile, call: CallRecord) =>
  heardTerms((field) => file.drafts[`call.${call.id}.offer.${field}`], offeredOf(file, call));

describe('a first payment that was named as a share', () => {
  // 30 % of 12,430.55 is 3,729.165, half up; with 12 × 788.92 = 9,467.04 it comes to 13,196.21.
  const terms = { down: yuan('3729.17'), total: yuan('13196.21') };

  it('stays what it was of what they said is owed, whatever is filled in afterwards', () => {
    const file = during(rang, { 'offerOwed.owed': '12,430.55' });
    expect(Object.keys(file.debts)).not.toEqual([]);
    expect(heardIn(file, rang)).toMatchObject(terms);
    expect(heardIn({ ...file, debts: {} }, rang)).toMatchObject(terms);
  });

  it('so, too, where it stood in the field above', () => {
    const told = { ...rang, demanded: '12430.55' };
    expect(heardIn(during(told, {}), told)).toMatchObject(terms);
  });

  it('of a debt that is put right later stays what it was', () => {
    const file = during(endedCall, { 'offerOwed.of': '12,430.55' });
    expect(heardIn(file, endedCall)).toMatchObject(terms);
  });
});

describe('a plan that was offered and not agreed to', () => {
  const cut: CallRecord = { ...rang, outcome: 'cut' };
  const file = during(cut, { 'offerOwed.owed': '12,430.55' });

  it('can be held against their paper, item by item', () => {
    expect(isOfferedIn(file, cut)).toBe(true);
    const recorded = recordedIn(cut, {}, heardIn(file, cut));
    expect(recorded?.terms).toMatchObject({
      down: yuan('3729.17'),
      parts: 12,
      perPart: yuan('788.92'),
      total: yuan('13196.21'),
    });
  });

  it('is none where no figure was named, or where it was agreed', () => {
    expect(isOfferedIn({ ...file, drafts: {} }, cut)).toBe(false);
    expect(recordedIn(cut, {}, {})).toBeUndefined();
    expect(isOfferedIn(file, { ...cut, outcome: 'agreed' })).toBe(false);
  });
});

it('what was kept of no call is worked out of the debt on its day; without one nothing is known', () => {
  // 8,640 due on 10 November, 0.05 % for 14 days: 60.48.
  expect(offeredOf(during(endedCall, {}), endedCall)).toBe(yuan('8700.48'));
  expect(offeredOf(during(rang, {}, { debts: {} }), rang)).toBe(0);
});
