import { describe, expect, it } from 'vitest';
import { countedOf, ticksWith } from '../../../components/scam/ticks.ts';

const found = [{ sign: 'scam.fee', quote: '先交押金' }] as const;

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
