import type { FieldProps } from './Field.tsx';

/** What may be wrong with what was picked, by what stands beside it on the page. */
export type Doubt = {
  /** What is wrong with it; undefined where nothing is. */
  warn(beside: string, text: string): string | undefined;
  elsewhere?: Elsewhere;
};

/** Another field that it may belong into. */
export type Elsewhere = {
  /** Why, of a figure beside which that stands; undefined where there is no doubt. */
  about(beside: string): string | undefined;
  /** The two answers: into this field, or into the other. */
  here: string;
  there: string;
  other: Pick<FieldProps, 'text' | 'onText' | 'onDone'> & { label: string };
  /** Said once it is in the other. */
  told: string;
};
