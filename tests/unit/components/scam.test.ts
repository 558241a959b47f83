import { describe, expect, it } from 'vitest';
import { countedOf, ticksWith } from '../../../components/scam/ticks.ts';
import { toScam } from '../../../components/scam/toScam.ts';
import type { View } from '../../../components/shell/view.ts';

const found = [{ sign: 'scam.fee', quote: '先交押金' }] as const;

describe('a text that is taken there from another screen', () => {
  const sent = (drafts: Record<string, string>) => {
    const changes: unknown[] = [];
    const place = { value: {} };
    const view = { file: { value: { drafts } }, place, send: (change: unknown) => changes.push(change) };
    toScam(view as unknown as View, '先交押金'.repeat(400));
    return { changes, place: place.value };
  };
  const typed = { type: 'draftTyped', field: 'scam.text', text: '先交押金'.repeat(250) };

  it('comes as far as it is looked at, without what was ticked for another', () =>
    expect(sent({ 'scam.ticks': '-scam.fee', 'scam.text': '别的' })).toEqual({
      changes: [{ type: 'draftsDropped', fields: ['scam.ticks'] }, typed],
      place: { at: 'scam' },
    }));

  it('where nothing was ticked nothing is dropped', () => expect(sent({}).changes).toEqual([typed]));
});

describe('what counts', () => {
  it('is what was seen, then what was ticked, each once', () =>
    expect(countedOf(found, 'scam.policy scam.fee')).toEqual([
      { sign: 'scam.fee', quote: '先交押金' },
      { sign: 'scam.policy' },
    ]));

  it('the word of the user goes first: what was seen can be taken back, and ticked again', () => {
    const back = ticksWith('', 'scam.fee', false);
    expect(countedOf(found, back)).toEqual([]);
    expect(countedOf(found, ticksWith(back, 'scam.fee', true))).toHaveLength(1);
  });

  it('nothing unknown counts', () => expect(countedOf([], 'scam.magic  -')).toEqual([]));
});
