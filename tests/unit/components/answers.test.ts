import { expect, it } from 'vitest';
import { often } from '../../../components/answers/names.ts';

it('one day late is asked first by who is not late or a few days, and by nobody who is later', () => {
  expect([often.early[0], often.days30[0]]).toEqual(['oneDayLate', 'oneDayLate']);
  for (const stage of ['days90', 'over90', 'sued'] as const) expect(often[stage]).not.toContain('oneDayLate');
});

it('who was sued reads first what to do with the papers', () => expect(often.sued[0]).toBe('summons'));

it('six at each stage, each once', () => {
  for (const ids of Object.values(often)) expect(new Set(ids).size).toBe(6);
});
