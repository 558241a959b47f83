import type { Who } from './contact.ts';
import { type RuleId, rules } from './rules.ts';
import type { Rule } from './types.ts';

/** Whatever was done, who is not the debtor may say this; where the police or no payment comes first, that does. */
const forOthers = (id: RuleId, { remedies }: Rule): boolean =>
  id !== 'collect.account' && !remedies.includes('report');

/** The rule as it is told of a contact: what a relative may say is no sentence for the user on the phone. */
export function ruleFor(id: RuleId, who: Who): Rule {
  const { mine, saidBy, ...rule }: Rule = rules[id];
  if (who === 'me') return mine ? { ...rule, ...mine } : rule;
  if (!forOthers(id, rule)) return rule;
  const { plain: _, ...others } = rule;
  const { say, after, saidBy: by } = rules['collect.third'];
  return { ...others, say, after, saidBy: by };
}
