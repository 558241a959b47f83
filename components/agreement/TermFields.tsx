import { itemNames } from '../../lib/agreement/words.ts';
import { Field } from '../ui/Field.tsx';
import { isSum, termFields } from './terms.ts';
import type { Paper, Side } from './usePaper.ts';

/** The figures of one side, to be typed or put right. */
export function TermFields({
  paper,
  side,
  words,
  open,
}: {
  paper: Paper;
  side: Side;
  words: string;
  open: boolean;
}) {
  const { draft, problems } = paper;
  const first = `${side}_total` as const;
  const typed = draft.touched(first);
  return (
    <details class="fold" open={open || typed}>
      <summary>{words}</summary>
      <div class="terms">
        {termFields.map((field) => (
          <Field
            key={field}
            line
            label={itemNames[field]}
            kind={isSum(field) ? 'money' : 'text'}
            {...(isSum(field) && { unit: '元' })}
            {...(field === 'parts' && { unit: '期' })}
            text={draft.text(`${side}_${field}`)}
            placeholder={isSum(field) || field === 'parts' ? '没说' : '2026-12-10'}
            problem={problems[side][field]}
            onText={(text) => draft.type(`${side}_${field}`, text)}
          />
        ))}
      </div>
    </details>
  );
}
