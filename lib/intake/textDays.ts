import { type Form, full } from './dayForms.ts';

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
];
