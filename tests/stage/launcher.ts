import type { CDPSession, Page } from '@playwright/test';

export type Box = { x: number; y: number; width: number; height: number };

type Node = {
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
};

/** What of ours stands on the page, as the browser tells it to a screen reader: the root is closed to selectors. */
export class Launcher {
  readonly #page: Page;
  #debug: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where a button with this name is; undefined if there is none to be seen. */
  async button(name: string): Promise<Box | undefined> {
    const debug = await this.#session();
    const { nodes } = (await debug.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    const node = nodes.find(
      (each) => !each.ignored && each.role?.value === 'button' && each.name?.value === name,
    );
    if (!node?.backendDOMNodeId) return undefined;
    // It may be hidden between the two looks.
    const box = await debug
      .send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
      .catch(() => undefined);
    if (!box) return undefined;
    const { model } = box;
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }

  /** With the mouse, as a user does. @throws Error if it is not there */
  async click(name: string): Promise<void> {
    const box = await this.button(name);
    if (!box) throw new Error(`The launcher shows no ${name}.`);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** How many elements of ours are in the page, closed roots included. */
  async count(tag: string): Promise<number> {
    const debug = await this.#session();
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    return countIn(root, tag.toUpperCase());
  }

  async #session(): Promise<CDPSession> {
    this.#debug ??= await this.#page.context().newCDPSession(this.#page);
    return this.#debug;
  }
}

type Tree = { nodeName: string; children?: Tree[]; shadowRoots?: Tree[] };

function countIn(tree: Tree, name: string): number {
  const below = [...(tree.children ?? []), ...(tree.shadowRoots ?? [])];
  return below.reduce((sum, each) => sum + countIn(each, name), tree.nodeName === name ? 1 : 0);
}
