import { Field } from '../ui/Field.tsx';
import type { OptionField } from './optionForm.ts';
import type { Options } from './useOptions.ts';

const labels: Record<OptionField, { label: string; unit?: string }> = {
  equalParts: { label: '平分几期', unit: '期' },
  equalFirst: { label: '哪天开始' },
  risingMonths: { label: '前几个月少还', unit: '个月' },
  risingLow: { label: '每月先还', unit: '元' },
  risingParts: { label: '之后分几期', unit: '期' },
  laterMonths: { label: '先缓几个月', unit: '个月' },
  laterParts: { label: '之后分几期', unit: '期' },
  onceAmount: { label: '一次付多少', unit: '元' },
  minimumAmount: { label: '每月最低还', unit: '元' },
};

export type OptionFieldsProps = {
  fields: readonly OptionField[];
  options: Pick<Options, 'draft' | 'problems'>;
  /** The cursor came in: from now on the fields stay, whatever is typed. */
  onEnter(): void;
};

/** The few figures of one way of paying. What is typed counts at once. */
export function OptionFields({ fields, options: { draft, problems }, onEnter }: OptionFieldsProps) {
  return (
    <div class="offer__fields" onFocusCapture={onEnter}>
      {fields.map((name) => {
        const { label, unit } = labels[name];
        return (
          <Field
            key={name}
            line
            label={label}
            {...(unit ? { unit, kind: 'money' } : { kind: 'date', lies: 'ahead' })}
            text={draft.text(name)}
            problem={draft.touched(name) ? problems[name] : undefined}
            onText={(text) => draft.type(name, text)}
            onDone={() => draft.touch(name)}
          />
        );
      })}
    </div>
  );
}
