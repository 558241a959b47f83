import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ids } from './examples.ts';
import { misfits, rememberedFields } from './layout.ts';
import { lookAt, looks, openExample } from './looks.ts';
import { test } from './page.ts';

for (const id of ids)
  test(id, async ({ page, complaints }) => {
    await openExample(page, id);
    const found: Record<string, string[]> = {};
    for (const look of Object.keys(looks) as (keyof typeof looks)[]) {
      await lookAt(page, id, look);
      found[look] = [...(await page.evaluate(misfits)), ...(await violationsIn(page, look))];
    }
    found.remembered = await page.evaluate(rememberedFields);
    found.console = complaints;
    expect(Object.entries(found).filter(([, flaws]) => flaws.length > 0)).toEqual([]);
  });

/** All rules in light; in dark those that can have changed. Forced colours are not ours, and size changes no rule. */
async function violationsIn(page: Page, look: keyof typeof looks): Promise<string[]> {
  if (look !== '400' && look !== 'dark') return [];
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (look === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
