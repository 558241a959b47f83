import { isPlainDate, type PlainDate } from './plain.ts';

export type DateProblem = 'empty' | 'notADate' | 'noSuchDay' | 'farAway';

const FORMS = [
  /^(\d{4})[-](\d{1,2})[-](\d{1,2})$/,
  /^(\d{4})[/](\d{1,2})[/](\d{1,2})$/,
  /^(\d{4})[.](\d{1,2})[.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d\d)(\d\d)$/,
];

/**
 * A date as typed or pasted: 2026-11-10, 2026/1/5, 20261110, 2026年11月10日, in any width.
 * From the year 2000 to 2100. Throws nothing.
 */
export function readDate(text: string): { date: PlainDate } | { problem: DateProblem } {
  const tidy = tidied(text);
  if (tidy === '') return { problem: 'empty' };
  const parts = FORMS.map((form) => form.exec(tidy)).find((found) => found !== null);
  if (!parts) return { problem: 'notADate' };
  const [, year = '', month = '', day = ''] = parts;
  if (Number(year) < 2000 || Number(year) > 2100) return { problem: 'farAway' };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? { date } : { problem: 'noSuchDay' };
}

/** In half width, without spaces. */
export function tidied(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.') // a Chinese keyboard gives it for the point
    .replace(/\s/g, '');
}
