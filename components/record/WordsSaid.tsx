import { type CallRecord, transcript } from '../../lib/record/index.ts';
import { Words as Masked } from '../ui/Words.tsx';

const speakers = { me: '我', them: '对方', note: '记' } as const;

/** The words said, in order. What was taken back stays, marked. */
export function WordsSaid({ record }: { record: CallRecord }) {
  const rows = transcript(record.events);
  return (
    <details class="card">
      <summary class="card__title">说过的话（{rows.length} 句）</summary>
      <ol class="words">
        {rows.map((row) => (
          <li key={row.id} class={row.takenBack ? 'is-back' : ''}>
            <b>{speakers[row.by]}</b>
            <span>
              <Masked text={row.words} />
              {row.takenBack && <span class="small quiet">（退回了）</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
