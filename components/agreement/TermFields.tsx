import { useMemo } from 'preact/hooks';
import { itemNames } from '../../lib/agreement/words.ts';
import { Field } from '../ui/Field.tsx';
import { isSum, termFields } from './terms.ts';
import type { Paper, Side } from './usePaper.ts';

export type TermFieldsProps = {
  paper: Paper;
  side: Side;
  words: string;
  /** Open at first; then as the user leaves it. */
  open: boolean;
};

/** The figures of one side, to be typed or put right. */
export function TermFields({ paper, side, words, open }: TermFieldsProps) {
  const { draft, problems } = paper;
  const atFirst = useMemo(() => open || Object.keys(problems[side]).length > 0, []);
  return (
    <details class="fold" open={atFirst}>
      <summary>{words}</summary>
      <div>
        {termFields.map((field) => {
          const name = `${side}_${field}` as const;
          const counted = isSum(field) || field === 'parts';
          return (
            <Field
              key={field}
              line
              label={itemNames[field]}
              kind={isSum(field) ? 'money' : 'text'}
              {...(counted && { unit: field === 'parts' ? '期' : '元' })}
              text={draft.text(name)}
              placeholder={counted ? '没说' : '2026-12-10'}
              problem={draft.touched(name) ? problems[side][field] : undefined}
              onText={(text) => draft.type(name, text)}
              onDone={() => draft.touch(name)}
            />
          );
        })}
      </div>
    </details>
  );
}
