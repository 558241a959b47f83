import { describe, expect, it } from 'vitest';
import { storedRows } from '../../../components/settings/storedRows.ts';
import { type CaseFile, emptyCase } from '../../../lib/casefile/index.ts';
import { listSlices, wholeSlices } from '../../../lib/casefile/schema.ts';
import { yuan } from '../../../lib/money/index.ts';
import { exampleFigures } from '../casefile/example.ts';
import { changesOf, keysOf } from './everyKey.ts';
import { fullCase, fullCases } from './fullCase.ts';

const slices = {
  ...wholeSlices,
  ...Object.fromEntries(Object.entries(listSlices).map(([name, value]) => [name, { type: 'record', value }])),
};
const schema = { type: 'object', entries: slices };

/** What the screen names as such and does not list: numbers of our own, and the moments of single sentences. */
const inner =
  /\.id$|^\.contacts\.\*\.call$|^\.records\.\*\.deferral\.(?:agreement|payment)$|^\.records\.\*\.events<\w+>\.(?:at|line|move|ask|aside|answered)$/;
const isShown = (path: string) => !inner.test(path);

const shown = (file: CaseFile) => JSON.stringify(storedRows(file));
const changes = fullCases.flatMap((file) =>
  changesOf(schema, file).map(({ path, value }) => ({ path, before: file, after: value as CaseFile })),
);

describe('全部摊开 shows everything that is stored', () => {
  it('the case that is looked at here holds something under every key of the schema', () => {
    const held = new Set(changes.map(({ path }) => path));
    expect([...new Set(keysOf(schema))].filter((path) => !held.has(path))).toEqual([]);
  });

  it('whatever is changed or taken out under any key, the screen shows it', () => {
    const unseen = changes.filter(
      ({ path, before, after }) => isShown(path) && shown(before) === shown(after),
    );
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  it('a key without its row is found', () => {
    const more = { type: 'object', entries: { notes: { type: 'string' } } };
    const file = { ...fullCase, notes: '新的' };
    const [found] = changesOf(more, file);
    expect(found).toMatchObject({ path: '.notes', value: { notes: '新的5' } });
    expect(shown(found?.value as CaseFile)).toBe(shown(file));
  });
});

it('the most that can be paid at once has the name of its field, and that of the budget says so', () => {
  const limit = { monthly: yuan('860'), atOnce: yuan('900') };
  const rows = storedRows({ ...emptyCase, budget: { limit, figures: exampleFigures } });
  expect(
    rows.find(({ title }) => title === '底线和收支')?.rows.filter(([name]) => /一次|首付/.test(name)),
  ).toEqual([
    ['一次最多拿出', '900.00 元'],
    ['一次最多拿出（收支里）', '800.00 元'],
  ]);
});

it('a tick is shown with the debt it was made for, also once that is gone', () => {
  const debt = {
    id: 'd1',
    kind: 'huabei',
    unpaid: yuan('1'),
    dueDate: '2026-11-10',
    dailyRate: '0',
  } as const;
  const doneOn = '2026-11-26' as const;
  const checklist = { idCard: { doneOn }, 'firstPaid/d1': { doneOn }, 'firstPaid/d2': { doneOn } };
  const rows = storedRows({ ...emptyCase, debts: { d1: debt }, checklist });
  expect(rows.find(({ title }) => title === '打过的勾')?.rows.map(([name]) => name)).toEqual([
    '身份证',
    '花呗：还上第一笔',
    '已经删了的一笔：还上第一笔',
  ]);
});

describe('what is half entered stands in plain words', () => {
  const rows = (drafts: CaseFile['drafts']) =>
    storedRows({ ...emptyCase, drafts }).find(({ title }) => title === '打了一半的字')?.rows;

  it.each([
    ['contact.new.happened', 'missed pester', '接到催收', '响了，没接、一直打、一直发，停不下来'],
    ['contact.c1.who', 'family', '接到催收', '家人朋友'],
    ['contact.new.answers', 'reachable=yes agreedHours=no', '接到催收', '选了 2 样'],
    ['contact.new.words', 'hello', '接到催收', 'hello'],
    ['debt.unpaid', '8640', '欠款', '8640'],
    ['debt/d1.kind', 'jiebei', '欠款', '借呗'],
    ['debt/d1.billSays', '', '欠款', '空着'],
    ['call.c1.ask.credit', 'ok', '通话', 'ok'],
    ['scam.ticks', 'safeAccount', '是不是骗局', '选了 1 样'],
    ['intake.text', '【花呗】您本月账单', '贴的短信或账单', '【花呗】您本月账单'],
    ['budget.incomes.0.steady', 'varies', '收支', '选了 1 样'],
  ])('%s: %s', (field, text, name, words) => expect(rows({ [field]: text })).toEqual([[name, words]]));
});
