import type { Frame, Locator, Page } from '@playwright/test';

export type Bill = { unpaid: string; dueDate: string; dailyRate?: string; billSays?: string };

const budgetFields = {
  income: '工资和别的收入',
  rent: '房租水电',
  food: '吃饭',
  travel: '交通通讯',
  family: '家人和看病',
  otherDebts: '别的债一共',
  atHand: '一次最多拿出',
};

export type BudgetTexts = Record<keyof typeof budgetFields, string>;

/** 2,140.00 can be paid each month; 860.00 with a fifth less income. */
export const exampleBudget: BudgetTexts = {
  income: '6400',
  rent: '1500',
  food: '1200',
  travel: '340',
  family: '600',
  otherDebts: '620',
  atHand: '800',
};

/** The app as its user meets it: in the frame on a page, or in a page of its own. All selectors stand here. */
export class App {
  readonly view: Frame | Page;

  constructor(view: Frame | Page) {
    this.view = view;
  }

  button(name: string | RegExp, options: { exact?: boolean } = {}): Locator {
    return this.view.getByRole('button', { name, ...options });
  }

  field(label: string): Locator {
    return this.view.getByLabel(label);
  }

  /** The sentence beneath a field that says what to do. */
  get problems(): Locator {
    return this.view.getByRole('alert');
  }

  get owed(): Locator {
    return this.view.getByRole('region', { name: '今天' });
  }

  /** A frame that goes away under a click leaves Playwright's click waiting; so the press comes a moment later. */
  async closeSidebar(): Promise<void> {
    const pressed = this.button('收起侧栏').evaluate((button: HTMLElement) => {
      setTimeout(() => button.click());
    });
    // On a busy computer the frame may be gone before Playwright has the answer.
    await pressed.catch((error) => {
      if (!('isDetached' in this.view && this.view.isDetached())) throw error;
    });
  }

  /** Only where the app has a tab of its own. */
  async reload(): Promise<void> {
    if (!('reload' in this.view)) throw new Error('A frame is not reloaded by itself.');
    await this.view.reload();
  }

  /** Resolves when it has drawn itself. */
  async whenOpen(): Promise<void> {
    await this.view.getByRole('button').first().waitFor();
  }

  /** Leaves the first-run page; keeps things on this computer, or only while the browser is open. */
  async begin(where: 'session' | 'local' = 'local'): Promise<void> {
    const place = this.view.getByText(where === 'local' ? '存在这台电脑' : '只在这次打开期间', {
      exact: true,
    });
    await this.button('开始').waitFor();
    // A private window has no choice.
    if (await place.isVisible()) await place.click();
    await this.button('开始').click();
  }

  async openStep(name: string | RegExp): Promise<void> {
    await this.view.getByRole('list', { name: '协商清单' }).getByRole('button', { name }).first().click();
  }

  async typeBill({ unpaid, dueDate, dailyRate, billSays }: Bill): Promise<void> {
    await this.field('没还的金额').fill(unpaid);
    await this.field('还款日').fill(dueDate);
    if (dailyRate !== undefined) await this.field('逾期费用，每天').fill(dailyRate);
    if (billSays !== undefined) await this.field('账单上现在写的数').fill(billSays);
  }

  async enterBill(bill: Bill): Promise<void> {
    await this.openStep('填第一笔');
    await this.typeBill(bill);
    await this.button('好了，看清单').click();
  }

  /** The list of debts, and what is open in it. */
  get debts() {
    const rows = this.view.locator('.debt[aria-expanded]');
    return {
      total: this.view.getByRole('main').locator('.ruled'),
      rows,
      row: (name: string): Locator => rows.filter({ hasText: new RegExp(`^${name}`) }),
      /** How the figure came about. */
      steps: this.view.locator('.steps-sum > li'),
      pickRule: async (title: string): Promise<void> => {
        await this.view.getByText('合同的算法').click();
        await this.choose(title);
      },
    };
  }

  offerField(label: '首付' | '几期' | '每期' | '手续费/期'): Locator {
    return this.view.getByLabel(label, { exact: true });
  }

  /** What the other side offers, in the fields of 对方报了方案. */
  async typeOffer(offer: { down?: string; parts?: string; perPart?: string; fee?: string }): Promise<void> {
    const { down, parts, perPart, fee } = offer;
    if (down !== undefined) await this.offerField('首付').fill(down);
    if (parts !== undefined) await this.offerField('几期').fill(parts);
    if (perPart !== undefined) await this.offerField('每期').fill(perPart);
    if (fee !== undefined) await this.offerField('手续费/期').fill(fee);
  }

  /** By hand, without the budget. */
  async setLimit(monthly: string, atOnce: string): Promise<void> {
    await this.openStep('定底线');
    await this.button('不想算，直接填底线').click();
    await this.field('每月最多还').fill(monthly);
    await this.field('一次最多拿出').fill(atOnce);
    await this.button('定下来，看清单').click();
  }

  async typeBudget(figures: Partial<BudgetTexts>): Promise<void> {
    for (const [name, text] of Object.entries(figures))
      await this.field(budgetFields[name as keyof BudgetTexts]).fill(text);
  }

  /** What the budget yields, in words and as a bar. */
  get budget(): { answer: Locator; bar: Locator; parts: Locator; stress: Locator } {
    return {
      answer: this.view.getByRole('main').getByRole('status'),
      bar: this.view.getByRole('img'),
      parts: this.view.getByRole('term').or(this.view.getByRole('definition')),
      stress: this.view.getByRole('table').getByRole('row'),
    };
  }

  /** One of the listed incomes, counted from 1. */
  income(number: number): { name: Locator; steady: Locator; varies: Locator; amounts: Locator } {
    const income = this.view.getByRole('group', { name: `第 ${number} 份收入` });
    const way = income.getByRole('group', { name: '这份收入稳不稳' });
    return {
      name: income.getByLabel('叫什么'),
      steady: way.getByRole('button', { name: '每月差不多' }),
      varies: way.getByRole('button', { name: '不稳' }),
      amounts: income.getByLabel(/每月到手|最近几个月/),
    };
  }

  async setPlan({ parts, firstDate }: { parts: string; firstDate: string }): Promise<void> {
    await this.openStep('定方案');
    await this.field('分几期').fill(parts);
    await this.field('第一期哪天还').fill(firstDate);
    await this.button('就这样，看清单').click();
  }

  async openSettings(): Promise<void> {
    await this.button('设置与隐私').click();
  }

  /** A radio or switch is hidden behind its drawing; the whole row is what one presses. */
  async choose(label: string): Promise<void> {
    await this.view.getByText(label, { exact: true }).click();
  }

  /** The sentence to say now. */
  get sentence(): Locator {
    return this.view.locator('.say__text');
  }

  get replies(): Locator {
    return this.view.locator('.heard');
  }

  /** Opens 接到催收 for something that is over. */
  async openContact(): Promise<void> {
    await this.view.getByRole('main').getByRole('button', { name: '记一条' }).click();
  }

  /** Logs a call of just now, in which this happened. */
  async logContact(...happened: string[]): Promise<void> {
    await this.openContact();
    for (const deed of happened) await this.view.getByRole('button', { name: deed, exact: true }).click();
    await this.button(/^记下/).click();
  }

  /** Whether it is allowed: the verdict with the rule, and what to say. */
  get verdict(): Locator {
    return this.view.getByRole('region', { name: '合不合规' });
  }

  /** What was logged, the newest first. */
  get contacts(): Locator {
    return this.view
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: this.view.locator('.debt') });
  }

  /** Presses Tab until it is reached. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not lead there');
  }

  async prepareCall(): Promise<void> {
    await this.view.getByRole('navigation').getByRole('button', { name: '打电话' }).click();
  }

  async hear(reply: string): Promise<void> {
    await this.button(new RegExp(`^\\d ?${reply}$`)).click();
  }

  /** The page that the app is shown in; its keyboard goes to what has the focus. */
  get page(): Page {
    return 'page' in this.view ? (this.view as Frame).page() : (this.view as Page);
  }

  /** 常见问题, and where a question is typed. */
  async openAnswers(): Promise<void> {
    await this.button('常见问题，找谁帮忙').click();
  }

  get question(): Locator {
    return this.field('打几个字，找你想问的');
  }

  /** Where a few words of what they said are typed, and what they find. */
  get search(): Locator {
    return this.field('打几个字，找对方说的话');
  }

  get hits(): Locator {
    return this.view.getByRole('region', { name: '对方说了什么' }).getByRole('listitem').getByRole('button');
  }

  async find(words: string): Promise<void> {
    await this.button(/别的 ?，打几个字找/).click();
    await this.search.fill(words);
  }

  get note(): Locator {
    return this.field('记一笔');
  }
}
