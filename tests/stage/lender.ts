import { Stage, type StageOptions } from './stage.ts';

/** Lends one stage to test after test, each time as new: a browser of its own for each costs more than most tests. */
export class Lender {
  #stage: Stage | undefined;
  #options = '';

  /** @param options  other ones than before: another browser */
  async lend(options: StageOptions): Promise<Stage> {
    const wanted = JSON.stringify(options);
    if (this.#stage && this.#options === wanted) {
      await this.#stage.renew();
      return this.#stage;
    }
    await this.close();
    this.#options = wanted;
    this.#stage = await Stage.open(options);
    return this.#stage;
  }

  async close(): Promise<void> {
    await this.#stage?.close();
    this.#stage = undefined;
  }
}
