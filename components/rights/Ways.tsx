import { type Assessment, type RemedyId, type Rule, remedies, rules } from '../../lib/rights/index.ts';
import { type AnySourceId, allSources } from '../../lib/sources/all.ts';

/** What can be done, in its order: the log first; only danger comes before it. */
export function Ways({ assessment }: { assessment: Assessment }) {
  const ways = waysOf(assessment);
  if (ways.length < 2) return null;
  return (
    <section>
      <h2 class="h2">之后</h2>
      <ol class="ways">
        {ways.map((id, at) => (
          <li key={id} class={id === 'police' ? 'is-danger' : ''}>
            <span class="ways__node" aria-hidden="true">
              {at + 1}
            </span>
            <span>
              {remedies[id].title}
              <span class="small quiet">{remedies[id].hint}</span>
              {id !== 'log' && <span class="small quiet">{citesOf(remedies[id].sources)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function waysOf({ rules: found, danger }: Assessment): RemedyId[] {
  const open = new Set<RemedyId>(found.flatMap((id) => (rules[id] as Rule).remedies));
  if (danger) {
    open.add('police');
    open.delete('report');
  }
  open.add('log');
  return (Object.keys(remedies) as RemedyId[]).filter((id) => open.has(id));
}

/** A rule is named; a phone number needs no word. */
function citesOf(sources: readonly AnySourceId[]): string {
  return sources
    .map((id) => allSources[id])
    .filter(({ force }) => force !== 'account')
    .map(({ cite }) => cite)
    .join('；');
}
