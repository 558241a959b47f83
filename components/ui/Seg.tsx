export type SegProps<Id extends string> = {
  /** What is chosen, for screen readers. */
  label: string;
  /** The answers, in order. */
  of: Readonly<Partial<Record<Id, string>>>;
  value: string;
  onPick(id: Id): void;
};

/** One of a few answers that exclude each other. */
export function Seg<Id extends string>({ label, of, value, onPick }: SegProps<Id>) {
  return (
    <fieldset class="seg">
      <legend class="sr">{label}</legend>
      {(Object.keys(of) as Id[]).map((id) => (
        <button type="button" key={id} aria-pressed={id === value} onClick={() => onPick(id)}>
          {of[id]}
        </button>
      ))}
    </fieldset>
  );
}
