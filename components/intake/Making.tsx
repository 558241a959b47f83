import { useId } from 'preact/hooks';
import { formatDayOfYear, plainDate } from '../../lib/dates/index.ts';
import { nameOf, owedOn } from '../../lib/debt/index.ts';
import { rateHints } from '../../lib/debt/words.ts';
import { feeIn, fieldNames, making, sumChoice } from '../../lib/intake/words.ts';
import { useView } from '../shell/view.ts';
import { Pick } from '../ui/Pick.tsx';
import { Seg } from '../ui/Seg.tsx';
import { Source } from '../ui/Source.tsx';
import { Words } from '../ui/Words.tsx';
import type { SumName } from './said.ts';
import { type Changed, changesIn } from './toDebt.ts';
import type { Intake } from './useIntake.ts';

/** What becomes of what was ticked: which debt, which sum, and what each field is before and after. */
export function Making({ intake }: { intake: Intake }) {
  const { sums, sum, asksFee, targets, alike } = intake;
  const names = Object.fromEntries(sums.map((one) => [one, fieldNames[one]])) as Record<SumName, string>;
  return (
    <section class="card stack">
      {targets.length > 0 && <Targets intake={intake} />}
      {alike.length > targets.length && <p class="small quiet">{making.parts}</p>}
      {sums.length > 1 && (
        <div>
          <p class="field__label">{sumChoice}</p>
          <Seg label={sumChoice} of={names} value={sum ?? ''} onPick={intake.chooseSum} />
        </div>
      )}
      {asksFee && <FeeIn intake={intake} />}
      <Changes intake={intake} />
    </section>
  );
}

function Targets({ intake: { targets, stored, draft, freshComplete } }: { intake: Intake }) {
  const group = useId();
  const { file, today } = useView();
  const begun = Object.keys(file.value.drafts).some((field) => field.startsWith('debt.'));
  const pick = (to: string) => draft.type('to', to);
  return (
    <fieldset>
      <legend class="field__label">{making.target}</legend>
      {targets.map((debt) => (
        <Pick
          key={debt.id}
          name={group}
          on={stored?.id === debt.id}
          title={`改${nameOf(debt)}这笔`}
          hint={`还款日 ${formatDayOfYear(owedOn(debt, today.value).dueDate)}`}
          onPick={() => pick(debt.id)}
        />
      ))}
      <Pick
        name={group}
        on={!stored}
        title={begun && !freshComplete ? `${making.fresh}（${making.begun}）` : making.fresh}
        onPick={() => pick('new')}
      />
    </fieldset>
  );
}

function FeeIn({ intake: { draft, sum } }: { intake: Intake }) {
  return (
    <div data-fee>
      <p class="field__label">
        {sum && (
          <>
            <Words text={draft.text(sum)} />：
          </>
        )}
        {feeIn.legend}
      </p>
      <Seg
        label={feeIn.legend}
        of={{ yes: feeIn.yes, no: feeIn.no }}
        value={draft.text('feeIn')}
        onPick={(answer) => draft.type('feeIn', answer)}
      />
      <p class="field__hint">{feeIn.hint}</p>
    </div>
  );
}

const names = { unpaid: '没还的金额', dueDate: '还款日', billSays: '账单上现在写的数' };

function Changes({ intake }: { intake: Intake }) {
  const { stored, texts, said, kind } = intake;
  const changes = changesIn(texts, stored);
  const paid = (stored?.payments?.length ?? 0) > 0;
  const usualRate = !stored && kind === 'huabei';
  if (changes.length === 0 && !stored) return null;
  return (
    <div aria-live="polite">
      <h2 class="field__label">{making.title}</h2>
      {changes.length === 0 && !paid && <p class="quiet">{making.same}</p>}
      <dl class="rows">
        {changes.map((change) => (
          <div key={change.field}>
            <dt>
              {names[change.field]}
              {change.field === 'dueDate' && said.reckoned && (
                <span class="small">（{making[said.reckoned]}）</span>
              )}
            </dt>
            <dd>
              <BeforeAfter {...change} />
            </dd>
          </div>
        ))}
        {!stored &&
          gapsIn(intake).map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="small quiet">{making.gap}</dd>
            </div>
          ))}
        {usualRate && (
          <div>
            <dt>逾期费用，每天</dt>
            <dd>{texts.dailyRate}%</dd>
          </div>
        )}
      </dl>
      {paid && <p class="field__hint">{making.paid}</p>}
      {usualRate && <Source of={rateHints.huabei.sources}>{rateHints.huabei.text}</Source>}
    </div>
  );
}

/** What a new debt needs and the message does not say. */
function gapsIn({ texts, asksFee, feeIn: chosen }: Intake): string[] {
  if (asksFee && chosen === undefined) return [];
  return (['unpaid', 'dueDate'] as const).filter((field) => texts[field] === '').map((field) => names[field]);
}

function BeforeAfter({ field, before, after }: Changed) {
  return (
    <>
      {before !== '' && (
        <>
          <s class="quiet">
            <Shown field={field} text={before} />
          </s>{' '}
          <span class="sr">改成</span>
          <span aria-hidden="true">→ </span>
        </>
      )}
      <b>
        <Shown field={field} text={after} />
      </b>
    </>
  );
}

function Shown({ field, text }: { field: Changed['field']; text: string }) {
  if (text === '') return <>{making.cleared}</>;
  if (field === 'dueDate') return <span class="nb">{formatDayOfYear(plainDate(text))}</span>;
  return <Words text={text} />;
}
