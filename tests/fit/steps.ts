import { letters, steps, type Weights } from '../../lib/text/index.ts';

type Step = (typeof steps)[number];

/** The step nearest to a weight, undefined where that is none at all. */
export function stepOf(weight: number): Step | undefined {
  let nearest: Step | undefined;
  let off = Math.abs(weight);
  for (const step of steps)
    if (Math.abs(weight - step[1]) < off) {
      nearest = step;
      off = Math.abs(weight - step[1]);
    }
  return nearest;
}

/** As the text that `weightsOf` reads. */
export function packed(weights: Weights): string {
  const rows = new Map<string, string>();
  for (const [gram, says] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [first = '', second = ''] = gram;
    rows.set(first, (rows.get(first) ?? first) + second + packedOne(says));
  }
  return [...rows.values()].join(' ');
}

function packedOne(says: readonly { at: number; says: number }[]): string {
  return steps
    .map(([mark, step]) => {
      const of = says.filter((one) => one.says === step).map(({ at }) => letters[at]);
      return of.length > 0 ? mark + of.join('') : '';
    })
    .join('');
}
