import type { DebtKind } from '../../lib/debt/index.ts';
import { ruleHints } from '../../lib/debt/words.ts';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Seg } from '../ui/Seg.tsx';
import { isShare } from './readRule.ts';
import { ruleOf } from './ruleForm.ts';
import type { DebtForm } from './useDebtForm.ts';

/** The fields that only this debt's rule has. */
export function RuleFields({ form }: { form: DebtForm }) {
  switch (ruleOf(form.texts, form.texts.kind as DebtKind)) {
    case 'penalty':
      return <PenaltyFields form={form} />;
    case 'instalment':
      return <InstalmentFields form={form} />;
    case 'minimum':
      return <MinimumFields form={form} />;
    default:
      return null;
  }
}

function PenaltyFields({ form }: { form: DebtForm }) {
  const compound = form.texts.compound === 'yes';
  return (
    <>
      <div class="two two--top">
        <Field
          label="罚息倍数"
          kind="money"
          unit="倍"
          placeholder="可以空着"
          hint={ruleHints.multiple.text}
          {...form.field('multiple')}
        />
        <Field
          label="其中利息"
          kind="money"
          unit="元"
          placeholder="可以空着"
          hint={ruleHints.interest.text}
          {...form.field('interest')}
        />
      </div>
      <Pick
        on={compound}
        title="没还的利息也收罚息（复利）"
        hint={ruleHints.compound.text}
        onPick={(on) => form.choose('compound', on ? 'yes' : '')}
      />
    </>
  );
}

function InstalmentFields({ form }: { form: DebtForm }) {
  return (
    <>
      <div class="two two--top">
        <Field label="还有几期" kind="money" unit="期" hint={ruleHints.parts.text} {...form.field('parts')} />
        <Field
          label="手续费，合计"
          kind="money"
          unit="元"
          hint={ruleHints.fee.text}
          {...form.field('partsFee')}
        />
      </div>
      <Seg
        label="手续费怎么收"
        of={{ spread: '手续费分到每期', once: '第一期一次收' }}
        value={form.texts.taken}
        onPick={(taken) => form.choose('taken', taken)}
      />
    </>
  );
}

function MinimumFields({ form }: { form: DebtForm }) {
  return (
    <div class="two two--top">
      <Field
        label="最低还款额"
        kind="money"
        {...(!isShare(form.texts.share) && { unit: '元' })}
        hint={ruleHints.share.text}
        {...form.field('share')}
      />
      <Field
        label="剩下的，每天"
        kind="money"
        unit="%"
        hint={ruleHints.rest.text}
        {...form.field('restRate')}
      />
    </div>
  );
}
