import { calcAdvice } from '../../lib/calc/words.ts';
import { debtNow } from '../../lib/casefile/index.ts';
import { owedOn } from '../../lib/debt/index.ts';
import { type Fen, fen, formatYuan } from '../../lib/money/index.ts';
import { yearlyCost, yearlyPercent } from '../../lib/plan/index.ts';
import { optionWords, rateName } from '../../lib/plan/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { Words } from '../ui/Words.tsx';
import { useCalcForm } from './form.ts';
import { partsCount, sumAbove0 } from './read.ts';
import { Result, Rows, Says, UseOwn, Waiting } from './result.tsx';

/** 一次付清，还是分期: what parts cost beyond one payment, and what that is by the year. */
export function Once() {
  const view = useView();
  const debt = debtNow(view.file.value);
  // The fees of parts that are not due yet need not be owed, if it is paid at once.
  const now = debt && owedOn(debt, view.today.value);
  const owed = now ? now.total - now.laterFees : 0;
  const form = useCalcForm('once', { lump: owed > 0 ? formatYuan(fen(owed)) : '', parts: '', perPart: '' }, [
    'lump',
  ]);
  const lump = form.entry('lump', sumAbove0);
  const parts = form.entry('parts', partsCount);
  const perPart = form.entry('perPart', sumAbove0);
  const atHand = view.file.value.budget.limit?.atOnce;
  return (
    <>
      <div>
        <Field line label="一次付清，付多少" kind="money" unit="元" {...lump.field} />
        <Field line label="分期，几期" kind="money" unit="期" {...parts.field} />
        <Field line label="每期，连手续费" kind="money" unit="元" {...perPart.field} />
      </div>
      {now && now.laterFees > 0 && (
        <p class="small quiet">
          <Words
            text={`以后几期的手续费 ${formatYuan(now.laterFees)} 元没算在里面。提前还清，这些还收不收，先问对方。`}
          />
        </p>
      )}
      <UseOwn form={form} />
      {lump.value && parts.value && perPart.value ? (
        <Compared lump={lump.value} parts={parts.value} perPart={perPart.value} />
      ) : (
        <Waiting needs={{ 一次付清: lump.value, 几期: parts.value, 每期: perPart.value }} />
      )}
      {lump.value && atHand !== undefined && lump.value > atHand && (
        <Note tone="care" icon="hand">
          <Words text={`手头差 ${formatYuan(fen(lump.value - atHand))} 元，一次付清付不出。`} />
        </Note>
      )}
      <Says of={[{ text: optionWords.once, sources: [] }, calcAdvice.once]} />
    </>
  );
}

function Compared({ lump, parts, perPart }: { lump: Fen; parts: number; perPart: Fen }) {
  const total = fen(parts * perPart);
  const more = fen(total - lump);
  const cost = yearlyCost([-lump, ...Array<number>(parts).fill(perPart)]);
  const label = more > 0 ? '分期比一次付清多' : more < 0 ? '分期比一次付清少' : '两种付的一样多，差';
  return (
    <Result
      label={label}
      amount={fen(Math.abs(more))}
      how={
        <>
          <Amount of={perPart} /> × {parts} 期，和 <Amount of={lump} /> 比
        </>
      }
    >
      <Rows
        of={{
          分期一共: <Amount of={total} />,
          多付的合真实年化:
            more > 0 && cost && `${yearlyPercent(cost.nominal, 2)}（${rateName.text.replace('。', '')}）`,
        }}
      />
    </Result>
  );
}
