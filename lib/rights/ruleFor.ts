import type { Who } from './contact.ts';
import { type RuleId, rules } from './rules.ts';
import type { Rule } from './types.ts';

/** The rule as it is told of a contact: what a relative may say is no sentence for the user on the phone. */
export function ruleFor(id: RuleId, who: Who): Rule {
  const { mine, saidBy, ...rule }: Rule = rules[id];
  if (who === 'me' && mine) return { ...rule, ...mine };
  return saidBy === undefined ? rule : { ...rule, saidBy };
}
