import { type Fen, fen, readYuan } from '../money/index.ts';

const PLACES: Record<string, number> = { 千: 3, 万: 4 };

/** 1.2万 by moving the point, so nothing is rounded. */
export function scaled(figures: string, scale: string | undefined): Fen | undefined {
  const [whole = '', decimals = ''] = figures.replaceAll(',', '').split('.');
  const places = PLACES[scale ?? ''] ?? 0;
  const moved = decimals.padEnd(places, '0');
  const rest = moved.slice(places).replace(/^(\d\d)0+$/, '$1');
  const read = readYuan(places ? `${whole}${moved.slice(0, places)}${rest && `.${rest}`}` : figures);
  return 'fen' in read ? read.fen : undefined;
}

const WAN_AND = /^万([1-9])(?:千[元块]?|(?![元块\d.,%万百千个期笔年月天日次]))/;

/** 3万2, 3万2千: 32,000; and how many characters of what stands behind belong to it. */
export function withThousands(figures: string, behind: string): { amount: Fen; length: number } | undefined {
  const found = /^\d{1,4}$/.test(figures) ? WAN_AND.exec(behind) : null;
  if (!found) return undefined;
  const [all, thousands] = found;
  return { amount: fen(Number(figures) * 1_000_000 + Number(thousands) * 100_000), length: all.length };
}
