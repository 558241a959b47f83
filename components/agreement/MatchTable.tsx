import { type Agreement, type Item, nameOf, type Once, type Value } from '../../lib/agreement/index.ts';
import { before, columns, said, states } from '../../lib/agreement/words/rows.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Words } from '../ui/Words.tsx';
import type { Paper } from './usePaper.ts';

const tones: Partial<Record<Item['state'], string>> = { different: 'is-off', same: 'is-same' };

/** The call and the paper, item by item. */
export function MatchTable({ paper }: { paper: Paper }) {
  const { found, agreement } = paper;
  if (!found) return null;
  const form = said[agreement.form];
  return (
    <table class="compare match">
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{columns.item}</span>
          </th>
          <th scope="col">{columns.call}</th>
          <th scope="col">{form}里</th>
          <th scope="col">
            <span class="sr">{columns.result}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {found.items.map((item) => (
          <Row key={item.id} item={item} form={form} agreement={agreement} once={found.once} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { item: Item; form: string; agreement: Agreement; once: Once | undefined };

function Row({ item, form, agreement, once }: RowProps) {
  const { id, paper, state } = item;
  // Their words are longer than a column.
  const words = paper && 'words' in paper ? paper.words : undefined;
  return (
    <>
      <tr class={tones[state]}>
        <th scope="row">{nameOf(id, once)}</th>
        <td data-column={columns.call}>
          <InCall item={item} />
        </td>
        <td data-column={`${form}里`}>
          {words ? inShort(item, agreement) : paper ? <Shown value={paper} /> : '—'}
          {item.inTime && before}
        </td>
        <td>{resultOf(item, form)}</td>
      </tr>
      {words && (
        <tr class="match__words">
          <td colSpan={4}>
            {form}写：“
            <Words text={words} />”
          </td>
        </tr>
      )}
    </>
  );
}

function InCall({ item: { call, asked } }: { item: Item }) {
  if (call) return <Shown value={call} />;
  return <>{asked === 'unconfirmed' ? said.unconfirmed : asked ? said.open : '—'}</>;
}

/** Their words in one, where one knows what they come to; else they stand below. */
function inShort({ id, open }: Item, { promises }: Agreement): string {
  if (open) return fill(said.notStopped, { open });
  const says = id === 'feesStop' ? promises.feesStop?.says : undefined;
  return says === undefined ? said.below : says ? said.stop : said.goOn;
}

/** That it was not asked stands in the column of the call already. */
const resultOf = ({ state, asked, inTime }: Item, form: string): string =>
  state === 'notRecorded' && asked ? fill(states.written, { form }) : states[inTime ? 'inTime' : state];

function Shown({ value }: { value: Value }) {
  const { today } = useView();
  if ('fen' in value) return <Amount of={value.fen} />;
  if ('date' in value) return <span class="nb">{formatDaySeenFrom(value.date, today.value)}</span>;
  return <>{'count' in value ? value.count : value.words}</>;
}
