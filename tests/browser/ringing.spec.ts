import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { App } from '../stage/app.ts';
import { Stage } from '../stage/stage.ts';
import { expect, test } from './fixtures.ts';

const FIRST_SENTENCE = '您好，请问您是哪家机构？姓名、工号是多少？';

test('the phone rings, from the popup: one click to the first sentence, with an empty case', async ({
  extension,
}) => {
  const page = await extension.openBill();
  const popup = await extension.openRealPopup();
  await extension.pressInPopup(popup, '电话正在响');
  const app = new App(await extension.frame(page));
  await expect(app.sentence).toHaveText(FIRST_SENTENCE);
});

test('the phone rings, from the popup away from Alipay: the side panel shows the sentence @long', async ({
  extension,
}) => {
  await extension.context.newPage();
  const popup = await extension.openRealPopup();
  await extension.pressInPopup(popup, '电话正在响');
  const panel = new App(await extension.realPage('/sidepanel.html'));
  await expect(panel.sentence).toHaveText(FIRST_SENTENCE);
});

test('the phone rings, from the popup of a slow computer: what has the sentence may still be on its way @long', async ({
  asked,
}, info) => {
  const stage = await Stage.open({ ...asked, extensionDir: withLateCall(info.outputPath('extension')) });
  await stage.context.newPage();
  const popup = await stage.extension.openRealPopup();
  await stage.extension.pressInPopup(popup, '电话正在响');
  const panel = new App(await stage.extension.realPage('/sidepanel.html'));
  await expect(panel.sentence).toHaveText(FIRST_SENTENCE);
  await stage.close();
});

test('the phone rings, from the sidebar: before anything was entered, and from home', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.openBill();
  const app = new App(await extension.openSidebar(page));
  await app.button('电话正在响').click();
  await expect(app.sentence).toHaveText(FIRST_SENTENCE);
  await app.button('挂断了').click();
  await app.button('记完了，看合不合规').click();
  await app.button('返回记录').click();
  await app.button('返回清单').click();
  await app.begin();
  await app.button('电话正在响').click();
  await expect(app.sentence).toHaveText(FIRST_SENTENCE);
});

test('a caller who wants a code is sent away, and what was heard is in the record', async ({ extension }) => {
  const app = new App(await extension.openApp());
  await app.button('电话正在响').click();
  await app.field('机构').fill('某某公司');
  await app.hear('要验证码、要转账');
  await expect(app.sentence).toContainText('验证码我不给，钱也不转');
  await app.button(/挂断了，记下来/).click();
  await expect(app.view.getByRole('heading', { name: '某某公司，我先挂了' })).toBeVisible();
  await app.view.getByText(/说过的话/).click();
  await expect(app.view.getByText('要验证码、要转账')).toBeVisible();
});

test('a second call while one is open: the first waits for its record, nothing is lost @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  await app.button('电话正在响').click();
  await app.hear('不肯说，或说要找家人');
  await app.reload();
  await app.begin();
  await app.button('电话正在响').click();
  await expect(app.sentence).toHaveText(FIRST_SENTENCE);
  await app.button('挂断了').click();
  await app.button('记完了，看合不合规').click();
  await app.button('返回记录').click();
  await app.button('返回通话记录').click();
  await app.button('返回清单').click();
  await expect(app.view.getByRole('heading', { name: '通话还没记完' })).toBeVisible();
});

/** A copy of the build in which the script of the call is there a second later. */
function withLateCall(folder: string): string {
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const [chunk] = globSync(`${folder}/chunks/call-*.js`);
  if (!chunk) throw new Error('The call has no script of its own any more.');
  writeFileSync(chunk, `await new Promise((done) => setTimeout(done, 1000));${readFileSync(chunk, 'utf8')}`);
  return folder;
}
