import { type AnySourceId, allSources } from '../../lib/sources/all.ts';
import { AnySource } from '../ui/AnySource.tsx';

/** What signs rest on. Many come from one and the same notice: it is named once; a phone number is no rule. */
export function Notices({ of }: { of: readonly AnySourceId[] }) {
  const rules = of.filter((id) => !id.startsWith('ch.') && id !== 'neg.channel');
  return <AnySource of={[...new Map(rules.map((id) => [allSources[id].cite, id])).values()]} />;
}
