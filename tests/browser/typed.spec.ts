import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

/** 8,640.00, two weeks late, and a call to the lender that has just begun. */
async function calling(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8700.48' });
  await app.prepareCall();
  await app.button('接通了，开始').click();
  await expect(app.sentence).toBeVisible();
  return app;
}

test('what was typed and not entered when one hangs up is in the record, as typed and not agreed @long', async ({
  extension,
}) => {
  const app = await calling(extension);
  await app.button('对方报了方案').click();
  await app.typeOffer({ down: '1,500', parts: '6' });
  await app.offerField('几期').press('Escape');
  await app.button(/别的 ?，打几个字找/).click();
  await app.search.fill('明天就上门');
  await app.button('结束通话').click();

  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('报了方案：首付 1,500，6 期（填了，没答复）')).toBeVisible();
  await expect(app.view.getByText('对方说“明天就上门”')).toBeVisible();

  // It was ended by mistake: the figures are in their fields still, and in the record once.
  await app.button('还没挂断，回到通话').click();
  await app.button('对方报了方案').click();
  await expect(app.offerField('首付')).toHaveValue('1,500');
  await app.button('结束通话').click();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText(/报了方案：首付 1,500/)).toHaveCount(1);
});

for (const field of [
  '<textarea>',
  '<select><option>9',
  '<p contenteditable>',
  '<p role="searchbox" tabindex="0">',
])
  test(`a digit typed into ${field} is no key of the call`, { tag: '@long' }, async ({ extension }) => {
    const app = await calling(extension);
    const said = await app.sentence.textContent();
    await app.view.getByRole('main').evaluate((main, html) => {
      main.insertAdjacentHTML('beforeend', html);
      (main.lastElementChild as HTMLElement).focus();
    }, field);
    await app.page.keyboard.press('1');
    await app.page.keyboard.press('9');
    await expect(app.sentence).toHaveText(said ?? '');
    await expect(app.button('结束通话')).toBeVisible();
    // Outside of it, it is one.
    await app.view.getByRole('heading', { name: '对方怎么说？' }).evaluate((heading) => {
      (heading as HTMLElement).tabIndex = -1;
      (heading as HTMLElement).focus();
    });
    await app.page.keyboard.press('1');
    await expect(app.sentence).not.toHaveText(said ?? '');
  });
