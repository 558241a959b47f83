const gap = /\{(\w+)\}/g;
const betweenChinese = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g;
const besidePunctuation = /(?<=[\u3000-\u303f\uff00-\uffef]) +| +(?=[\u3000-\u303f\uff00-\uffef])/g;

/**
 * Puts values into `{name}` gaps. A value may be Chinese or figures, so a space that then stands between two Chinese
 * characters, beside full-width punctuation or beside another is taken out. A gap without a value stays as it is.
 */
export function fill(words: string, values: Readonly<Record<string, string | undefined>>): string {
  if (!words.includes('{')) return words;
  return words
    .replace(gap, (whole, name: string) => values[name] ?? whole)
    .replace(/ {2,}/g, ' ')
    .replace(betweenChinese, '')
    .replace(besidePunctuation, '');
}
