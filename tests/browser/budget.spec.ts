import { App, exampleBudget } from '../stage/app.ts';
import type { Extension } from '../stage/extension.ts';
import { expect, test } from './fixtures.ts';

async function lateBill(extension: Extension): Promise<App> {
  const app = new App(await extension.openApp());
  await app.begin();
  await app.enterBill({ unpaid: '8640', dueDate: '2026-11-10', billSays: '8704.80' });
  return app;
}

test('the budget says what can be paid, and it becomes the limit', async ({ extension }) => {
  const app = await lateBill(extension);
  await app.openStep('定底线');
  const { answer, bar, parts } = app.budget;
  await expect(answer).toHaveText('填好下面 7 个数，就知道每月还得起多少。');
  await app.typeBudget({ ...exampleBudget, food: '', atHand: '' });
  await expect(answer).toHaveText('还缺：吃饭、一次最多拿出。');
  await app.typeBudget(exampleBudget);
  await expect(answer).toHaveText('每月稳妥能还860.00元底线，不说出口：收入少两成也还得上。');
  await expect(bar).toHaveAccessibleName(
    '收入 6,400.00：必要开支 3,640.00，别的债 620.00，稳妥能还 860.00，收入少两成就没有的 1,280.00',
  );
  await expect(app.view.getByText('还剩 2,140.00')).toBeVisible();
  await expect(parts).toHaveText([
    '必要开支',
    '3,640.00',
    '别的债，每月',
    '620.00',
    '稳妥能还',
    '860.00',
    '收入少两成就没了',
    '1,280.00',
  ]);
  await app.button('定下来，看清单').click();
  await expect(app.button(/算清还得起多少 ，已完成 每月最多 860.00/)).toBeVisible();
  await app.openStep('定方案');
  await expect(app.view.getByText('860.00元封顶，最少 11 期')).toBeVisible();
  await expect(app.view.getByText('一次最多拿出 800.00')).toBeVisible();
});

test('where nothing is safe it says so, and what to do', { tag: '@long' }, async ({ extension }) => {
  const app = await lateBill(extension);
  await app.openStep('定底线');
  const { answer, bar } = app.budget;
  await app.typeBudget({ ...exampleBudget, income: '4400' });
  await expect(answer).toContainText('每月稳妥能还0.00元先别答应每月固定的数');
  await expect(answer).toContainText('先申请晚一点开始还');
  await expect(app.view.getByText('收入少两成，每月还差740.00')).toBeVisible();
  await expect(bar).toHaveAccessibleName(/收入 4,400.00：.*，收入少两成就没有的 140.00$/);

  await app.typeBudget({ income: '3000' });
  await expect(answer).toContainText('付完开支和别的债就没有剩的');
  await expect(app.view.getByText('每月还差1,260.00')).toBeVisible();
  await expect(bar).toHaveAccessibleName('收入 3,000.00：必要开支 3,640.00，别的债 620.00，还差 1,260.00');

  await app.button('定下来，看清单').click();
  await expect(app.button(/算清还得起多少 ，已完成 先申请晚一点开始/)).toBeVisible();
  await app.openStep('定方案');
  await expect(app.view.getByText(/每月没有稳妥能还的数.*一次最多拿出 800.00/)).toBeVisible();
});

test('an empty field is no 0, a typed 0 is; what is wrong is said beside it, and all that was typed stays', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await lateBill(extension);
  await app.openStep('定底线');
  await app.typeBudget({ ...exampleBudget, rent: '', food: '一千二三' });
  await app.button('定下来，看清单').click();
  await expect(app.problems).toHaveText(['这里还没填。没有就填 0。', '请填数字，例如 8640 或 8,640.00。']);
  await expect(app.field('房租水电')).toBeFocused();

  await app.reload();
  await app.openStep('定底线');
  await expect(app.field('吃饭')).toHaveValue('一千二三');
  await expect(app.field('一次最多拿出')).toHaveValue('800');
  await app.typeBudget({ rent: '0', food: '1200' });
  await expect(app.budget.answer).toContainText('2,360.00');
  await app.button('定下来，看清单').click();
  await app.reload();
  await app.openStep('算清还得起多少');
  await app.openStep('定底线');
  await expect(app.field('房租水电')).toHaveValue('0.00');
});

test('a limit set by hand holds until the budget is complete, and can be set by hand again', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await lateBill(extension);
  await app.setLimit('500', '0');
  await app.openStep('定方案');
  await expect(app.view.getByText('500.00元封顶')).toBeVisible();
  await app.button('改底线').click();
  await expect(app.field('每月最多还')).toHaveValue('500.00');
  await app.button('按收支算一算').click();
  await app.typeBudget({ ...exampleBudget, atHand: '' });
  await expect(app.view.getByText(/现在用的是你自己填的底线：每月 500.00，一次 0.00/)).toBeVisible();
  await app.button('返回方案').click();
  await expect(app.view.getByText('500.00元封顶')).toBeVisible();

  await app.button('改底线').click();
  await app.typeBudget({ atHand: '800' });
  await app.button('定下来，看方案').click();
  await expect(app.view.getByText('860.00元封顶')).toBeVisible();

  await app.button('改底线').click();
  await app.button('不想算，直接填底线').click();
  await app.field('每月最多还').fill('700');
  await app.button('定下来，看方案').click();
  await expect(app.view.getByText('700.00元封顶')).toBeVisible();
  await app.button('改底线').click();
  await app.button('按收支算一算').click();
  await expect(app.field('工资和别的收入')).toHaveValue('6,400.00');
});

test('of several incomes the least month counts; what is due first is said; under stress the month is named', {
  tag: '@long',
}, async ({ extension }) => {
  const app = await lateBill(extension);
  await app.openStep('定底线');
  const { answer, parts, stress } = app.budget;
  await app.typeBudget(exampleBudget);
  // 800 at hand - 4,260 - 860 in the month without income.
  await expect(stress).toHaveText([
    '收入少两成还得上',
    '有一个月没收入第 1 个月差 4,320.00 元',
    '多花一笔填下面的数就能看',
  ]);
  await app.field('多花的这笔').fill('2080');
  await expect(stress.last()).toHaveText('多花一笔手头的钱顶得住');
  await app.field('多花的这笔').fill('2080.01');
  await expect(stress.last()).toHaveText('多花一笔第 1 个月差 0.01 元');

  await app.button('收入不止一份，或者不稳').click();
  await expect(app.income(1).amounts).toHaveValue('6,400.00');
  await app.income(1).name.fill('工资');
  await app.income(1).amounts.fill('4600');
  await app.button('再加一份收入').click();
  await expect(app.income(2).name).toBeFocused();
  await expect(answer).toHaveText('还缺：第 2 份收入。');
  await app.income(2).varies.click();
  await app.income(2).amounts.fill('2100,1800');
  await app.income(2).amounts.blur();
  await expect(app.problems).toHaveText('每个月的数用空格隔开，数里别写逗号。');
  await app.income(2).amounts.fill('2100 1800 3300');
  await expect(app.view.getByText('按最少的 1,800.00 算，3 个月平均 2,400.00。')).toBeVisible();
  await expect(answer).toContainText('每月稳妥能还860.00元');

  await app.button(/还有要先付的/).click();
  await expect(app.field('房贷')).toBeFocused();
  await app.field('有担保或抵押的债').fill('400');
  await expect(answer).toHaveText('还缺：房贷、抚养费、赡养费。');
  await expect(app.field('有担保或抵押的债')).toHaveAccessibleDescription(/担保的人可能要替你还/);
  await app.field('房贷').fill('0');
  await app.field('抚养费').fill('300');
  // 3,640.00 with 700.00 more.
  await expect(parts).toContainText(['必要开支', '4,340.00']);
  await expect(answer).toContainText('每月稳妥能还160.00元');

  await app.button('定下来，看清单').click();
  await app.reload();
  // 12 parts of 720.00 each, and 60.48 ahead; a fifth less leaves 160.00 for them: 739.52 - 560, then 380.48 short.
  await app.setPlan({ parts: '12', firstDate: '2026-12-10' });
  await app.openStep('算清还得起多少');
  await app.openStep('定底线');
  await expect(app.view.getByText('按你的方案算：12 期，每期 720.00，逾期费用先付 60.48。')).toBeVisible();
  await expect(stress.first()).toHaveText('收入少两成第 2 个月差 380.48 元');
  await expect(app.income(2).amounts).toHaveValue('2100 1800 3300');
  await expect(app.field('抚养费')).toHaveValue('300.00');
  const first = await app.income(1).amounts.inputValue();
  await app.button('去掉第 1 份收入').click();
  await expect(app.income(1).amounts).toHaveValue('2100 1800 3300');
  await expect(app.view.locator('[data-undone]')).toBeFocused();
  await app.button('撤销').click();
  await expect(app.income(1).amounts).toHaveValue(first);
  await expect(app.income(2).amounts).toHaveValue('2100 1800 3300');
  await app.button('去掉第 1 份收入').click();
  await app.button('只填一个数').click();
  await app.button('撤销').click();
  await expect(app.income(1).amounts).toHaveValue('2100 1800 3300');
  await app.button('只填一个数').click();
  await expect(app.field('工资和别的收入')).toHaveValue('1,800.00');
  await expect(app.field('工资和别的收入')).toBeFocused();
  // 800 at hand - 60.48 + 1,800 - 4,340 - 620 - 720.
  await expect(stress.first()).toHaveText('收入不变第 1 个月差 3,140.48 元');
});
