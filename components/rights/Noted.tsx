import { Field } from '../ui/Field.tsx';
import { Fold } from '../ui/Fold.tsx';
import type { Editing } from './useContact.ts';

const fields = [
  { name: 'from', label: '来的号码' },
  { name: 'firm', label: '说是哪家' },
  { name: 'staff', label: '工号' },
] as const;

/** Where it came from, as far as it was noted. */
export function Noted({ draft }: Pick<Editing, 'draft'>) {
  return (
    <Fold summary="号码、机构、工号（可以不填）" open={fields.some(({ name }) => draft.text(name) !== '')}>
      {fields.map(({ name, label }) => (
        <Field
          key={name}
          label={label}
          line
          text={draft.text(name)}
          onText={(text) => draft.type(name, text)}
        />
      ))}
    </Fold>
  );
}
