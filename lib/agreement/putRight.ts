/** 以上短信有误，现更正为：what stands before it holds no more; who signed it does. */
const ALL = /(?:有误|写错|误写|错误)[，,。;；]\s*[现特应]?(?:更正|改正)为/;
/** 首期日期有误，正确为: one thing is put right. */
const ONE =
  /(?<![如若]|如果)(?:有误|写错|误写|错误)[，,。;；]\s*(?:正确的?(?:[^，,。;；\d]{0,10})?|应)(?:为|是)/;
/** The same where it says so. */
const REST_STAYS = /(?:其余|其他|其它)(?:内容|条款|部分|事项|约定)?(?:均|都)?(?:不变|照旧|不作变更)/;
/** How far a correction is looked at, characters. */
const MOST = 80;

const FEE = /手续费|服务费/;
const VALUE = '[^，,。;；\\n\\d]{0,8}\\d[\\d,.年月日/-]*元?';
/** What may be put right: how it is called, and how it stood before. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [FEE, `[0零免无]收?(?:手续费|服务费)|(?:手续费|服务费)${VALUE}`],
  [/首期|首次还款|首个还款日|首笔|第一期/, `(?:首期|首次还款|首个还款日|首笔|第一期)${VALUE}`],
  [/每期|每月(?!\d{1,2}[日号])|月供/, `(?:每期|每月还|月供)${VALUE}`],
  [/总额|总金额|合计/, `(?:总额|总金额|合计)${VALUE}`],
  [/期数|\d期/, `期数${VALUE}|(?:分成?|共)?\\d{1,3}期`],
  [/还款日|每月\d{1,2}[日号]/, `每月\\d{1,2}[日号]`],
];

/** A text without the figures that it puts right further on. Each character keeps its place. */
export function putRight(text: string): string {
  const [all, one] = [text.search(ALL), text.search(ONE)];
  if (one >= 0) return withoutOne(text, one);
  if (all < 0) return text;
  if (REST_STAYS.test(text.slice(all, all + MOST))) return withoutOne(text, all);
  return text.slice(0, all).replace(/[\d年月日]/g, ' ') + text.slice(all);
}

/** What is called wrong, and what is told in its place, holds no more where it stood before. */
function withoutOne(text: string, from: number): string {
  const wrong = /[^，,。;；\n】]*$/.exec(text.slice(0, from))?.[0] ?? '';
  const right = /^[^。\n]*/.exec(text.slice(from, from + MOST))?.[0] ?? '';
  const named = (words: string) => THINGS.filter(([name]) => name.test(words));
  // 手续费写错，更正为每期30元: it is no payment.
  const before = (FEE.test(wrong) ? named(wrong).slice(0, 1) : named(wrong + right)).reduce(
    (left, [, stood]) => left.replace(new RegExp(stood, 'g'), (words) => ' '.repeat(words.length)),
    text.slice(0, from),
  );
  return before + text.slice(from);
}
