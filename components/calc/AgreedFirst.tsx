import { type Agreement, leftOf, unpaid } from '../../lib/casefile/index.ts';
import { daysBetween, formatDayOfYear, formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, nameAmong } from '../../lib/debt/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { type FixedPayment, fixedBeyond, type SeveralInput } from '../../lib/plan/index.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';

/** A debt that is paid as agreed, and what is still to be paid of it, in order. */
export type AgreedDebt = { debt: Debt; open: FixedPayment[] };

/** Of what is paid off nothing comes first. */
export function agreedFirst(agreements: readonly Agreement[]): AgreedDebt[] {
  return agreements.flatMap(({ debt, all }) => {
    const open = unpaid(all).map((one) => ({ date: one.due, amount: leftOf(one) }));
    return debt && open.length > 0 ? [{ debt, open }] : [];
  });
}

/** What was agreed is not divided anew: the next payment of each, and until when it goes on. */
export function AgreedFirst({ of }: { of: readonly AgreedDebt[] }) {
  return (
    <section class="card stack-s" aria-labelledby="agreed-first">
      <h2 class="card__title" id="agreed-first">
        谈成的，先付
      </h2>
      <ul class="calc__each">
        {of.map((one) => (
          <One key={one.debt.id} of={one} />
        ))}
      </ul>
    </section>
  );
}

function One({ of: { debt, open } }: { of: AgreedDebt }) {
  const { file, today } = useView();
  const [next, last] = [open[0], open.at(-1)];
  const past = next?.date ? daysBetween(next.date, today.value) : 0;
  return (
    <li>
      <span class="debt__name">{nameAmong(file.value.debts, debt)}</span>
      <b>
        <Amount of={next?.amount ?? fen(0)} />
      </b>
      <span class={`debt__sub ${past > 0 ? 'care' : ''}`}>
        {next?.date ? dayWords(next.date, past, today.value) : '没说哪天'}
      </span>
      <span class="debt__sub">
        {open.length > 1 && `还有 ${open.length} 期，`}
        {last?.date && open.length > 1 && `到${formatDayOfYear(last.date)}`}
      </span>
    </li>
  );
}

function dayWords(date: PlainDate, past: number, today: PlainDate): string {
  const day = formatDaySeenFrom(date, today);
  return past > 0 ? `${day}的，过了 ${past} 天` : `${day}还`;
}

/** A month in which what was agreed takes more than there is. */
export function Beyond({ input }: { input: SeveralInput }) {
  const beyond = fixedBeyond(input);
  if (!beyond) return null;
  const month =
    beyond.month === input.firstDate ? '第一个月' : formatDayOfYear(beyond.month).replace(/\d+日$/, '');
  return (
    <Note
      tone="care"
      icon="hand"
      title={<Words text={`谈成的，${month}差 ${formatYuan(beyond.by)} 元`} />}
      live
    >
      谈成的加起来，比每月一共付的多，别的那个月分不到。付不上的，先打电话，说哪天能付。
    </Note>
  );
}
