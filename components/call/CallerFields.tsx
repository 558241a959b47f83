import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';

const fields = [
  { name: 'who', label: '机构', placeholder: '听到再填' },
  { name: 'staff', label: '工号', placeholder: '' },
  { name: 'demanded', label: '要还多少', placeholder: '' },
] as const;

/** Who is calling: filled as one hears it, and kept with the record. Words, not figures: nothing here is reckoned with. */
export function CallerFields({ call }: { call: CallRecord }) {
  const view = useView();
  return (
    <section class="grid4 grid4--three" aria-label="对方是谁">
      {fields.map(({ name, label, placeholder }) => (
        <label class="field" key={name}>
          <span class="field__label">{label}</span>
          <span class="input">
            <input
              type="text"
              autocomplete="off"
              placeholder={placeholder}
              value={call[name]}
              onInput={({ currentTarget }) =>
                view.send({ type: 'recordWritten', call: call.id, words: { [name]: currentTarget.value } })
              }
            />
          </span>
        </label>
      ))}
    </section>
  );
}
