import type { Debt, DebtKind } from './debts.ts';

export const kindNames: Record<DebtKind, string> = {
  huabei: '花呗',
  jiebei: '借呗',
  card: '信用卡',
  other: '别的债',
};

/** '花呗', '信用卡（尾号 3307）'; another debt goes by its own name. */
export function nameOf({ kind, name }: Pick<Debt, 'kind' | 'name'>): string {
  if (!name) return kindNames[kind];
  if (kind === 'other') return name;
  return `${kindNames[kind]}（${/^\d+$/.test(name) ? `尾号 ${name}` : name}）`;
}
