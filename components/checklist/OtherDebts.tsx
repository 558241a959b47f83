import { agreementsOf } from '../../lib/casefile/index.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { type Debt, type Debts, inOrder, nameAmong, owedOn } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Icon } from '../ui/Icon.tsx';
import { distance } from './todayWords.ts';

type OthersProps = { debts: Debts; but: string };

/** What is owed beside the debt on call: that something is agreed about one of them settles none of the others. */
export function OtherDebts({ debts, but }: OthersProps) {
  const { file } = useView();
  const agreed = agreementsOf(file.value).map(({ debt }) => debt?.id);
  return <List title="别的债" of={inOrder(debts).filter(({ id }) => id !== but)} agreed={agreed} />;
}

/** More than so many are counted and not listed. */
const LISTED = 3;

/** Before anything is agreed: what is late beside the debt on call. */
export function LateDebts({ debts, but }: OthersProps) {
  const { today } = useView();
  const late = inOrder(debts).filter((debt) => debt.id !== but && owedOn(debt, today.value).late);
  return <List title="别的逾期" of={late.slice(0, LISTED)} more={late.length - LISTED} />;
}

type ListProps = {
  title: string;
  of: readonly Debt[];
  agreed?: readonly (string | undefined)[];
  more?: number;
};

/** Each opens its form. */
function List({ title, of, agreed = [], more = 0 }: ListProps) {
  const { masked } = useView();
  const open = useOpen();
  if (of.length === 0 || masked.value) return null;
  return (
    <section class="stack-s" aria-labelledby="other-debts">
      <h2 class="h2" id="other-debts">
        {title}
      </h2>
      <ul class="list">
        {of.map((debt) => (
          <li key={debt.id}>
            <OtherDebt debt={debt} agreed={agreed.includes(debt.id)} {...open(debt.id)} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <button type="button" class="debt" {...open()}>
              <span>还有 {more} 笔</span>
              <Icon name="next" small />
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

type Opens = { 'data-step': string; onClick(): void };

/** Opens a debt, or all of them; back home, the row has the focus again. */
function useOpen(): (debt?: string) => Opens {
  const view = useView();
  return (debt) => {
    const step = `debt-${debt ?? 'all'}`;
    const onClick = () => {
      view.lastStep.value = step;
      view.place.value = { at: 'debt', ...(debt && { open: debt }) };
    };
    return { 'data-step': step, onClick };
  };
}

type OtherDebtProps = Opens & { debt: Debt; agreed: boolean };

function OtherDebt({ debt, agreed, ...opens }: OtherDebtProps) {
  const { file, today } = useView();
  const { total, late, daysLate, daysLeft, dueDate, dueNow } = owedOn(debt, today.value);
  const state = late ? `逾期 ${daysLate} 天` : distance(daysLeft);
  return (
    <button type="button" class="debt" {...opens}>
      <span class="debt__name">{nameAmong(file.value.debts, debt)}</span>
      <b>
        <Amount of={total} />
      </b>
      <span class="debt__sub">
        {agreed && '照谈成的，'}
        {late || total === 0 ? (
          `还款日 ${formatDaySeenFrom(dueDate, today.value)}`
        ) : (
          <>
            <Deadline date={dueDate} />还 <Amount of={dueNow} />
          </>
        )}
      </span>
      <span class={`debt__sub ${late ? 'care' : ''}`}>{total === 0 ? '还清了' : state}</span>
    </button>
  );
}
