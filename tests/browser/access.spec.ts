import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { App, exampleBudget } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

async function violations(page: Page): Promise<string[]> {
  // In legacy mode no second page is opened, which the browser with our extension would not allow.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every screen can be used with a screen reader, and its colours can be told apart', async ({
      extension,
    }) => {
      const page = await extension.openApp();
      const app = new App(page);
      const check = async (screen: string) =>
        expect.soft({ screen, violations: await violations(page) }).toEqual({ screen, violations: [] });

      await app.button('开始').waitFor();
      await check('first run');
      await app.begin();
      await check('home, empty');
      await app.openStep('填第一笔');
      await app.typeBill({ unpaid: '八千', dueDate: '2026-11-10' });
      await app.button('好了，看清单').click();
      await check('debt, wrong');
      await app.typeBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
      await check('debt');
      await app.button('好了，看清单').click();
      await app.openStep('定底线');
      await check('budget');
      await app.typeBudget({ ...exampleBudget, rent: '五百' });
      await app.button('定下来，看清单').click();
      await check('budget, wrong');
      await app.typeBudget(exampleBudget);
      await app.budget.bar.waitFor();
      await app.button('收入不止一份，或者不稳').click();
      await app.income(1).varies.click();
      await app.button(/还有要先付的/).click();
      await check('budget, worked out');
      await app.button('不想算，直接填底线').click();
      await check('limit');
      await app.field('每月最多还').fill('860');
      await app.field('一次最多拿出').fill('800');
      await app.button('定下来，看清单').click();
      await app.openStep('定方案');
      await check('plan');
      await app.button('一个个看').click();
      await check('ways of paying');
      await app.button('并排比').click();
      await check('ways side by side');
      await app.button('就这样，看清单').click();
      await check('home');
      await app.openSettings();
      await app.button('全部摊开给我看').waitFor();
      await check('settings');
      await app.button('全部摊开给我看').click();
      await check('stored');
      await app.button('返回设置').click();
      await app.button('导入一份').click();
      await check('import');
      await app.button('返回设置').click();
      await app.button('返回清单').click();
      await app.prepareCall();
      await check('prepare');
      await app.button('接通了，开始').click();
      await check('call');
      await app.button(/别的 ?，打几个字找/).click();
      await app.search.waitFor();
      await check('call, search');
      await app.search.fill('说要上门');
      await check('call, found');
      await app.hits.first().click();
      await check('call, answer');
      await app.button('让我缓一下').click();
      await check('calm');
      await app.button('结束通话').click();
      await check('record');
      await app.button('记完了，看清单').click();
      await app.button('电话正在响').click();
      await check('ringing');
    });
  });
}

test('home and call go by keyboard alone', async ({ extension }) => {
  const page = await extension.openApp();
  const app = new App(page);
  await app.button('开始').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '只在这次打开期间' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(app.button('开始')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(app.button('设置与隐私')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(app.button('填第一笔')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '弄清欠多少' })).toBeFocused();
  await app.button('返回清单').press('Enter');
  await expect(app.button('填第一笔')).toBeFocused();
});
