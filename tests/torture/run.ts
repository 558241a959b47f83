import { crash, showAll } from './crashes.ts';
import { fuzzImports } from './imports.ts';
import { fuzzMessages } from './messages.ts';

/** `npm run torture`, after a build: far more than a test may take. `npm run torture -- 10` does a tenth of it. */
const part = 1 / Number(process.argv[2] ?? 1);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const since = performance.now();
function say(what: string, figures: unknown): void {
  console.log(`${Math.round((performance.now() - since) / 1000)} s  ${what}: ${JSON.stringify(figures)}`);
}

say('seed', seed);
const { toShow, ...imports } = await fuzzImports(20_000 * part, seed);
say('imports', imports);
say('messages to the background', await fuzzMessages(20_000 * part, seed));
const notShown = await showAll(toShow);
say('imported cases drawn by the app', { drawn: toShow.length, problems: notShown });
const { problems, ...crashes } = await crash(200 * part, (figures) => say('killed so far', figures));
say('killed', { ...crashes, problems });
if (problems.length + notShown.length > 0) process.exitCode = 1;
