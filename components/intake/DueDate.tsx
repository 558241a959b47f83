import { useId } from 'preact/hooks';
import { fieldNames } from '../../lib/intake/words.ts';
import { Field } from '../ui/Field.tsx';
import { Asked } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';

/** Whether it is late goes by its day, so that is asked first. Who does not know it goes on. */
export function DueDate({ intake: { draft, dueDateProblem }, missing }: FoundProps) {
  const id = useId();
  const isAsked = missing === 'dueDate';
  const text = draft.text('dueDate');
  return (
    <div data-asked="dueDate">
      <Field
        label={fieldNames.dueDate}
        kind="date"
        placeholder="12月10日"
        text={text}
        problem={isAsked || draft.touched('dueDate') ? dueDateProblem : undefined}
        hint="短信里没写是哪一天，照账单填。不知道就先空着。"
        onText={(typed) => draft.type('dueDate', typed)}
        onDone={() => draft.touch('dueDate')}
      >
        {isAsked && text === '' && <Asked id={id} as="dueDate" />}
      </Field>
    </div>
  );
}
