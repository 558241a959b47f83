import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useView } from '../shell/view.ts';

/** Texts of a form, by field, that are kept while they are not data yet. */
export type Draft<Name extends string> = {
  text(name: Name): string;
  type(name: Name, text: string): void;
  /** Whether the field may complain: it was left, or came back unfinished. */
  touched(name: Name): boolean;
  touch(...names: Name[]): void;
  /** The texts have become data: those of all fields, or of some. */
  drop(some?: readonly Name[]): void;
};

/**
 * Keeps what is typed into a form in the case file until it is data, so that Back, a reload or a crash loses nothing.
 *
 * @param form  names the form; its fields are kept as `form.field`
 * @param stored  the texts of the data as it stands, shown where nothing is typed
 */
export function useDraft<Name extends string>(form: string, stored: Record<Name, string>): Draft<Name> {
  const view = useView();
  const kept = view.file.value.drafts;
  const names = Object.keys(stored) as Name[];
  const left = useMemo(
    () => signal<ReadonlySet<string>>(new Set(names.filter((name) => kept[`${form}.${name}`]))),
    [],
  );
  return {
    text: (name) => kept[`${form}.${name}`] ?? stored[name],
    type: (name, text) => view.send({ type: 'draftTyped', field: `${form}.${name}`, text }),
    touched: (name) => left.value.has(name),
    touch: (...more) => {
      left.value = new Set([...left.value, ...more]);
    },
    drop: (some = names) => {
      // Also what was typed by the same press.
      const { drafts } = view.file.value;
      const fields = some.map((name) => `${form}.${name}`).filter((field) => field in drafts);
      if (fields.length > 0) view.send({ type: 'draftsDropped', fields });
    },
  };
}
