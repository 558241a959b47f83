import { type Ending, type Line, type Script, type Slot, wordsOf } from '../../../lib/call/index.ts';
import type { Text } from '../texts.ts';

type Node = Pick<Line | Ending, 'say' | 'plain'>;

/** Longest sentence to say, without punctuation and spaces; longest answer to choose. */
const SAY = 45;
const HEAR = 14;

/** Words the product does not use, and why. */
const banned: [RegExp, string][] = [
  [/！|!/, 'no exclamation marks'],
  [/亲/, 'nobody is 亲'],
  [/失业|生病|病人|住院|家里困难/, 'no reason is put into the mouth of the user'],
  [/第七十条|第 ?70 ?条/, 'article 70 is for credit cards'],
  [/手续费我出|手续费我付|愿意付手续费/, 'no fee is offered that the lender has not named'],
  [/别担心|不用怕|会好的|加油/, 'no comfort phrases'],
  [/告你|法庭上见|曝光/, 'no threats'],
  [/不用还|不还了|别接电话|先躲/, 'never suggest not paying or hiding'],
  [/[日}天号点] ?[之以]?前/, 'a deadline is 最晚 …（含当天）'],
];

/** Words and typography that hold for every text. */
export function wordingProblems(texts: readonly Text[]): string[] {
  return texts.flatMap(({ where, words }) => [
    ...banned.filter(([pattern]) => pattern.test(words)).map(([, why]) => `${where}: ${why}`),
    ...(crowded(words) ? [`${where}: a space between Chinese and Latin or figures`] : []),
    ...(/[\u4e00-\u9fff][,.;:?()]|[,;:?()][\u4e00-\u9fff]/.test(words)
      ? [`${where}: full-width punctuation`]
      : []),
  ]);
}

function crowded(words: string): boolean {
  // A day ends with 日, so what follows it stands close.
  const days =
    /\{(canBy|restBy|shiftTo|dueDate|firstDate|extendTo|feeAheadBy|writtenBy|callbackBy|agreedFirst|agreedLast|lastDate)\}/g;
  // A debt is named in Chinese; a reason is a sentence, with its full stop.
  const withoutDates = words
    .replace(/\d+[年月日]/g, '')
    .replace(days, '{日')
    .replace(/\{(deal|part|partDue|rest|debt|base|place|payOnly|lateCosts|last)\}/g, '债')
    .replace('{why}', '。');
  return /[\u4e00-\u9fff][A-Za-z0-9{]|[A-Za-z0-9%}][\u4e00-\u9fff]/.test(withoutDates);
}

/** What holds for every sentence of the script. */
export function sentenceProblems(
  { nodes }: Script,
  slots: Record<Slot, string>,
  limit: readonly string[],
): string[] {
  return Object.entries(nodes).flatMap(([id, node]) =>
    [...spokenProblems(node, slots, limit), ...('ends' in node ? [] : replyProblems(node))].map(
      (problem) => `${id}: ${problem}`,
    ),
  );
}

/** A plan that is paid in one. */
const inOne = { parts: '1', nextParts: '1', agreedParts: '1' };

/** What holds for a sentence, filled and without figures. */
export function spokenProblems(node: Node, slots: Record<Slot, string>, limit: readonly string[]): string[] {
  return [
    ...slotProblems(node, slots),
    ...deadlineProblems(node.say),
    ...[slots, { ...slots, ...inOne }, {}]
      .map((known) => wordsOf(node, known))
      .flatMap((words) => sayProblems(words, limit)),
  ];
}

/** What one dials and where one pays is always known. */
const mayLack = (slot: string) => !['line', 'place', 'payOnly'].includes(slot);

function slotProblems({ say, plain }: Node, slots: Record<Slot, string>): string[] {
  const used = [...say.matchAll(/\{([^}]*)\}/g)].map(([, slot = '']) => slot);
  return [
    ...used.filter((slot) => !Object.hasOwn(slots, slot)).map((slot) => `no slot {${slot}}`),
    ...(used.some(mayLack) && plain === undefined ? ['needs a wording without figures'] : []),
    ...([...(plain ?? '').matchAll(/\{(\w+)\}/g)].some(([, slot = '']) => mayLack(slot))
      ? ['the plain wording has a slot']
      : []),
  ];
}

function deadlineProblems(say: string): string[] {
  const days = say.match(/.{0,3}\{\w+By\}.{0,5}/g) ?? [];
  return days.filter((day) => !/^最晚 \{\w+\}（含当天）$/.test(day)).map((day) => `${day}: 最晚 …（含当天）`);
}

/** What holds for a sentence as it is said. */
export function sayProblems(words: string, limit: readonly string[]): string[] {
  const length = words.replace(/[\s\p{P}\p{S}]/gu, '').length;
  return [
    ...(length > SAY ? [`${length} characters: ${words}`] : []),
    ...(limit.some((figure) => words.includes(figure)) ? ['says the limit'] : []),
    ...(words.includes('底线') ? ['says 底线'] : []),
    ...((words.match(/(?<!申)请/g) ?? []).length > 1 ? [`more than one request: ${words}`] : []),
  ];
}

function replyProblems({ replies }: Line): string[] {
  return replies.flatMap(({ hear }, at) => [
    ...(hear.length > HEAR ? [`“${hear}” is too long to choose`] : []),
    ...(neverOpen(replies, at) ? [`“${hear}” is there twice, the later one can never be open`] : []),
    ...(at === replies.length - 1 && 'when' in (replies[at] ?? {}) ? ['the last reply has a condition'] : []),
  ]);
}

/** The same words stand before, under conditions that hold whenever these hold. */
function neverOpen(replies: Line['replies'], at: number): boolean {
  const all: readonly { hear: string; when?: readonly string[] }[] = replies;
  const later = all[at];
  return all
    .slice(0, at)
    .some(({ hear, when = [] }) => hear === later?.hear && when.every((one) => later?.when?.includes(one)));
}
