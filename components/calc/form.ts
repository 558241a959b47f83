import { useDraft } from '../ui/draft.ts';
import type { FieldProps } from '../ui/Field.tsx';
import type { Read } from './read.ts';

type Entry<T> = {
  /** undefined while the field is empty or wrong. */
  value: T | undefined;
  /** Nothing is typed. */
  empty: boolean;
  field: Pick<FieldProps, 'text' | 'problem' | 'onText' | 'onDone'>;
};

export type CalcForm<Name extends string> = {
  text(name: Name): string;
  type(name: Name, text: string): void;
  /** What a field says; one that is left says what is wrong, an empty one nothing. */
  entry<T>(name: Name, read: (text: string) => Read<T>): Entry<T>;
  /** Something stands otherwise than in the case, which has figures of its own. */
  changed: boolean;
  /** Back to the figures of the case. */
  useOwn(): void;
};

/**
 * The fields of a calculator. What is typed is a draft and becomes nothing else.
 *
 * @param own  what the case says, and what is usual; '' where neither is
 * @param fromCase  the fields that the case fills
 */
export function useCalcForm<Name extends string>(
  calculator: string,
  own: Record<Name, string>,
  fromCase: readonly NoInfer<Name>[] = [],
): CalcForm<Name> {
  const draft = useDraft<Name>(`calc.${calculator}`, own);
  return {
    text: draft.text,
    type: draft.type,
    entry: (name, read) => {
      const text = draft.text(name);
      const found = read(text);
      const empty = text.trim() === '';
      return {
        value: 'value' in found ? found.value : undefined,
        empty,
        field: {
          text,
          problem: 'problem' in found && !empty && draft.touched(name) ? found.problem : undefined,
          onText: (typed) => draft.type(name, typed),
          onDone: () => draft.touch(name),
        },
      };
    },
    changed: fromCase.some((name) => own[name] !== '' && draft.text(name) !== own[name]),
    useOwn: () => draft.drop(fromCase),
  };
}
