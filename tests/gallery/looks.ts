import type { CDPSession, Page } from '@playwright/test';

/** A way to look at the app: as wide as the sidebar may be, and as people set their browser. */
type Look = {
  width: 360 | 400 | 560;
  scheme?: 'dark';
  forced?: true;
  /** The size of letters set in the browser; 16 unless it is said. */
  letters?: 16 | 32;
};

export const looks = {
  '400': { width: 400 },
  '360': { width: 360 },
  '560': { width: 560 },
  dark: { width: 400, scheme: 'dark' },
  forced: { width: 400, forced: true },
  large: { width: 400, letters: 32 },
  'large-360': { width: 360, letters: 32 },
} satisfies Record<string, Look>;

/**
 * Opens an example of the gallery, and resolves when it stands as its name says. The page is loaded only once: another
 * example takes the place of the one before.
 */
export async function openExample(page: Page, id: string): Promise<void> {
  const address = process.env.GALLERY ?? '';
  if (!page.url().startsWith(address)) await page.goto(`${address}?id=${id}`);
  await page.waitForFunction(() => 'show' in window);
  await page.evaluate((example) => window.show(example), id);
}

/** Looks at the page in another way. A popup is always 360 px wide. */
export async function lookAt(page: Page, id: string, name: keyof typeof looks): Promise<void> {
  const { width, scheme, forced, letters = 16 }: Look = looks[name];
  await page.setViewportSize({ width: id.startsWith('popup/') ? 360 : width, height: 760 });
  await page.emulateMedia({
    colorScheme: scheme ?? 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  // What the reader sets in the browser: rem and media queries follow it.
  const cdp = await sessionOf(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
}

const sessions = new WeakMap<Page, CDPSession>();

/** One for each page, and never closed: what it has set would go with it. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}
