import { prepare } from '../../lib/call/index.ts';
import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import type { Debt } from '../../lib/debt/index.ts';
import { useView } from '../shell/view.ts';
import { useDraft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { OldDebtProps } from './OldDebt.tsx';
import { adviceDraft } from './typed.ts';

const { expired } = prepare;

/** The days that count, and what may be lost. */
export function ThreeYears({ debt, limitation }: Omit<OldDebtProps, 'onBack'>) {
  const { due, last, from, full, daysPast } = limitation;
  return (
    <section class="verdict is-care">
      <h2 class="verdict__head">
        <Icon name="hand" />
        {expired.title}
      </h2>
      <div class="verdict__item stack-s">
        <dl class="rows">
          <div>
            <dt>到期</dt>
            <dd>{formatDayOfYear(due)}</dd>
          </div>
          {last && (
            <div>
              <dt>最后一次催收或还款</dt>
              <dd>{formatDayOfYear(last)}</dd>
            </div>
          )}
          <div>
            <dt>满三年</dt>
            <dd>
              {formatDayOfYear(full)}，过了 {daysPast} 天
            </dd>
          </div>
        </dl>
        <LastDemand debt={debt} />
        <p class="verdict__say">
          {last && from !== last && expired.gap.text}
          {expired.risk.text}
        </p>
      </div>
    </section>
  );
}

/** The day of the last demand or payment; what is typed counts when it is a day that has been. */
function LastDemand({ debt }: { debt: Debt }) {
  const view = useView();
  const draft = useDraft(adviceDraft(debt), { last: debt.lastDemand ?? '' });
  const text = draft.text('last');
  const read = readDate(text);
  const empty = text.trim() === '';
  const wrong = 'problem' in read ? read.problem : read.date > view.today.value ? 'notYet' : undefined;
  return (
    <Field
      label="最后一次催收或还款是哪天"
      kind="date"
      lies="behind"
      placeholder="2023-09-12"
      hint="翻短信、信件、还款记录。记不清就空着，打 12348 时照实说。"
      text={text}
      problem={draft.touched('last') && !empty ? wrong : undefined}
      onText={(typed) => draft.type('last', typed)}
      onDone={() => {
        draft.touch('last');
        // Nor of a debt that was deleted on another page.
        if ((wrong && !empty) || !view.file.value.debts[debt.id]) return;
        view.send({
          type: 'debtSet',
          debt: { ...debt, lastDemand: 'date' in read ? read.date : undefined },
        });
        draft.drop();
      }}
    />
  );
}
