/** What can be had anew without being opened anew. */
type Renewable = { renew(): Promise<void>; close(): Promise<void> };

/** Lends one stage to test after test, each time as new: a browser of its own for each costs more than most tests. */
export class Lender<Stage extends Renewable, Options = undefined> {
  readonly #open: (options: Options) => Promise<Stage>;
  #stage: Stage | undefined;
  #options: string | undefined;

  constructor(open: (options: Options) => Promise<Stage>) {
    this.#open = open;
  }

  /** @param options  other ones than before: another browser */
  async lend(options: Options): Promise<Stage> {
    const wanted = JSON.stringify(options);
    if (this.#stage && this.#options === wanted) {
      await this.#stage.renew();
      return this.#stage;
    }
    await this.close();
    this.#options = wanted;
    this.#stage = await this.#open(options);
    return this.#stage;
  }

  async close(): Promise<void> {
    await this.#stage?.close();
    this.#stage = undefined;
  }
}
