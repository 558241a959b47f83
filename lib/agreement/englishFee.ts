import { isEnglish } from './noPlan.ts';

const KIND = '(?:service|handling|processing|instal+ment|admin(?:istration)?|management)';
const FEE = `${KIND}[ -]?(?:fees?|charges?)`;
const ANY_FEE = `(?:${FEE}|(?:extra |additional )?(?:fees?|charges?))`;
/** No service fee, free of charge, service fee waived. */
const NONE = new RegExp(
  `\\b(?:(?:no|zero|without(?: any)?) ${ANY_FEE}|free of (?:charge|fees?)|${FEE}(?:[:：]? ?(?:is |are )?(?:waived|free|nil|none)))(?![a-z])`,
  'gi',
);
/** Handling fee 手续费: nil. */
const NONE_BEHIND = new RegExp(
  `(?:${FEE} ?)?(?:手续费|服务费)[:：]? ?(?:nil|none|waived|free)(?=\\s*(?:$|[|,，。;；)）\\n]))`,
  'gi',
);
/** Service fee RMB 36.00 per instalment. */
const OF_EACH = new RegExp(
  `\\b(${FEE})([^,，。;；\\n]{0,30}?)((?:per|each|every) (?:instal+ment|month|period)|monthly|/ ?(?:month|instal+ment)|/ ?[期月]|每[期月])`,
  'gi',
);

const inPlace = (words: string, english: string) => words.padEnd(english.length);

/**
 * A Chinese paper in which it stands in Chinese, too, that there is no fee, or what it is in each part, where that is told
 * in English. Another fee keeps its words, and an English paper all of them. Each character keeps its place.
 */
export function feesInChinese(text: string): string {
  if (!/fee|charge|费[:：]? ?(?:nil|none|waived)/i.test(text) || isEnglish(text)) return text;
  return text
    .replace(NONE_BEHIND, (words) => inPlace('，免手续费', words))
    .replace(NONE, (words) => inPlace('免手续费', words))
    .replace(
      OF_EACH,
      (_, fee: string, between: string, each: string) =>
        inPlace('手续费', fee) + between + (/^\//.test(each) ? inPlace('/期', each) : inPlace('每期', each)),
    );
}
