import { expect, it } from 'vitest';
import { exportOf, FILE_MARK } from '../../../components/settings/export.ts';
import { readExport } from '../../../lib/casefile/index.ts';
import { exampleCase } from '../casefile/example.ts';

it('a file that is given out holds all that is kept, but not what was last looked for', () => {
  const drafts = { 'debt.unpaid': '8640' };
  const asked = { ...exampleCase, drafts: { ...drafts, 'answers.find': '会坐牢吗' } };
  expect(exportOf(asked)).not.toContain('坐牢');
  expect(readExport(exportOf(asked), FILE_MARK)).toEqual({ file: { ...exampleCase, drafts } });
});
