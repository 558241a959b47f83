import { App } from '../stage/app.ts';
import { expect, test } from './fixtures.ts';

/** Somebody rings before anything was filled in, threatens, and offers: 30 % first, then 12 parts. */
async function theyOffer(app: App): Promise<void> {
  await app.button('电话正在响').click();
  await app.hear('说了机构和工号');
  await app.hear('说要起诉、找家人');
  await app.button('对方报了方案').click();
  await app.field('对方说一共欠').fill('12430.55');
  await app.typeOffer({ down: '30%', parts: '12', perPart: '725.12', fee: '63.8' });
}

test('they threaten, and then offer: the call goes on, the share is told in yuan, the limit can be set there @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const { view } = app;
  await theyOffer(app);
  // 30 % of 12,430.55, half up.
  await expect(view.getByText('首付 30%，就是')).toContainText('3,729.17 元（按一共欠 12,430.55 元算）');
  await expect(view.getByRole('heading', { name: '先定底线，再答应' })).toBeVisible();
  await expect(view.locator('.vcell').first().locator('.limit__fill')).toHaveCSS('width', '0px');
  await app.button('说了，定底线').click();
  await expect(app.field('每月最多还')).toBeFocused();
  await app.field('每月最多还').fill('900');
  await app.field('一次最多拿出').fill('3800');
  await app.button('定下，看能不能答应').click();
  // 725.12 + 63.80 is within 900.00, and 15.9 % a year below 24 %.
  await expect(view.getByRole('heading', { name: '可以答应' })).toBeVisible();
  await expect(app.field('每月最多还')).toHaveCount(0);
  await app.button('先记下').click();
  await expect(app.sentence).toHaveText('我愿意还，也愿意谈。有材料请书面寄给我本人。');
  await app.button('我要说…').click();
  await app.button('请问贵姓、工号').click();
  await expect(app.sentence).toHaveText('请问您贵姓，工号是多少？');
});

test('the record of a first call says that it goes with the browser; what was taken back is marked, no more @long', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const { view } = app;
  await theyOffer(app);
  await app.button('说了，定底线').click();
  await app.button('回到刚才那句').click();
  await app.button('退回上一句').click();
  await app.button(/^挂断了/).click();
  await expect(view.locator('.saved')).toHaveText('关掉就没了');
  await view.getByText('说过的话').click();
  await expect(view.locator('.words li.is-back')).toHaveText([
    /说要起诉、找家人/,
    /我愿意还，也愿意谈。有材料请书面寄给我本人。/,
  ]);
  await app.button('存在这台电脑').click();
  await expect(view.locator('.saved')).toHaveText('已保存');
  await expect(view.getByText('这条记录要留下来吗？')).toBeHidden();
});

test('after a first call the way back shows it, and what was heard is offered where the debt is filled in', async ({
  extension,
}) => {
  const app = new App(await extension.openApp());
  const { view } = app;
  await theyOffer(app);
  await app.button('回到刚才那句').click();
  await app.button(/^挂断了/).click();
  await app.button('返回清单').click();
  await expect(view.getByRole('region', { name: '通话还没记完' })).toBeVisible();
  const popup = await extension.openRealPopup();
  await expect(popup.getByText('通话记着了，账单还没填。')).toBeVisible();
  await app.begin();
  await app.openStep('填第一笔');
  const heard = view.getByRole('region', { name: '电话里听到的数' });
  await expect(heard).toContainText('12,430.55');
  await app.button('没有，填到没还的金额').click();
  await expect(app.field('没还的金额')).toHaveValue('12,430.55');
  await expect(heard).toBeHidden();
  await app.field('还款日').fill('2026-11-15');
  await app.button('好了，看清单').click();
  // What the share was of stays: not 30 % of what the debt has come to since.
  await app.button('把记录写完').click();
  await app.button('谈成了').click();
  await expect(app.field('先付多少')).toHaveValue('3,729.17');
});
