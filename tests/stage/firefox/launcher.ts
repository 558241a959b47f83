import type { Page } from 'puppeteer-core';

export type Box = { x: number; y: number; width: number; height: number };

/** A node as Firefox tells it to a client, closed roots included; what puppeteer hands on leaves them out. */
type Node = { sharedId: string; value?: { shadowRoot?: Node | null } };
type Answer = { result: { result?: { type: string; value?: unknown } & Node } };
type Connection = { send(method: string, params: object): Promise<Answer> };

/** What of ours stands on the page, in its closed root. */
export class Launcher {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where a button with this text is; undefined if there is none to be seen. */
  async button(text: string): Promise<Box | undefined> {
    const found = await this.#ask((root, wanted) => {
      const all = [...(root?.querySelectorAll('button') ?? [])];
      const button = all.find((each) => each.textContent === wanted && each.checkVisibility());
      if (!button) return 'null';
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify({ x, y, width, height });
    }, text);
    return JSON.parse(found) ?? undefined;
  }

  /** With the mouse, as a user does. @throws Error if it is not there */
  async click(text: string): Promise<void> {
    const box = await this.button(text);
    if (!box) throw new Error(`The launcher shows no ${text}.`);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** How many such elements are in its root. */
  async count(tag: string): Promise<number> {
    return Number(await this.#ask((root, name) => String(root?.querySelectorAll(name).length ?? 0), tag));
  }

  /** @param inPage  runs inside the browser, so it stands alone; the root is null where there is no launcher */
  async #ask(inPage: (root: ShadowRoot | null, text: string) => string, text: string): Promise<string> {
    const target = { context: (this.#page.mainFrame() as unknown as { _id: string })._id };
    const host = await this.#send('script.evaluate', {
      target,
      expression: "document.querySelector('[data-huandeqi]')",
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const root = host?.value?.shadowRoot;
    const told = await this.#send('script.callFunction', {
      target,
      functionDeclaration: String(inPage),
      arguments: [root ? { sharedId: root.sharedId } : { type: 'null' }, { type: 'string', value: text }],
      awaitPromise: false,
    });
    return String(told?.value);
  }

  async #send(method: string, params: object) {
    const { connection } = this.#page.browser() as unknown as { connection: Connection };
    const { result } = await connection.send(method, params);
    return result.result as { value?: { shadowRoot?: Node | null } } | undefined;
  }
}
