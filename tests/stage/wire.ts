import type { Frame, Page } from '@playwright/test';
import type { CaseFile, Change, FromKeeper, ToKeeper } from '../../lib/casefile/index.ts';

/** What a wire has seen; `told` since that snapshot, in the order in which the background told it. */
export type Seen = {
  /** The case at the last snapshot: when the wire was opened, or the background was there again. */
  first: CaseFile;
  told: { n: string; change: Change }[];
  /** Its own changes that were acknowledged, in order. */
  acknowledged: string[];
  refused: string[];
  waiting: number;
  connections: number;
};

type Port = {
  postMessage(message: ToKeeper): void;
  onMessage: { addListener(listener: (message: FromKeeper) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};
type InPage = Seen & { send(asks: ToKeeper[]): void };
declare const chrome: { runtime: { connect(to: { name: string }): Port } };
declare const wire: InPage;

/**
 * A view without a screen, beside the app in one of its own pages: says and hears what the app says and hears, as fast
 * as it goes, and writes down all of it.
 */
export class Wire {
  readonly #view: Frame | Page;
  readonly #name: string;
  #sent = 0;

  private constructor(view: Frame | Page, name: string) {
    this.#view = view;
    this.#name = name;
  }

  /** @param name  begins the number of each of its changes */
  static async open(view: Frame | Page, name: string): Promise<Wire> {
    await view.evaluate(openInPage);
    return new Wire(view, name);
  }

  /** Sends them in order, some at a time; resolves before they have arrived. */
  async send(changes: readonly Change[]): Promise<void> {
    const asks = changes.map(
      (change) => ({ type: 'change', n: `${this.#name}${this.#sent++}`, change }) as const,
    );
    // As one text: thousands of objects take Playwright seconds.
    await this.#view.evaluate((all) => wire.send(JSON.parse(all)), JSON.stringify(asks));
  }

  async seen(): Promise<Seen> {
    return this.#view.evaluate(() => {
      const { send: _, ...seen } = wire;
      return seen;
    });
  }

  /** Of its own changes; for `expect.poll`. */
  async waiting(): Promise<number> {
    return this.#view.evaluate(() => wire.waiting);
  }

  async acknowledged(): Promise<number> {
    return this.#view.evaluate(() => wire.acknowledged.length);
  }
}

/** Runs inside the browser, so it stands alone. Resolves with the first snapshot. */
function openInPage(): Promise<void> {
  /** As many as are sent before the first of them was acknowledged. */
  const most = 8;
  const queue: ToKeeper[] = [];
  const pending = new Map<string, ToKeeper>();
  let port: Port;
  const seen = { told: [], acknowledged: [], refused: [], waiting: 0, connections: 0 } as unknown as InPage;
  const flow = () => {
    while (pending.size < most) {
      const ask = queue.shift();
      if (!ask) break;
      pending.set(ask.n, ask);
      port.postMessage(ask);
    }
    seen.waiting = queue.length + pending.size;
  };
  seen.send = (asks) => {
    queue.push(...asks);
    flow();
  };
  Object.assign(globalThis, { wire: seen });
  return new Promise((opened) => {
    const connect = () => {
      seen.connections += 1;
      port = chrome.runtime.connect({ name: 'view' });
      port.onDisconnect.addListener(connect);
      port.onMessage.addListener((message) => {
        if (message.type === 'snapshot') {
          seen.first = message.file;
          seen.told = [];
          for (const ask of pending.values()) port.postMessage(ask);
          opened();
        } else if (message.type === 'refused') {
          seen.refused.push(message.n);
          pending.delete(message.n);
        } else if (message.type === 'changed') {
          seen.told.push({ n: message.n, change: message.change });
          if (pending.delete(message.n)) seen.acknowledged.push(message.n);
        }
        flow();
      });
    };
    connect();
  });
}
