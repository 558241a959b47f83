import { expect, it } from 'vitest';
import { applySettings } from '../../../lib/settings/index.ts';

it('the first-run page is left once, on its first day', () => {
  const settings = applySettings({}, { type: 'started', on: '2026-11-24' });
  expect(settings).toEqual({ startedOn: '2026-11-24' });
  expect(applySettings(settings, { type: 'started', on: '2026-11-25' })).toBe(settings);
});
