import type { Debt, DebtKind, Rule } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';

export type RuleKind = 'simple' | Rule['kind'];
export type RuleField =
  | 'rule'
  | 'multiple'
  | 'interest'
  | 'compound'
  | 'parts'
  | 'partsFee'
  | 'taken'
  | 'share'
  | 'restRate';
export type RuleTexts = Record<RuleField, string>;

export const ruleFields: readonly RuleField[] = [
  'rule',
  'multiple',
  'interest',
  'compound',
  'parts',
  'partsFee',
  'taken',
  'share',
  'restRate',
];

/** What each kind of debt may have, the usual one first. */
export const rulesOf: Record<DebtKind, readonly RuleKind[]> = {
  huabei: ['simple', 'instalment', 'minimum'],
  jiebei: ['penalty', 'simple', 'instalment'],
  card: ['simple', 'minimum', 'instalment'],
  other: ['simple', 'penalty', 'instalment'],
};

/** The rule that the texts name, if the kind has it; else the usual one. */
export function ruleOf({ rule }: Pick<RuleTexts, 'rule'>, kind: DebtKind): RuleKind {
  return rulesOf[kind].find((id) => id === rule) ?? rulesOf[kind][0] ?? 'simple';
}

export function ruleTexts(debt: Debt | undefined, kind: DebtKind): RuleTexts {
  const rule = debt?.rule;
  const texts = { ...none, rule: debt ? (rule?.kind ?? 'simple') : (rulesOf[kind][0] ?? 'simple') };
  switch (rule?.kind) {
    case undefined:
      return texts;
    case 'penalty':
      return {
        ...texts,
        multiple: rule.guessed ? '' : rule.multiple,
        interest: formatYuan(rule.interest),
        compound: rule.compound ? 'yes' : '',
      };
    case 'instalment':
      return { ...texts, parts: String(rule.parts), partsFee: formatYuan(rule.fee), taken: rule.taken };
    case 'minimum':
      return {
        ...texts,
        share: rule.least === undefined ? `${rule.share}%` : formatYuan(rule.least),
        restRate: rule.restRate,
      };
    default:
      return rule satisfies never;
  }
}

const none: RuleTexts = {
  rule: 'simple',
  multiple: '',
  interest: '',
  compound: '',
  parts: '',
  partsFee: '',
  taken: 'spread',
  share: '',
  restRate: '',
};
