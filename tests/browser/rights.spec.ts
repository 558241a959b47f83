import { App } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

async function begun(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  return app;
}

test('a collector rings: the call, its record, whether it was allowed, and into the log', async ({
  extension,
}) => {
  const page = await extension.openBill();
  const app = new App(await extension.openSidebar(page));
  await app.begin();
  await app.button('电话正在响').click();
  await expect(app.sentence).toHaveText('您好，请问您是哪家机构？姓名、工号是多少？');
  await app.field('机构').fill('某某公司');
  await app.field('工号').fill('B31');
  await app.button('挂断了').click();
  await app.button('记完了，看合不合规').click();

  await expect(app.view.getByRole('heading', { name: '接到催收' })).toBeFocused();
  await expect(app.view.getByText('今天 10:00，改时间')).toBeVisible();
  await expect(app.field('说是哪家')).toHaveValue('某某公司');
  await expect(app.field('工号')).toHaveValue('B31');
  await app.button('骂人、羞辱').click();
  await expect(app.verdict).toContainText('不该这样催');
  await expect(app.verdict).toContainText('行业自律');
  await expect(app.sentence).toHaveText('请按规定催，这些话我会记下来。');
  const ways = app.view.getByRole('listitem').filter({ hasText: /先记下来|投诉|12378/ });
  await expect(ways).toHaveText([/^1先记下来/, /^2向出借机构投诉/, /^3没解决，再打 12378/]);
  await app.button('记下这通电话').click();
  await expect(app.contacts).toHaveText([/电话，我本人.*不该这样催.*某某公司/]);
});

test.describe('at 22:41', () => {
  test.use({ now: '2026-11-24T22:41:00+08:00' });

  test('a call in three taps: not allowed, unless it was agreed @long', async ({ extension }) => {
    const app = await begun(extension);
    await app.openContact();
    await expect(app.verdict).toContainText('这个时间不该催');
    await expect(app.verdict).toContainText('现在 22:41');
    await expect(app.verdict).toContainText('推荐性国标');
    await expect(app.sentence).toHaveText('现在 22 点 41 分，请早上 8 点以后再联系。');
    await app.button('同意过').click();
    await expect(app.verdict).toContainText('没发现问题');
    await app.button('没有').click();
    await expect(app.verdict).toContainText('这个时间不该催');
  });
});

test('somebody else was contacted: it depends on one question @long', async ({ extension }) => {
  const app = await begun(extension);
  await app.openContact();
  await app.button('家人朋友').click();
  await app.button('只问我的号码、请带话').click();
  await expect(app.verdict).toContainText('说不准');
  await expect(app.verdict).toContainText('那几天，他们打得通你本人吗？');
  await app.button('打得通').click();
  await expect(app.verdict).toContainText('不该找他');
  await app.button('打不通').click();
  await expect(app.verdict).toContainText('没发现问题');
  await app.button('说了我欠钱、欠多少').click();
  await expect(app.verdict).toContainText('不该跟他说这些');
  await expect(app.sentence).toHaveText('我不是借款人。请直接联系他本人，不要再打给我。');
});

test('an entry taken out of the log lies nowhere; it comes back until the list is left @long', async ({
  extension,
}) => {
  const page = await extension.openApp();
  const app = new App(page);
  const stored = () => page.evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
  await app.begin('local');
  await app.openContact();
  await app.button('说话正常，没别的').click();
  await app.view.getByText('号码、机构、工号（可以不填）').click();
  await app.field('说是哪家').fill('鑫达催收');
  await app.button('记下这通电话').click();
  const remove = async () => {
    await app.contacts.first().getByRole('button').click();
    await app.button('删掉这一条').click();
    await expect.poll(stored).not.toContain('鑫达催收');
  };
  await remove();
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await app.button('撤销').click();
  await expect(app.contacts).toHaveCount(1);
  await expect(app.contacts.first().getByRole('button')).toBeFocused();
  await expect.poll(stored).toContain('鑫达催收');
  await remove();
  await app.button('返回清单').click();
  await app.openContact();
  await expect(app.view.getByText('删了一条催收记录')).toBeHidden();
  await expect.poll(stored).not.toContain('鑫达催收');
});

test('an entry that was being corrected comes back with the correction; one that is begun anew can be gone back to @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.logContact('骂人、羞辱');
  const row = app.contacts.first().getByRole('button');
  const firm = app.field('说是哪家');
  const fold = app.view.getByText('号码、机构、工号（可以不填）');
  await row.click();
  await fold.click();
  await firm.fill('鑫达催收');
  await app.button('删掉这一条').click();
  await app.button('撤销').click();
  await row.click();
  await expect(firm).toHaveValue('鑫达催收');

  await app.button('返回催收记录').click();
  await app.button('记一条').click();
  await fold.click();
  await firm.fill('宏远');
  await app.view.getByText(/，改时间$/).click();
  await app.field('几点').fill('08:30');
  await app.button('返回催收记录').click();
  await app.button('记一条').click();
  await app.button('下面是上次没记完的，从头填').click();
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await expect(firm).toHaveValue('');
  await app.button('撤销').click();
  await expect(firm).toHaveValue('宏远');
  await app.button('下面是上次没记完的，从头填').click();
  await app.button('骂人、羞辱').click();
  await expect(app.button('撤销')).toBeHidden();
});

test('the log: once more, the fourth of a day, corrected, taken out and back, still there', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await begun(extension);
  await app.openContact();
  await app.button('说话正常，没别的').click();
  await app.view.getByText('号码、机构、工号（可以不填）').click();
  await app.field('说是哪家').fill('某某公司');
  await app.button('记下这通电话').click();
  for (let more = 0; more < 3; more += 1) await app.button('再记一次').click();
  await expect(app.contacts).toHaveCount(4);
  await expect(app.contacts.first()).toContainText('今天打得太多');
  await expect(app.view.getByRole('definition').first()).toHaveText('4 次');

  await app.contacts.first().getByRole('button').click();
  await expect(app.verdict).toContainText('一天最多有效接通 3 次');
  await app.button('响了，没接').click();
  await app.button('改好了').click();
  await expect(app.contacts.first()).toContainText('没发现问题');
  await app.contacts.last().getByRole('button').click();
  await app.button('删掉这一条').click();
  await expect(app.contacts).toHaveCount(3);
  await app.button('复制全部').click();
  await expect(app.button('复制了')).toBeVisible();
  await app.button('撤销').click();
  await expect(app.contacts).toHaveCount(4);
  // What was copied is no longer all.
  await expect(app.button('复制全部')).toBeVisible();

  await app.view.getByText('先看一遍').click();
  await expect(app.view.getByRole('article')).toContainText(
    '1. 2026年11月24日 周二 10:00，电话，找的是我本人，机构：某某公司',
  );
  await app.button('复制全部').click();
  await expect(app.button('复制了')).toBeVisible();
  await app.button('返回清单').click();
  await app.reload();
  await app.button('看记录').click();
  await expect(app.contacts).toHaveCount(4);
});

test('what somebody did last year is told with its year, in the form and in the log @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.openContact();
  await app.button('骂人、羞辱').click();
  await app.view.getByText(/，改时间/).click();
  await app.field('哪天').fill('2025-11-24');
  await app.field('哪天').blur();
  await expect(app.view.getByText(/^2025年11月24日 .*，改时间/)).toBeVisible();
  await app.button('记下这通电话').click();
  await expect(app.contacts.first()).toContainText('2025年11月24日 周一');
});

test('told in words: the same verdict, and what was quoted stays as it was', { tag: '@long' }, async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.openContact();
  const words = app.field('或者写几个字，抄原话');
  await words.fill('他让我把钱转到他个人的卡上');
  await expect(app.verdict).toContainText('先别付');
  await expect(app.view.getByRole('listitem').filter({ hasText: '96110' })).toBeVisible();
  await words.fill('昨晚十一点半打来的');
  await expect(app.verdict).toContainText('这个时间不该催');
  await expect(app.sentence).toHaveText('这个时间不方便，请早上 8 点以后再联系。');
  await expect(app.verdict).not.toContainText('现在');
  await words.fill('他说请今天处理一下');
  await expect(app.verdict).toContainText('没认出违规');
  await words.fill('他一张嘴就骂人，说我不要脸');
  await expect(app.verdict).toContainText('不该这样催');
  await app.button('记下这通电话').click();
  await expect(app.contacts.first()).toContainText('“他一张嘴就骂人，说我不要脸”');
  await app.button('再记一次').click();
  await expect(app.contacts).toHaveCount(2);
  for (const entry of await app.contacts.all()) {
    await expect(entry).toContainText('“他一张嘴就骂人，说我不要脸”');
    await expect(entry).toContainText('不该这样催');
  }
});

test('what is entered half is still there after Back and a reload', { tag: '@long' }, async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.openContact();
  await app.button('上门').click();
  await app.button('只来了一个人').click();
  await app.field('或者写几个字，抄原话').fill('说下周再来一趟');
  await app.button('返回清单').click();
  await app.reload();
  await app.openContact();
  await expect(app.verdict).toContainText('不该这样上门');
  await expect(app.field('或者写几个字，抄原话')).toHaveValue('说下周再来一趟');
  await app.button('跟踪、堵门').click();
  await expect(app.view.getByRole('listitem').filter({ hasText: '110' }).first()).toContainText(
    '1有危险，马上打 110',
  );
});

test('only words: what they threaten is answered by the user; what is not recognised is not called fine @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.openContact();
  const words = app.field('或者写几个字，抄原话');
  await words.fill('说再不还就打给我爸妈');
  await expect(app.verdict).toContainText('不该找别人');
  await expect(app.sentence).toHaveText('您打得通我，请不要找别人。');
  // What to say now stands before the rules.
  await expect(app.verdict).toHaveText(/不该找别人.*您打得通我，请不要找别人。.*GB\/T 45251/);
  await app.button('家人朋友').click();
  await expect(app.sentence).toHaveText('我不是借款人。请直接联系他本人，不要再打给我。');
  await app.button('我本人').click();
  await words.fill('说要起诉我');
  await expect(app.verdict).toContainText('没发现问题');
  await expect(app.verdict).toContainText('只说要起诉、要报征信，不算威胁。');
  await words.fill('他说了些我听不明白的话');
  await expect(app.verdict).toContainText('没认出违规');
  await expect(app.verdict).not.toContainText('没发现问题');
  await app.button('说话正常，没别的').click();
  await expect(app.verdict).toContainText('点了的那些，没有违反查得到的规定。');
});

test('the whole way by keyboard', { tag: '@long' }, async ({ extension }) => {
  const app = await begun(extension);
  const press = async (name: string) => {
    await app.tabTo(app.view.getByRole('button', { name, exact: true }));
    await app.page.keyboard.press('Enter');
  };
  await press('记一条');
  await expect(app.view.getByRole('heading', { name: '接到催收' })).toBeFocused();
  await press('22 点到次日 8 点');
  await press('单位');
  await press('叫他替我还');
  await expect(app.verdict).toContainText('不该跟他说这些');
  await press('记下这通电话');
  await expect(app.view.getByRole('heading', { name: '催收记录' })).toBeFocused();
  await press('再记一次');
  await expect(app.contacts).toHaveCount(2);
  await press('返回清单');
  await expect(app.button('记一条')).toBeFocused();
});

test('from the popup, in place: Back returns @long', async ({ extension }) => {
  await extension.openBill();
  const popup = await extension.openRealPopup();
  await popup.getByRole('button', { name: '这通电话合规吗' }).click();
  await popup.getByRole('button', { name: '短信', exact: true }).click();
  await popup.getByRole('button', { name: '威胁要伤人、闹事' }).click();
  await expect(popup.getByRole('region', { name: '合不合规' })).toContainText('可以报警');
  await popup.getByRole('button', { name: '记下这条短信' }).click();
  await expect(popup.getByText('短信，我本人')).toBeVisible();
  await popup.getByRole('button', { name: '返回弹窗' }).click();
  await expect(popup.getByRole('button', { name: '电话正在响' })).toBeVisible();
});

test('what was done to a daughter yesterday: her sentence, the rules on others, and yesterday @long', async ({
  extension,
}) => {
  const app = await begun(extension);
  await app.openContact();
  await app.button('家人朋友').click();
  await app
    .field('或者写几个字，抄原话')
    .fill('昨天下午给我女儿打电话，说我欠了两万多，让她替我还，不还就发到村里群里');
  await expect(app.sentence).toHaveText('我不是借款人。请直接联系他本人，不要再打给我。');
  await expect(app.verdict).toContainText('不该跟他说这些');
  await expect(app.view.getByText('11月23日 8 点到 22 点，改时间')).toBeVisible();
});
