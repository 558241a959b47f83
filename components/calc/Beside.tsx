import { useMemo } from 'preact/hooks';
import { type Debt, nameAmong } from '../../lib/debt/index.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { besideOffer, type OfferBeside, type OneOffer, type SeveralInput } from '../../lib/plan/index.ts';
import { severalWords } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Words } from '../ui/Words.tsx';
import { useCalcForm } from './form.ts';
import { partsCount, sumAbove0 } from './read.ts';
import { Rows } from './result.tsx';
import { endsWords } from './Ways.tsx';

/** One of them makes an offer: what it leaves the others. */
export function Beside({ input }: { input: SeveralInput }) {
  const { file } = useView();
  const form = useCalcForm('severalOffer', { id: '', pays: '', parts: '' });
  const offering = input.debts.find(({ id }) => id === form.text('id'));
  const pays = form.entry('pays', sumAbove0);
  const parts = form.entry('parts', partsCount);
  return (
    <section class="stack-s">
      <h2 class="h2">一家报了方案，别家怎么办</h2>
      <p class="quiet">{severalWords.beside}</p>
      <fieldset>
        <legend class="sr">哪一家报的</legend>
        {input.debts.map((debt) => (
          <Pick
            key={debt.id}
            name="offering"
            on={debt.id === offering?.id}
            title={nameAmong(file.value.debts, debt)}
            onPick={() => form.type('id', debt.id)}
          />
        ))}
      </fieldset>
      {offering && (
        <>
          <div>
            <Field line label="每期付，连手续费" kind="money" unit="元" {...pays.field} />
            <Field line label="几期" kind="money" unit="期" {...parts.field} />
          </div>
          {pays.value && parts.value && (
            <Others input={input} offer={{ id: offering.id, pays: pays.value, parts: parts.value }} />
          )}
        </>
      )}
    </section>
  );
}

function Others({ input, offer }: { input: SeveralInput; offer: OneOffer }) {
  const found = useMemo(() => besideOffer(input, offer), [JSON.stringify([input, offer])]);
  const years = (input.most ?? 0) / 12;
  return (
    <>
      {found.over > 0 && (
        <Note tone="care" icon="hand" title={<Words text={`第一个月差 ${formatYuan(found.over)} 元`} />} live>
          付了这一家，先付的那些就不够了，或者超过每月一共付的数。先别答应。
        </Note>
      )}
      <div class="card" aria-live="polite">
        <Rows
          of={{
            按比例该给这家: <Amount of={found.fair} />,
            这个方案要: <Amount of={offer.pays} />,
            别家一共还剩: <Amount of={found.left} />,
          }}
        />
        <ul class="calc__each">
          {found.others.map((other) => (
            <Other key={other.id} other={other} debts={input.debts} years={years} />
          ))}
        </ul>
      </div>
    </>
  );
}

type OtherProps = { other: OfferBeside['others'][number]; debts: readonly Debt[]; years: number };

function Other({ other: { id, fair, gets, endsFair, ends, costsMore }, debts, years }: OtherProps) {
  const { file } = useView();
  const debt = debts.find((one) => one.id === id);
  if (!debt) return null;
  return (
    <li>
      <span class="debt__name">{nameAmong(file.value.debts, debt)}</span>
      <b class={gets < fair ? 'care' : undefined}>
        <Amount of={fair} /> → <Amount of={gets} />
      </b>
      <span class="debt__sub">
        {endsFair === ends
          ? endsWords(ends, years)
          : `${endsWords(endsFair, years)} → ${endsWords(ends, years)}`}
      </span>
      {costsMore !== undefined && costsMore !== 0 && (
        <span class="debt__sub">
          {costsMore > 0 ? '多付' : '少付'} <Amount of={fen(Math.abs(costsMore))} />
        </span>
      )}
    </li>
  );
}
