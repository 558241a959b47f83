import { beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, cruiseIn, cruiseWith } from './checks/imports.ts';

describe('the project', () => {
  const { own, broken } = cruiseIn('.');

  it('imports one way only', () => expect(broken).toEqual([]));
  it('was looked at', () => expect(own).toBeGreaterThan(80));
});

/** One violation of each rule: a line of its own in a file of its own, or at the end of one that is there. */
const planted: [rule: string, file: string, text: string][] = [
  ['lib-is-plain', 'lib/debt/p1.ts', "import { signal } from '@preact/signals'; signal(0);"],
  ['lib-is-plain', 'lib/debt/p2.ts', "import type { View } from '../../components/shell/view.ts';"],
  ['platform-is-no-view', 'lib/platform/p1.ts', "import 'preact';"],
  [
    'components-get-the-platform-handed-down',
    'components/debt/p1.ts',
    "import '../../lib/platform/clock.ts';",
  ],
  [
    'components-get-the-platform-handed-down',
    'components/debt/p2.ts',
    "import '../../entrypoints/background.ts';",
  ],
  ['unlisted-topic', 'lib/weather/p1.ts', "import '../debt/index.ts';"],
  ['topic-by-its-face', 'lib/call/p1.ts', "import '../debt/owed.ts';"],
  ['topic-by-its-face', 'lib/casefile/p1.ts', "import '../debt/words.ts';"],
  ['topic-by-its-face-or-words', 'components/debt/p3.ts', "import '../../lib/debt/owed.ts';"],
  [
    'content-is-data',
    'lib/call/script/p1.ts',
    "import { formatYuan } from '../../money/index.ts'; formatYuan;",
  ],
  ['content-is-data', 'lib/rights/rules.ts', "import './log.ts';"],
  ['content-is-data', 'lib/plan/words.ts', "import './rungs.ts';"],
  ['content-is-data', 'lib/practise/spoken/rest.ts', "import '../chance.ts';"],
  ['content-is-data', 'lib/court/deadlines.ts', "import './fees.ts';"],
  [
    'content-is-data',
    'lib/checklist/steps.ts',
    "import { type Outcome as O, restOf } from '../record/index.ts';",
  ],
  ['content-is-data', 'lib/answers/questions/p1.ts', "import { spelled } from '../spelling.ts'; spelled;"],
  ['sources-are-cited-by-id', 'lib/plan/p1.ts', "import { sources } from '../sources/index.ts'; sources;"],
  ['content-script-is-small', 'entrypoints/alipay.content/p1.ts', "import '../../lib/money/index.ts';"],
  ['content-script-is-small', 'entrypoints/alipay.content/p2.ts', "import 'preact';"],
  ['picker-is-small', 'entrypoints/picker/p1.ts', "import '../../lib/casefile/index.ts';"],
  ['no-cycle', 'lib/debt/accrual.ts', "import './balance.ts';"],
  ['no-orphan', 'lib/plan/p2.ts', 'export const left = 1;'],
  ['resolvable', 'lib/plan/p3.ts', "import './gone.ts';"],
  ['no-node', 'lib/plan/p4.ts', "import 'node:fs';"],
  ['package-date-fns-date-fns-utc', 'lib/debt/p3.ts', "import 'date-fns';"],
  ['package-date-fns-date-fns-utc', 'components/debt/p4.ts', "import '@date-fns/utc/date/mini';"],
  ['package-valibot', 'lib/plan/p5.ts', "import 'valibot';"],
  ['package-webextension-polyfill', 'components/debt/p5.ts', "import 'webextension-polyfill';"],
  ['package-webextension-polyfill', 'entrypoints/popup/p1.ts', "import 'webextension-polyfill';"],
  ['package-lucide-preact', 'components/debt/p6.ts', "import 'lucide-preact';"],
  ['package-wxt', 'components/debt/p7.ts', "import type {} from 'wxt/utils/define-background';"],
  ['edges-of-money', 'lib/money/p1.ts', "import '../dates/index.ts';"],
  ['edges-of-dates', 'lib/dates/p1.ts', "import type { Fen } from '../money/index.ts';"],
  ['edges-of-sources', 'lib/sources/index.ts', "import type { Fen } from '../money/index.ts';"],
  ['edges-of-drafts', 'lib/drafts.ts', "import './plan/index.ts';"],
  ['edges-of-budget', 'lib/budget/p1.ts', "import '../plan/index.ts';"],
  ['edges-of-letters', 'lib/letters/p1.ts', "import '../budget/index.ts';"],
  ['edges-of-record', 'lib/record/p1.ts', "import '../call/index.ts';"],
  ['edges-of-settings', 'lib/settings/p1.ts', "import '../casefile/index.ts';"],
  ['edges-of-debt', 'lib/debt/p4.ts', "import '../plan/index.ts';"],
  ['edges-of-plan', 'lib/plan/p6.ts', "import '../checklist/index.ts';"],
  ['edges-of-checklist', 'lib/checklist/p1.ts', "import type { Debt } from '../debt/index.ts';"],
  ['edges-of-call', 'lib/call/p2.ts', "import type { Limit } from '../budget/index.ts';"],
  ['edges-of-call', 'lib/call/p3.ts', "import type { CaseFile } from '../casefile/index.ts';"],
  ['edges-of-casefile', 'lib/casefile/p2.ts', "import '../platform/clock.ts';"],
  ['edges-of-text', 'lib/text/p1.ts', "import '../money/index.ts';"],
  ['edges-of-rights', 'lib/rights/p1.ts', "import '../call/index.ts';"],
  ['edges-of-scam', 'lib/scam/p1.ts', "import '../rights/index.ts';"],
  ['edges-of-answers', 'lib/answers/p1.ts', "import '../plan/index.ts';"],
  ['edges-of-calc', 'lib/calc/p1.ts', "import '../plan/index.ts';"],
  ['edges-of-court', 'lib/court/p1.ts', "import '../plan/index.ts';"],
  ['edges-of-intake', 'lib/intake/p1.ts', "import '../debt/index.ts';"],
  ['edges-of-agreement', 'lib/agreement/p1.ts', "import '../debt/index.ts';"],
  ['edges-of-practise', 'lib/practise/p1.ts', "import '../casefile/index.ts';"],
  ['edges-of-platform', 'lib/platform/p2.ts', "import '../plan/index.ts';"],
];

describe('a violation is reported', () => {
  let cruise: Cruise;
  beforeAll(() => {
    cruise = cruiseWith(planted.map(([, file, text]) => ({ file, text })));
  });

  it.each(planted)('%s: %s, %s', (rule, file) => {
    // A cycle is reported once, from either end.
    const here = cruise.broken.filter(({ from, to }) => from === file || to === file);
    expect(here.map((broken) => broken.rule)).toContain(rule);
  });

  it('and every rule has one', () =>
    expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(cruise.rules.sort()));
});
