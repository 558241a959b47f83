import { isFromExtension, readNetLog } from './netlog.ts';
import type { Connection } from './proxy.ts';
import type { StageRequest } from './server.ts';
import type { Stage } from './stage.ts';

/** Hosts that Chromium asks for by itself, with or without an extension. */
const browsersOwn = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|microsoft\.com|bing\.com)$/;

/** What left the browser, from three sides. */
export class Traffic {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** What reached the stage's server. */
  get requests(): readonly StageRequest[] {
    return this.#stage.server.requests;
  }

  /** What the proxy was asked for, refused or not. */
  get connections(): readonly Connection[] {
    return this.#stage.proxy.connections;
  }

  /**
   * Everything the extension asked for, as "GET https://…". First closes the browser, because only then has
   * it written down everything.
   */
  async fromExtension(): Promise<string[]> {
    await this.#stage.closeBrowser();
    const logs = await Promise.all(this.#stage.netLogs.map(readNetLog));
    return logs
      .flat()
      .filter(isFromExtension)
      .map(({ method, url }) => `${method} ${url}`);
  }

  /** Hosts other than Alipay's and the browser's own; a mere preconnect shows here and in no log. */
  elsewhere(): string[] {
    const hosts = this.connections.filter(({ allowed }) => !allowed).map(({ host }) => host);
    return [...new Set(hosts)].filter((host) => !browsersOwn.test(host));
  }
}
