import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { App } from '../app.ts';

/** One step of the way to an element: below the one before, the first that fits. */
type Step = { kind: string; name?: string; isPattern?: boolean };

type Named = { name?: string | RegExp };

/** The roles that the verbs name, as the app writes them. */
const kinds: Record<string, string> = {
  button: 'button',
  list: 'ul, ol',
  navigation: 'nav',
  main: 'main',
};

const patience = 10_000;

/**
 * The app in Firefox. `App` is written for Playwright, which cannot drive it; this gives it, over puppeteer, as much of
 * a Playwright page as its verbs use.
 */
export function firefoxApp(view: Frame | Page): App {
  return new App(new View(view) as unknown as ConstructorParameters<typeof App>[0]);
}

class View {
  readonly #view: Frame | Page;

  constructor(view: Frame | Page) {
    this.#view = view;
  }

  getByRole(role: string, named: Named = {}): Found {
    return new Found(this.#view, []).getByRole(role, named);
  }

  getByLabel(name: string): Found {
    return new Found(this.#view, [{ kind: 'input, textarea', name }]);
  }

  /** Always the whole text. */
  getByText(text: string): Found {
    return new Found(this.#view, [{ kind: '*', name: `^${text}$`, isPattern: true }]);
  }
}

class Found {
  readonly #view: Frame | Page;
  readonly #steps: readonly Step[];

  constructor(view: Frame | Page, steps: readonly Step[]) {
    this.#view = view;
    this.#steps = steps;
  }

  getByRole(role: string, { name }: Named = {}): Found {
    const kind = kinds[role] ?? `[role=${role}]`;
    const text = name instanceof RegExp ? name.source : name;
    const step = text === undefined ? { kind } : { kind, name: text, isPattern: name instanceof RegExp };
    return new Found(this.#view, [...this.#steps, step]);
  }

  /** It always is. */
  first(): this {
    return this;
  }

  /** Until it can be seen. */
  async waitFor(): Promise<void> {
    await this.#act(() => Promise.resolve());
  }

  /** Now; waits for nothing. */
  async isVisible(): Promise<boolean> {
    const handle = await this.#view.evaluateHandle(find, this.#steps);
    return handle.asElement() !== null;
  }

  async click(): Promise<void> {
    await this.#act(async (element) => {
      // Puppeteer does not see that it lies under the bar at the bottom.
      await element.evaluate((covered) => covered.scrollIntoView({ block: 'center' }));
      await element.click();
    });
  }

  /** With the keyboard, over what is there. */
  async fill(text: string): Promise<void> {
    await this.#act(async (element) => {
      await element.evaluate((field) => (field as HTMLInputElement).select());
      await (text ? element.type(text) : element.press('Delete'));
    });
  }

  async press(key: Parameters<ElementHandle['press']>[0]): Promise<void> {
    await this.#act((element) => element.press(key));
  }

  async evaluate(act: (element: Element) => void): Promise<void> {
    await this.#act((element) => element.evaluate(act));
  }

  async #act(act: (element: ElementHandle) => Promise<void>): Promise<void> {
    const handle = await this.#view.waitForFunction(find, { timeout: patience }, this.#steps);
    await act(handle as ElementHandle);
    await handle.dispose();
  }
}

/** Runs inside the browser, so it stands alone. */
function find(steps: readonly Step[]): Element | undefined {
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (document.getElementById(element.getAttribute('aria-labelledby') ?? '') ?? labelOf(element))
      .textContent ??
    '';
  const labelOf = (element: Element) => (element as HTMLInputElement).labels?.[0] ?? element;
  const fits = (element: Element, { name = '', isPattern }: Step) => {
    const own = nameOf(element).replace(/\s+/g, ' ').trim();
    return isPattern ? new RegExp(name).test(own) : own.includes(name);
  };
  const below = (from: ParentNode, [step, ...rest]: readonly Step[]): Element | undefined => {
    for (const element of step ? from.querySelectorAll(step.kind) : []) {
      if (!step || !fits(element, step) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const found = rest.length ? below(element, rest) : element;
      if (found) return found;
    }
    return undefined;
  };
  return below(document, steps);
}
