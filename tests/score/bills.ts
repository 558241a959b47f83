import { type Bill, readBill } from '../../lib/intake/index.ts';
import { type Fen, fen } from '../../lib/money/index.ts';
import { halfOf, type Item, readItems } from './corpus.ts';

export const BILLS = 'sms.json';

/** Sums in yuan; `due_date` is MM-DD where the text has no year. */
type Message = Item & {
  expected: {
    creditor: string | null;
    kind: string;
    total_yuan?: number;
    min_yuan?: number;
    overdue_yuan?: number;
    fee_yuan?: number;
    days_overdue?: number;
    due_date?: string;
    due_day?: number;
  };
};

/** Of no matter which year it is only asked that the day is right: the texts are from many. */
const TODAY = '2026-11-24';

const SUMS = { total_yuan: 'total', min_yuan: 'minimum', overdue_yuan: 'overdue', fee_yuan: 'fee' } as const;

type Checked = { name: string; wanted: unknown; said: unknown };

/** Every field that is labelled or said. A creditor whose name is not in the text cannot be asked for. */
function fieldsOf({ text, expected }: Message, bill: Bill): Checked[] {
  const { creditor, due_date: due } = expected;
  const shown = creditor !== null && text.includes(creditor.replace(/信用卡$/, '').slice(-2));
  const said = due?.length === 5 ? bill.dueDate?.slice(5) : bill.dueDate;
  const fromDay = due === undefined && expected.due_day === Number(bill.dueDate?.slice(8));
  const days: Checked[] = [
    { name: 'dueDate', wanted: due, said: fromDay ? undefined : said },
    {
      name: 'dueDay',
      wanted: expected.due_day,
      said: due && Number(due.slice(-2)) === bill.dueDay ? undefined : bill.dueDay,
    },
    { name: 'daysOverdue', wanted: expected.days_overdue, said: bill.daysOverdue },
  ];
  const sums = Object.entries(SUMS).map(([label, name]) => ({
    name,
    wanted: fenOf(expected[label as keyof typeof SUMS]),
    said: bill[name],
  }));
  return [
    { name: 'kind', wanted: expected.kind, said: bill.kind },
    ...(shown || creditor === null
      ? [{ name: 'creditor', wanted: creditor ?? undefined, said: bill.creditor }]
      : []),
    ...days,
    ...sums,
  ].filter(({ wanted, said }) => wanted !== undefined || said !== undefined);
}

function fenOf(amount: number | undefined): Fen | undefined {
  return amount === undefined ? undefined : fen(Math.round(amount * 100));
}

const line = (fields: readonly Checked[], which: 'wanted' | 'said') =>
  fields.map((field) => `${field.name} ${field[which] ?? '-'}`).join(', ');

const count = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length;
const isRight = ({ wanted, said }: Checked) => wanted === said;
const isSum = ({ name, said }: Checked) => said !== undefined && Object.values<string>(SUMS).includes(name);

/** Figures by half, real and made apart: fields right, fields invented, messages that owe nothing and gave a debt. */
export function printBills(folder: string, shows: { misses: boolean; all: boolean }): void {
  const read = readItems<Message>(folder, BILLS).map((item) => ({
    item,
    fields: fieldsOf(item, readBill(item.text, TODAY)),
  }));
  console.log(`readBill, ${BILLS}: labelled fields right / fields invented / debts where nothing is owed`);
  for (const half of ['odd', 'even'] as const)
    for (const made of [false, true]) {
      const group = read.filter(({ item }) => halfOf(item) === half && (item.made === true) === made);
      const fields = group.flatMap((one) => one.fields);
      const labelled = fields.filter(({ wanted }) => wanted !== undefined);
      const owesNothing = group.filter(({ item }) => item.expected.kind === 'other');
      const named = (name: string) => labelled.filter((field) => field.name === name);
      const of = (all: readonly Checked[]) => `${count(all, isRight)} of ${all.length}`;
      console.log(
        `  ${half}, ${made ? 'made' : 'real'}: ${of(labelled)} / ${count(fields, ({ wanted }) => wanted === undefined)} / ` +
          `${count(owesNothing, (one) => one.fields.some(isSum))} of ${owesNothing.length}` +
          `; kind ${of(named('kind'))}, creditor ${of(named('creditor'))}, figures and days ` +
          of(labelled.filter(({ name }) => name !== 'kind' && name !== 'creditor')),
      );
    }
  if (!shows.misses) return;
  for (const { item, fields } of read) {
    const wrong = fields.filter((field) => !isRight(field));
    if (wrong.length > 0 && (halfOf(item) === 'odd' || shows.all))
      console.log(
        `  ${item.id} ${item.text}\n    wanted ${line(wrong, 'wanted')}; said ${line(wrong, 'said')}`,
      );
  }
}
