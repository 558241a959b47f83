import { describe, expect, it } from 'vitest';
import { outcomeOf, type Spot, script, yesOf } from '../../../lib/call/index.ts';

/** Sentences of a call, each with what they said to it; what was agreed holds from the second on. */
const spots = (...said: readonly (readonly [line: string, heard?: string])[]): Spot[] =>
  said.map(([line, heard], at) => ({ line, heard, words: line, agreed: at > 0 ? 'first' : undefined }));

const readOut = [
  ['waive', '同意减免'],
  ['feesStop', '是，不收'],
  ['readSum', '对'],
  ['readDates', '对'],
] as const;

describe('how far they came to a yes', () => {
  it.each([
    ['parts asked for', [['offer']], 'none'],
    ['yes, or one may apply', [['offer', '同意，或说可以申请'], ['waive']], 'half'],
    ['the same of the second rung', [['nextParts', '同意，或说可以申请'], ['waiveNext']], 'half'],
    ['the fee let go', [['waive', '同意减免'], ['feesStop']], 'unread'],
    ['the sum on screen', [...readOut.slice(0, 2), ['readSum']], 'unread'],
    ['read out, in writing asked for', [...readOut, ['writing']], 'confirmed'],
    ['where to pay was asked in between', [...readOut, ['writing'], ['payWhere'], ['writing']], 'confirmed'],
    [
      'their own, its days told',
      [['takeTheirs'], ['readTheirs'], ['theirDates', '说了日子'], ['writing']],
      'confirmed',
    ],
    ['more time, read out', [['extensionFee'], ['readExtension', '对'], ['writing']], 'confirmed'],
    [
      'one payment moved, read out',
      [['moveRest'], ['readNow', '对'], ['readRest', '对'], ['writeMove'], ['thanks']],
      'confirmed',
    ],
    ['the plan shifted, read out', [['shiftPlan'], ['readShift', '对'], ['writeMove']], 'confirmed'],
    ['one payment moved, half read out', [['moveRest'], ['readNow', '对'], ['readRest']], 'unread'],
    ['in writing refused, and asked once more', [...readOut, ['writing'], ['writingAgain']], 'confirmed'],
    ['more time, on screen only', [['extensionFee'], ['readExtension']], 'unread'],
    ['agreed anew after it was read out', [...readOut, ['writing'], ['takeTheirs'], ['feesStop']], 'unread'],
    ['they hang up first', [['waive', '同意减免'], ['feesStop'], ['thanks']], 'unread'],
    [
      'in writing at once, nothing read out',
      [['waive'], ['feesStop'], ['writing', '同意，会发'], ['thanks']],
      'unread',
    ],
  ] as const)('%s: %s', (_, said, yes) => expect(yesOf(script, spots(...said))).toBe(yes));
});

it('what nobody knows to be agreed is left open, and other ends are what they are', () => {
  expect(outcomeOf(script, spots(...readOut, ['writing'], ['thanks']))).toBe('agreed');
  expect(outcomeOf(script, spots(['waive'], ['feesStop'], ['thanks']))).toBeUndefined();
  expect(outcomeOf(script, spots(['offer', '同意，或说可以申请'], ['waive']))).toBeUndefined();
  expect(outcomeOf(script, spots(['waive'], ['noteIt'], ['callbackEnd']))).toBe('callback');
  expect(outcomeOf(script, spots(...readOut, ['writing'], ['payWhere'], ['hangUp']))).toBe('stopped');
  expect(outcomeOf(script, spots(['offer']))).toBe('cut');
  expect(outcomeOf(script, [])).toBe('cut');
  // A sentence that a later script no longer has.
  expect(outcomeOf(script, spots(...readOut, ['gone']))).toBe('agreed');
});
