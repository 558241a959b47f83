import { addDays, formatDaySeenFrom, type PlainDate } from '../../lib/dates/index.ts';
import { type Debt, derivationOn, guessNote, type Owed, owedOn, tomorrowAdds } from '../../lib/debt/index.ts';
import { feeRule, onlyThis, ruleHints, rules } from '../../lib/debt/words.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Source } from '../ui/Source.tsx';
import { Derivation } from './Derivation.tsx';
import { percentWords } from './rates.ts';

/** The fee as one line that can be read aloud, what it rests on, and every step to the total. */
export function Accrual({ debt }: { debt: Debt }) {
  const { today } = useView();
  const owed = owedOn(debt, today.value);
  const guess = guessNote(debt);
  const rule = rules[debt.rule?.kind ?? 'simple'];
  return (
    <div class="sum">
      <p class="small quiet">
        到今天{debt.payments?.length ? '没还的' : '的'}
        {debt.rule?.kind === 'penalty' ? '罚息' : '逾期费用'}
      </p>
      {owed.late || owed.fee > 0 ? (
        <FeeLine debt={debt} owed={owed} today={today.value} />
      ) : (
        <NoFeeYet debt={debt} owed={owed} today={today.value} />
      )}
      {owed.total > 0 && debt.kind === 'card' && <p class="small quiet">{onlyThis}</p>}
      {owed.total > 0 && guess && <p class="small care">{guess}</p>}
      {owed.laterFees > 0 && (
        <p class="small quiet">
          其中以后几期的手续费 <Amount of={owed.laterFees} />。{ruleHints.laterFees.text}
        </p>
      )}
      {(debt.rule || owed.late) && <Source of={rule.sources} />}
      <Derivation debt={debt} owed={owed} on={today.value} />
    </div>
  );
}

type PartProps = { debt: Debt; owed: Owed; today: PlainDate };

function FeeLine({ debt, owed, today }: PartProps) {
  const lines = derivationOn(debt, today);
  const accrued = lines.filter((line) => line.kind === 'accrued');
  const only = lines.length === 1 ? accrued[0] : undefined;
  const from = accrued[0]?.from ?? addDays(owed.dueDate, 1);
  return (
    <>
      <p class="sum__line">
        {only && (
          <>
            <Amount of={only.on} /> <span>×</span>
            {percentWords(only.daily)} <span>×</span> {only.days} 天{' '}
          </>
        )}
        <b>
          {only && '= '}
          <Amount of={owed.fee} />
        </b>
      </p>
      <p class="small quiet">
        从还款日的第二天（{formatDaySeenFrom(from, today)}）算起，
        {debt.rule ? '' : feeRule.text}
        明天再加 <Amount of={tomorrowAdds(debt, today)} />。
      </p>
    </>
  );
}

function NoFeeYet({ debt, owed, today }: PartProps) {
  if (owed.total === 0) return <p class="sum__line">这笔还清了。</p>;
  return (
    <>
      <p class="sum__line">
        {owed.daysLeft === 0 ? '今天是还款日' : `还有 ${owed.daysLeft} 天`} <b>0.00</b>
      </p>
      <p class="small quiet">
        <Deadline date={owed.dueDate} />还 <Amount of={owed.dueNow} />
        ，就没有逾期费用。{formatDaySeenFrom(addDays(owed.dueDate, 1), today)}起每天{' '}
        <Amount of={tomorrowAdds(debt, owed.dueDate)} />。
      </p>
    </>
  );
}
