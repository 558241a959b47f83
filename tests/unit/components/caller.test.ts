import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCall } from '../../../components/call/start.ts';
import { walkOf } from '../../../components/call/walk.ts';
import { openCall } from '../../../lib/casefile/index.ts';
import type { CallRecord } from '../../../lib/record/index.ts';
import { exampleCase } from '../casefile/example.ts';
import { viewOf } from '../practise/listener.ts';

// A view looks at the clock now and then, for midnight.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a collector who was one by a wrong key is none after ↶, also beyond the messages of the browser', () => {
  const { view, sent } = viewOf({ ...exampleCase, records: {} });
  startCall(view, 'incoming');
  const call = () => openCall(view.file.value) as CallRecord;
  const walk = () => walkOf(view, call());
  const collector = walk().replies.find(({ tells }) => tells === 'collector');
  if (collector) walk().hear(collector);
  expect(call().about).toBe('collector');
  expect(walk().facts.conditions).toContain('collector');
  walk().back();
  expect(call().about).toBeUndefined();
  expect(walk().facts.conditions).not.toContain('collector');
  // What is undefined does not cross.
  expect(JSON.parse(JSON.stringify(sent))).toContainEqual(
    expect.objectContaining({ type: 'recordWritten', words: { about: null } }),
  );
});

it('the kind that was picked for the next call is dropped with it, whoever rings', () => {
  for (const form of ['prepare', 'prepare/d1']) {
    const drafts = { [`${form}.kind`]: 'superior', 'prepare/d2.kind': 'promised' };
    const { view } = viewOf({ ...exampleCase, records: {}, drafts });
    startCall(view, 'incoming');
    // That of another debt waits for a call about it.
    expect(view.file.value.drafts).toEqual({ 'prepare/d2.kind': 'promised' });
  }
});
