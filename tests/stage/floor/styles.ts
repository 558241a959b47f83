import type { Page } from '@playwright/test';

/** Lost without harm: Firefox's own name, and where a sentence breaks into lines. */
const harmless = ['-moz-text-size-adjust:100%', 'text-wrap:pretty'];

/**
 * What of a style sheet the browser of that page does not take, each as one text; none is good.
 *
 * @param css  as built: without comments, and without braces in strings
 */
export async function lostStyles(page: Page, css: string): Promise<string[]> {
  const declarations = [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => block.split(';'));
  const wanted = new Set(declarations.filter((one) => one.trim() && !harmless.includes(one.trim())));
  const unknown = await page.evaluate(
    (all) => all.filter((declaration) => !CSS.supports(`(${declaration})`)),
    [...wanted],
  );
  // Chromium 109 leaves a nested rule out, although CSS.supports knows its selector.
  const lost = css.split('{').length - 1 - (await page.evaluate(countRules, css));
  return [...unknown, ...(lost === 0 ? [] : [`${lost} rules`])];
}

/** Runs inside the browser. */
function countRules(css: string): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const count = (rules: CSSRuleList): number =>
    [...rules].reduce(
      (sum, rule) => sum + 1 + ('cssRules' in rule ? count(rule.cssRules as CSSRuleList) : 0),
      0,
    );
  return count(sheet.cssRules);
}
