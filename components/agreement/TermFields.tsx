import { nameOf } from '../../lib/agreement/index.ts';
import { typing } from '../../lib/agreement/words/forms.ts';
import { Field } from '../ui/Field.tsx';
import { Fold } from '../ui/Fold.tsx';
import { isSum, type TermField } from './terms.ts';
import type { Paper, Side } from './usePaper.ts';

export type TermFieldsProps = {
  paper: Paper;
  side: Side;
  words: string;
  /** There is something to be typed. */
  open: boolean;
};

/** The figures of one side, to be typed or put right. */
export function TermFields({ paper, side, words, open }: TermFieldsProps) {
  return (
    <Fold summary={words} open={open || Object.keys(paper.problems[side]).length > 0}>
      <div class="terms" data-side={side}>
        {paper.fields[side].map((field) => (
          <Term key={field} paper={paper} side={side} field={field} />
        ))}
      </div>
    </Fold>
  );
}

const unnamed: Record<Side, string> = { call: typing.notSaid, paper: typing.notWritten };

function Term({
  paper: { draft, problems, once },
  side,
  field,
}: {
  paper: Paper;
  side: Side;
  field: TermField;
}) {
  const name = `${side}_${field}` as const;
  const counted = isSum(field) || field === 'parts';
  return (
    <Field
      line
      label={nameOf(field, once)}
      kind={isSum(field) ? 'money' : field === 'parts' ? 'text' : 'date'}
      {...(counted && { unit: field === 'parts' ? '期' : '元' })}
      text={draft.text(name)}
      placeholder={counted ? unnamed[side] : typing.day}
      problem={draft.touched(name) ? problems[side][field] : undefined}
      onText={(text) => draft.type(name, text)}
      onDone={() => draft.touch(name)}
    />
  );
}
