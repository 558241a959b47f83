import { test as base, type Page } from '@playwright/test';

/** One page for all examples of a worker, and what it complained of. */
export const test = base.extend<{ complaints: string[] }, { shown: { page: Page; complaints: string[] } }>({
  shown: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ locale: 'zh-CN' });
      const complaints = complaintsOf(page);
      await use({ page, complaints });
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: ({ shown }, use) => use(shown.page),
  complaints: ({ shown }, use) => {
    shown.complaints.length = 0;
    return use(shown.complaints);
  },
});

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}
