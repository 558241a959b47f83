import type { Debt, DebtKind } from './debts.ts';

export const kindNames: Record<DebtKind, string> = {
  huabei: '花呗',
  jiebei: '借呗',
  card: '信用卡',
  other: '别的债',
};

/** '花呗', '信用卡（尾号 3307）', '借呗（买车）'; another debt goes by its own name. */
export function nameOf({ kind, name }: Pick<Debt, 'kind' | 'name'>): string {
  if (!name) return kindNames[kind];
  if (kind === 'other') return name;
  return `${kindNames[kind]}（${kind === 'card' && /^\d+$/.test(name) ? `尾号 ${name}` : name}）`;
}

/** A name longer than this makes the sentence too long to say. */
const SAID = 10;

/** As it is said aloud to its lender: '花呗', '信用卡', another debt by its own name. Latin at its ends has a space beside it. */
export function spokenName({ kind, name = '' }: Pick<Debt, 'kind' | 'name'>): string {
  if (kind !== 'other') return kindNames[kind];
  const said = name.trim();
  if (said === '' || said.length > SAID) return '这笔债';
  return said.replace(/^(?=[A-Za-z0-9])/, ' ').replace(/(?<=[A-Za-z0-9])$/, ' ');
}
