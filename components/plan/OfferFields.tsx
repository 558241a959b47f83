import type { Draft } from '../ui/draft.ts';
import { Field } from '../ui/Field.tsx';
import { type OfferField, offerLabels, type ReadOffer } from './offerForm.ts';

/** How many characters of a field are seen at 360 px where the four stand in a row; beyond, they stand two by two. */
const room: Partial<Record<OfferField, number>> = { down: 7, parts: 3, perPart: 7, fee: 6 };

export type OfferFieldsProps = { draft: Draft<OfferField>; problems: ReadOffer['problems'] };

const rare: readonly OfferField[] = ['waived', 'pause', 'answerBy'];

/** What they said, in the order in which it is said; what is seldom said lies folded. An empty field is not said. */
export function OfferFields({ draft, problems }: OfferFieldsProps) {
  const field = (name: OfferField) => ({
    label: offerLabels[name],
    text: draft.text(name),
    problem: problems[name],
    onText: (text: string) => draft.type(name, text),
    placeholder: '没说',
  });
  const money = (name: OfferField) => ({ ...field(name), kind: 'money' as const });
  const fits = Object.entries(room).every(([name, most]) => draft.text(name as OfferField).length <= most);
  return (
    <section class="stack-s" aria-label="对方报的数">
      <div class={`grid4 ${fits ? 'grid4--row' : ''}`}>
        <Field {...money('down')} />
        <Field {...money('parts')} />
        <Field {...money('perPart')} />
        <Field {...money('fee')} />
      </div>
      <details class="fold" open={rare.some((name) => draft.text(name) !== '')}>
        <summary>还说了减免、缓几个月、哪天答复</summary>
        <div class="grid4 grid4--row grid4--rare">
          <Field {...money('waived')} />
          <Field {...money('pause')} />
          <Field {...field('answerBy')} kind="date" lies="ahead" />
        </div>
        <p class="field__hint">
          手续费算在每期里的，填 0。首付、手续费也可以填百分数，例如 30%、0.8%。一次付清，几期填 0。
        </p>
      </details>
    </section>
  );
}
