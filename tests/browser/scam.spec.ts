import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

const talk = '逾期别怕，律师帮您跟银行谈，先交2000元服务费，加 V 信：abc';

async function opened(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.button('是不是骗局').click();
  return app;
}

const verdict = (app: App, name: string | RegExp) =>
  expect(app.view.getByRole('heading', { name })).toBeVisible();

test('what they wrote is pasted: its signs, the words that show them, what to do', async ({
  stage,
  traffic,
}) => {
  const app = await opened(stage.extension);
  await app.field('对方说的话').fill(talk);
  await verdict(app, /^有 \d 个骗局的特征$/);
  await expect(app.view.locator('mark').filter({ hasText: '先交2000元服务费' })).toBeVisible();
  await expect(app.view.getByText('不付钱，不扫码，不转账。', { exact: true })).toBeVisible();
  await expect(app.view.getByRole('definition').filter({ hasText: '110' }).first()).toBeVisible();
  expect(await traffic.fromExtension()).toEqual([]);
});

test('what they said is ticked; a sign seen in the text can be taken back @long', async ({ extension }) => {
  const app = await opened(extension);
  const tick = (title: string) => app.view.getByRole('group').getByText(title).click();
  await tick('劝你借新还旧、过桥垫资');
  await verdict(app, '有 1 个骗局的特征');
  await tick('说能洗白、修复征信');
  await verdict(app, '有 2 个骗局的特征');
  await app.field('对方说的话').fill('垫资过桥');
  await verdict(app, '有 2 个骗局的特征');
  await tick('说能洗白、修复征信');
  await tick('劝你借新还旧、过桥垫资');
  await verdict(app, '没看出骗局的特征');
  await expect(app.view.getByText('不等于安全', { exact: true })).toBeVisible();
});

test('Back and a reload lose nothing; 清掉 can be taken back, and leaves nothing', { tag: '@long' }, async ({
  extension,
}) => {
  const app = await opened(extension);
  await app.field('对方说的话').fill(talk);
  await app.button('返回清单').click();
  await expect(app.button('是不是骗局')).toBeFocused();
  await app.reload();
  await app.button('是不是骗局').click();
  await expect(app.field('对方说的话')).toHaveValue(talk);
  await app.button('清掉').click();
  await expect(app.field('对方说的话')).toBeFocused();
  await app.button('撤销').click();
  await expect(app.field('对方说的话')).toHaveValue(talk);
  await app.button('清掉').click();
  await app.button('返回清单').click();
  await app.button('设置与隐私').click();
  await app.button(/全部摊开/).click();
  await expect(app.view.getByText('律师帮您')).toHaveCount(0);
});

test('a page of 10 MB is answered at once; what is pasted is only text @long', async ({ extension }) => {
  const app = await opened(extension);
  const field = app.field('对方说的话');
  await field.evaluate((area: HTMLTextAreaElement) => {
    const data = new DataTransfer();
    data.setData('text/plain', '<img src=x onerror="document.title=1">先交押金'.repeat(250_000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(app.view.getByText('太长了，只看前 1,000 个字')).toBeVisible();
  await verdict(app, '有 1 个骗局的特征');
  expect((await field.inputValue()).length).toBe(1_000);
  await expect(app.view.locator('main img')).toHaveCount(0);
});

test('the popup answers in place @long', async ({ extension }) => {
  const app = await opened(extension);
  await app.button('返回清单').click();
  const popup = new App(await extension.openRealPopup());
  await popup.button('是不是骗局').click();
  await popup.field('对方说的话').fill('我是花呗客服，您的利率过高，请共享屏幕操作');
  await verdict(popup, /个骗局的特征$/);
  await popup.button('返回弹窗').click();
  await expect(popup.button('方案划算吗')).toBeVisible();
});
