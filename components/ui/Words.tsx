import { useView } from '../shell/view.ts';
import { Mask } from './Amount.tsx';

/** Amounts, counts and days. */
const FIGURE = /(\d[\d,]*\.\d{2}(?: 元)?|\d+ 期|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:（含当天）)?)/;

/** A sentence whose figures never part from their units; its amounts are covered with the others. */
export function Words({ text }: { text: string }) {
  const { masked } = useView();
  return (
    <>
      {text.split(FIGURE).map((piece, i) => {
        if (i % 2 === 0) return piece;
        const [, amount, unit] = /^([\d,]+\.\d{2})(.*)$/.exec(piece) ?? [];
        return (
          <span class="nb" key={i}>
            {amount ? masked.value ? <Mask /> : <b class="num">{amount}</b> : piece}
            {unit}
          </span>
        );
      })}
    </>
  );
}
