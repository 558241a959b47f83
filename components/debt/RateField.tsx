import type { DebtKind } from '../../lib/debt/index.ts';
import { basisHint, rateForms, rateHints } from '../../lib/debt/words.ts';
import { type RatePer, readStated } from '../../lib/money/index.ts';
import { Field } from '../ui/Field.tsx';
import { Seg } from '../ui/Seg.tsx';
import { perNames, rateWords } from './rates.ts';
import { ruleOf } from './ruleForm.ts';
import type { DebtForm } from './useDebtForm.ts';

/** The rate as the contract words it, what it is for, and what it comes to for another time. */
export function RateField({ form }: { form: DebtForm }) {
  const { texts } = form;
  const kind = texts.kind as DebtKind;
  const read = readStated(texts.dailyRate);
  const per = ('percent' in read && read.per) || (texts.ratePer as RatePer);
  const basis = texts.dayBasis === '360' ? 360 : 365;
  const what = ruleOf(texts, kind) === 'penalty' ? '合同利率' : '逾期费用';
  return (
    <div class="stack-s">
      <div class="two two--rate">
        <Field label={`${what}，${perNames[per]}`} kind="money" unit="%" {...form.field('dailyRate')} />
        <Seg
          label="利率是每天、每月还是每年的"
          of={perNames}
          value={per}
          onPick={(picked) => form.choose('ratePer', picked)}
        />
      </div>
      {per !== 'day' && (
        <Seg
          label="一年按多少天算"
          of={{ of365: '一年 365 天', of360: '一年 360 天' }}
          value={`of${basis}`}
          onPick={(picked) => form.choose('dayBasis', picked.slice(2))}
        />
      )}
      <p class="field__hint">
        {'percent' in read && `${rateWords({ percent: read.percent, per, basis })}。`}
        {per === 'day' ? rateHints[kind].text : basisHint}
        {!('percent' in read) && rateForms}
      </p>
    </div>
  );
}
