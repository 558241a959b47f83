import { type LawWord, lawWordsIn } from '../../../lib/answers/index.ts';

/** One answer or office, as it is shown at once: its texts, by name. */
export type Shown = { where: string; asks: string; answers: readonly string[]; steps: readonly string[] };

/** Longest question, answer and step, characters. */
const ASKS = 16;
const ANSWER = 90;
const STEP = 36;

/** Somebody who is frightened reads the first line. */
export function lengthProblems({ where, asks, answers, steps }: Shown): string[] {
  const over = (name: string, words: string, most: number) =>
    words.length > most ? [`${where}: ${name} of ${words.length} characters, ${most} at most`] : [];
  return [
    ...over('a question', asks, ASKS),
    ...answers.flatMap((words) => over('an answer', words, ANSWER)),
    ...steps.flatMap((words) => over('a step', words, STEP)),
    ...[...answers, ...steps]
      .filter((words) => !/[。）”]$/.test(words))
      .map((words) => `${where}: no whole sentence: ${words}`),
    ...(steps.length > 3 ? [`${where}: ${steps.length} steps are too many`] : []),
  ];
}

/** Words of law and lending that nobody has to know: one that stands in a text needs its meaning on the screen. */
const lawWords =
  /诉讼时效|时效|展期|支付令|答辩状|起诉状|传票|管辖|上诉|一审|二审|再审|小额诉讼|简易程序|受理费|强制执行|执行通知|执行和解|被执行人|失信|限制高消费|限高|查封|冻结|拍卖|保全|抵押|质押|电子送达|送达|异议|不良记录|罚息|复利|违约金|滞纳金|年化|融资成本|明示表|格式条款|民间借贷|LPR|债权人|债务人|债权|继承|追偿|连带|抗辩|举证|缺席|司法确认|法律援助|国标|自律|民事|刑事|个性化分期|过桥|垫资|最低还款|仲裁|公证|诉前|本金|逾期|征信|调解/g;

/**
 * Words of law in these texts whose everyday meaning is not shown with them. A word explained in the same text, as in
 * 展期就是说好晚一点再还, counts as shown.
 */
export function unexplained(texts: readonly string[], glossary: Record<string, string>): string[] {
  const all = texts.join('\n');
  const shown = lawWordsIn(...texts).filter((word) => word in glossary);
  const isShown = (word: string) => shown.some((one) => one.includes(word) || word.includes(one));
  const isTold = (word: string) => new RegExp(`${word}[^。]{0,6}(?:就是|也就是)`).test(all);
  return [...new Set(all.match(lawWords) ?? [])].filter((word) => !isShown(word) && !isTold(word));
}

/** A word is explained in few words, and not by another that would need it. */
export function glossaryProblems(glossary: Record<LawWord, string>): string[] {
  return Object.entries(glossary).flatMap(([word, means]) => [
    ...(means.length > 24 ? [`${word}: ${means.length} characters`] : []),
    ...[...means.matchAll(lawWords)]
      .filter(([inside]) => !everyday.has(inside) && !word.includes(inside))
      .map(([inside]) => `${word}: explained by ${inside}`),
  ]);
}

/** In the glossary and yet said by everybody. */
const everyday = new Set(['逾期', '强制执行']);
