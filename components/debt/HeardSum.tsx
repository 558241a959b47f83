import { recordsOf } from '../../lib/casefile/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { heardSum } from '../call/offered.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import type { DebtForm } from './useDebtForm.ts';

/**
 * What somebody said on the phone is owed, before any debt was filled in: into which field it belongs is asked, as of a
 * sum from a page, for our own fee would come on top. Nothing once a sum stands in the form.
 */
export function HeardSum({ form }: { form: DebtForm }) {
  const file = useView().file.value;
  const { texts, choose, field } = form;
  const [sum] = recordsOf(file).flatMap((call) => heardSum(file, call) ?? []);
  if (!sum || texts.unpaid.trim() || texts.billSays.trim()) return null;
  const text = formatYuan(sum);
  return (
    <section class="sum stack-s" aria-label="电话里听到的数">
      <p>
        电话里，对方说一共欠 <Amount of={sum} /> 元。先和账单对一对，里面有没有逾期费用？
      </p>
      <button type="button" class="btn btn--line btn--wide" onClick={() => choose('unpaid', text)}>
        没有，填到没还的金额
      </button>
      <button
        type="button"
        class="btn btn--line btn--wide"
        onClick={() => {
          const bill = field('billSays');
          bill.onText(text);
          bill.onDone();
        }}
      >
        有，或看不出，填到账单上的数
      </button>
    </section>
  );
}
