import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TakingOut, takeOut } from '../../../components/ui/takeOut.ts';
import { applyChange, type CaseFile } from '../../../lib/casefile/index.ts';
import type { Plan } from '../../../lib/plan/index.ts';
import { endedCall, exampleCase, huabei, toldMother } from '../casefile/example.ts';
import { viewOf } from '../practise/listener.ts';

// A view looks at the clock now and then, for midnight.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Taken = Omit<TakingOut, 'words' | 'typed'> & { field: string };

const promise = { id: 'p1', by: 'them' as const, what: '发短信确认' };
const call = { ...endedCall, pledges: [promise] };
const [c1, d1, n1] = [call.id, huabei.id, toldMother.id];

const all: Taken[] = [
  {
    from: 'records',
    id: c1,
    field: `newPledge.${c1}.what`,
    out: { type: 'recordRemoved', call: c1 },
    back: [{ type: 'recordRestored', record: call }],
    isThere: ({ records }) => records[c1] !== undefined,
  },
  {
    from: 'contacts',
    id: n1,
    field: `contact.${n1}.words`,
    out: { type: 'contactRemoved', contact: n1 },
    back: [{ type: 'contactPut', contact: toldMother }],
    isThere: ({ contacts }) => contacts[n1] !== undefined,
  },
  {
    from: 'debts',
    id: d1,
    field: `debt/${d1}.unpaid`,
    out: { type: 'debtRemoved', id: d1 },
    // What was planned and ticked for it goes with it.
    back: [
      { type: 'debtSet', debt: huabei },
      { type: 'planSet', plan: exampleCase.plan.plan as Plan, debt: d1 },
      { type: 'stepDone', step: 'writtenReceived', on: '2026-11-26' },
    ],
    isThere: ({ debts }) => debts[d1] !== undefined,
  },
  {
    from: 'pledges',
    id: 'p1',
    field: 'pledge.p1.due',
    out: { type: 'pledgeDropped', call: c1, pledge: 'p1' },
    back: [{ type: 'pledgeSet', call: c1, pledge: promise }],
    isThere: ({ records }) => records[c1]?.pledges.some(({ id }) => id === 'p1') ?? false,
  },
];

const file: CaseFile = {
  ...exampleCase,
  // Of a plan that names no debt, its name would be added as the debt goes.
  plan: { plans: { [d1]: exampleCase.plan.plan as Plan } },
  records: { [c1]: call },
  contacts: { [n1]: toldMother },
  debts: { [d1]: huabei },
  drafts: Object.fromEntries([...all.map(({ field }) => [field, '写了一半']), ['other.field', '别的']]),
};

describe.each(all)('what is taken out of $from', (taken) => {
  const take = () => {
    const { view } = viewOf(file);
    takeOut(view, { ...taken, words: '删了。', typed: [taken.field] });
    return view;
  };

  it('is nowhere in the case, nor what was typed at it and not stored; the rest is', () => {
    const { drafts, ...rest } = take().file.value;
    const { drafts: _, ...without } = applyChange(file, taken.out);
    expect(rest).toEqual(without);
    expect(drafts).not.toHaveProperty([taken.field]);
    expect(drafts).toHaveProperty(['other.field'], '别的');
  });

  it('comes back by one press with what was typed, and is told of no more', () => {
    const view = take();
    const { removed } = view;
    expect(removed.value?.isThere(view.file.value)).toBe(false);
    removed.value?.bringBack();
    expect(removed.value?.isThere(view.file.value)).toBe(true);
    expect(view.file.value).toEqual(file);
  });
});
