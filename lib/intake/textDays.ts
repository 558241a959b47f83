import { type Form, full, nearest } from './dayForms.ts';

const ENGLISH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Days as messages and papers may have them, and pages do not: what points at a page must stay small. */
export const TEXT_FORMS: readonly Form[] = [
  {
    // 18AUG2025, as banks from abroad write it.
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(${ENGLISH})[a-z]{0,6}[,.-]?(20\\d\\d)(?!\\d)`,
      'gi',
    ),
    read: ([d, m = '', y]) => full(y, `${ENGLISH.split('|').indexOf(m.toLowerCase()) + 1}`, d),
  },
  {
    // 10月27日(2026): the year behind it.
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})[日号]\((20\d\d)年?\)/g,
    read: ([m, d, y]) => full(y, m, d),
  },
  {
    // 12/20/2026: no month is the twentieth.
    pattern: /(?<![\d./-])(\d{1,2})\/(1[3-9]|2\d|3[01])\/(20\d\d)(?!\d|[./-]\d)/g,
    read: ([m, d, y]) => full(y, m, d),
  },
  {
    // 12.9日: no sum is told in days.
    pattern: /(?<![\d.])(1[0-2]|[1-9])\.(3[01]|[12]\d|0?[1-9])[日号]/g,
    read: ([m, d], today) => nearest(m, d, today),
  },
];
