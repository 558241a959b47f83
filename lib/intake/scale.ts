import { type Fen, fen, MOST_SUM } from '../money/index.ts';

const PLACES: Record<string, number> = { 千: 3, 万: 4 };

const FIGURE = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** 1.2万 by moving the point, so nothing is rounded. Figures that do not make whole fen are no sum. */
export function scaled(figures: string, scale: string | undefined): Fen | undefined {
  const [, whole, decimals = ''] = FIGURE.exec(figures) ?? [];
  const places = PLACES[scale ?? ''] ?? 0;
  const moved = decimals.padEnd(places + 2, '0');
  const beyond = moved.slice(places + 2);
  if (!whole || (places ? /[1-9]/.test(beyond) : beyond)) return undefined;
  const amount = Number(whole.replaceAll(',', '') + moved.slice(0, places + 2));
  return amount > MOST_SUM ? undefined : fen(amount);
}

const AND =
  /^(?:万([1-9])(?:千[元块]?|(?![元块\d.,%万百千个期笔年月天日次]))|千([1-9])(?:百[元块]?(?!\d)|(?![元块\d.,%万百千个期笔年月天日次])))/;

/** 1万5千6百元, 1万零500元, 1万5千600元. */
const MIXED =
  /^万(?=\d千\d{1,3}[元块]|\d千\d百|零\d|\d千零|\d{4}[元块])(?:(\d)千)?零?(?:(\d)百)?零?(\d{1,4})?(?=[元块])/;

/** 3万2, 3万2千: 32,000, 8千6: 8,600; and how many characters of what stands behind belong to it. */
export function withThousands(figures: string, behind: string): { amount: Fen; length: number } | undefined {
  if (!/^\d{1,4}$/.test(figures)) return undefined;
  const mixed = MIXED.exec(behind);
  if (mixed) {
    const [all, thousands = 0, hundreds = 0, rest = 0] = mixed;
    const yuan = Number(figures) * 10_000 + Number(thousands) * 1000 + Number(hundreds) * 100 + Number(rest);
    return { amount: fen(yuan * 100), length: all.length };
  }
  const found = AND.exec(behind);
  if (!found) return undefined;
  const [all, thousands, hundreds] = found;
  const unit = thousands ? 100_000 : 10_000;
  return { amount: fen(unit * (Number(figures) * 10 + Number(thousands ?? hundreds))), length: all.length };
}
