import { type Rule, type RuleId, rules } from '../../lib/rights/index.ts';
import { forceMeans } from '../../lib/rights/words.ts';
import { allSources } from '../../lib/sources/all.ts';
import { forceOf } from '../../lib/sources/index.ts';
import { AnySource } from '../ui/AnySource.tsx';

/** What a rule says, how strong it is, and where it stands. A phone number beside it needs no source here. */
export function RuleText({ id, title = false }: { id: RuleId; title?: boolean }) {
  const rule: Rule = rules[id];
  const [own] = rule.sources;
  const cited = rule.sources.filter((source) => source === own || forceOf(allSources[source]) !== 'account');
  return (
    <div class="verdict__item stack-s">
      {title && <h3>{rule.title}</h3>}
      <p class="verdict__say">{rule.text}</p>
      <AnySource of={cited}>{forceMeans[forceOf(allSources[own])]}</AnySource>
    </div>
  );
}
