import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

test('a promise taken out by mistake comes back with its day, also once another was added', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.button('接到催收').click();
  await app.button('挂断了').click();
  const add = async (what: string, due: string) => {
    await app.button('再加一条').click();
    await app.field('什么事').fill(what);
    await app.field('最晚哪天').fill(due);
    await app.button('加上', { exact: true }).click();
  };
  const promise = app.view.locator('.pledge').filter({ hasText: '发短信确认方案' });
  await add('发短信确认方案', '2026-11-26');
  await expect(promise).toContainText('11月26日');
  await app.button('去掉：发短信确认方案').click();
  await expect(promise).toHaveCount(0);
  await add('回电', '');
  await app.button('撤销').click();
  await expect(promise).toContainText('11月26日');
  await expect(app.button('撤销')).toBeHidden();
  await app.reload();
  await app.button('把记录写完').click();
  await expect(app.view.locator('.pledge')).toHaveText([/回电/, /发短信确认方案/]);
});
