/** What can be had anew without being opened anew. */
type Renewable = { renew(): Promise<void>; close(): Promise<void> };

/** How a stage is left for tests that share it: the next that asks for the same name has it as the one before left it. */
export type Prepared<Stage> = { name: string; prepare(stage: Stage): Promise<void> };

/** Lends one stage to test after test, each time as new: a browser of its own for each costs more than most tests. */
export class Lender<Stage extends Renewable, Options = undefined> {
  readonly #open: (options: Options) => Promise<Stage>;
  #stage: Stage | undefined;
  #options: string | undefined;
  /** What was prepared on it last, and is still there. */
  #prepared: string | undefined;

  constructor(open: (options: Options) => Promise<Stage>) {
    this.#open = open;
  }

  /**
   * @param options  other ones than before: another browser
   * @param shared  what is prepared once, as long as nobody asks for anything else
   */
  async lend(options: Options, shared?: Prepared<Stage>): Promise<Stage> {
    const stage = this.#stageWith(options);
    if (stage && shared && this.#prepared === shared.name) return stage;
    this.#prepared = undefined;
    await stage?.renew();
    const ready = stage ?? (await this.#openWith(options));
    await shared?.prepare(ready);
    this.#prepared = shared?.name;
    return ready;
  }

  async close(): Promise<void> {
    await this.#stage?.close();
    this.#stage = undefined;
  }

  #stageWith(options: Options): Stage | undefined {
    return this.#options === JSON.stringify(options) ? this.#stage : undefined;
  }

  async #openWith(options: Options): Promise<Stage> {
    await this.close();
    this.#options = JSON.stringify(options);
    this.#stage = await this.#open(options);
    return this.#stage;
  }
}
