import * as intakeAsks from '../../components/intake/askWords.ts';
import { aroundOnce, onceWords } from '../../lib/agreement/onceWords.ts';
import {
  askInWriting,
  better,
  differs,
  differsFromNone,
  differsWithFee,
  doubted,
  gaps,
  missing,
  partly,
  saidInCall,
  speakers,
  tells,
} from '../../lib/agreement/sentenceWords.ts';
import { settling, pasting as toCompare, sending as toSend } from '../../lib/agreement/words/forms.ts';
import { columns, itemNames, itemSources, said, states } from '../../lib/agreement/words/rows.ts';
import { verdicts } from '../../lib/agreement/words/verdicts.ts';
import { beforePaying, signedByOther, unsigned, why } from '../../lib/agreement/words/why.ts';
import { answers, finding, nothingSafe, ownLimit, underStress, whyFirst } from '../../lib/budget/words.ts';
import {
  type Answer,
  asides,
  chapters,
  moves,
  prepare,
  type Script,
  answers as toMoves,
} from '../../lib/call/index.ts';
import { asks, askWords } from '../../lib/call/script/asks.ts';
import { counter, reasons } from '../../lib/call/script/counter.ts';
import { cueWords } from '../../lib/call/script/cues.ts';
import { mine } from '../../lib/call/script/mine.ts';
import type { Ask, CounterLine, Mine, OfferSlot } from '../../lib/call/types.ts';
import type { Phase } from '../../lib/checklist/index.ts';
import { lenderWords } from '../../lib/debt/index.ts';
import {
  basisHint,
  feeRule,
  longAgo,
  paymentOrder,
  priorities,
  rateForms,
  rateHints,
  readingWords,
  ruleHints,
  rules,
} from '../../lib/debt/words.ts';
import * as intake from '../../lib/intake/words.ts';
import { nextSteps, sending } from '../../lib/letters/words.ts';
import {
  doingNothing,
  optionNames,
  optionWords,
  severalWords,
  simpleMethod,
  statementAsks,
  statementWords,
  wayNames,
} from '../../lib/plan/words.ts';
import { deeds, rules as onCollecting, questions, type Rule, remedies } from '../../lib/rights/index.ts';
import {
  allowedText,
  besidesWords,
  forceMeans,
  isItReal,
  leads,
  moreDeeds,
  noThreat,
  tickedFine,
  unreadText,
} from '../../lib/rights/words.ts';
import { asking, none, offices, posing, signs, toDo } from '../../lib/scam/words.ts';
import * as settings from '../../lib/settings/index.ts';
import * as ownSettings from '../../lib/settings/words.ts';
import { allSources } from '../../lib/sources/all.ts';

/** A text of the product, where it stands, and the sources shown with it. */
export type Text = { where: string; words: string; sources: readonly string[] };

const text = (where: string, words: string | undefined, sources: readonly string[] = []): Text[] =>
  words === undefined ? [] : [{ where, words, sources }];

/** What a line says and shows. What the other side may say has the sources of the line that answers it, too. */
export function scriptTexts({ nodes }: Script): Text[] {
  return Object.entries(nodes).flatMap(([id, node]) => [
    ...text(`${id}.topic`, node.topic, node.sources),
    ...text(`${id}.say`, node.say, node.sources),
    ...text(`${id}.plain`, node.plain, node.sources),
    ...text(`${id}.once`, node.once, node.sources),
    ...text(`${id}.why`, node.why, node.sources),
    ...('ends' in node ? [] : node.replies).flatMap(({ hear, to, pledge }) => {
      const sources = [...(node.sources ?? []), ...(nodes[to]?.sources ?? [])];
      return [
        ...text(`${id} > ${hear}`, hear, sources),
        ...text(`${id} > ${hear}, pledge`, pledge?.what, sources),
      ];
    }),
  ]);
}

export function stepTexts(phases: readonly Phase[]): Text[] {
  return phases.flatMap((phase) => [
    ...text(`${phase.id}.title`, phase.title),
    ...text(`${phase.id}.hint`, phase.hint),
    ...phase.steps.flatMap(
      ({ id, title, why, next, nextAfter = {}, unagreed = {}, also, skip, skipped, sources }) =>
        [
          title,
          why,
          ...Object.values(unagreed),
          ...(also ? [also.button] : []),
          ...[skip, skipped].filter((words) => words !== undefined),
          ...[next, ...Object.values(nextAfter)].flatMap((card) => Object.values(card)),
        ].flatMap((words) => text(id, words, sources)),
    ),
  ]);
}

export const prepareTexts: readonly Text[] = [
  ...prepare.atHand.flatMap(({ id, title, hint }) => [...text(id, title), ...text(id, hint)]),
  ...[...prepare.dial, ...prepare.dialOther, ...Object.values(prepare.goals), prepare.limitation].flatMap(
    ({ text: words, sources }) => text('prepare', words, sources),
  ),
  ...expiredTexts(),
  ...Object.values(prepare.kinds).flatMap((words) => text('kinds', words)),
  ...[prepare.deferral.goal, prepare.deferral.which].flatMap((words) => text('deferral', words)),
  ...[prepare.deferral.mayRefuse, prepare.deferral.unknown].flatMap(({ title, text: words, sources }) => [
    ...text('deferral', title),
    ...text('deferral', words, sources),
  ]),
  ...text('cardParts', prepare.cardParts.text, prepare.cardParts.sources),
  ...text('calledBefore', prepare.calledBefore),
  ...text('theyRing', prepare.theyRing),
  ...text('sued', prepare.sued, prepare.goals.sued.sources),
  ...text('limitNote', prepare.limitNote.title),
  ...text('limitNote', prepare.limitNote.text),
];

function expiredTexts(): Text[] {
  const { title, risk, gap, ask, until, owed, after } = prepare.expired;
  return [
    ...[title, ...Object.values(ask)].flatMap((words) => text('expired', words, ['ch.12348'])),
    ...[risk, gap, owed].flatMap(({ text: words, sources }) => text('expired', words, sources)),
    ...until.flatMap(({ text: words }) => text('expired', words, owed.sources)),
    ...[owed.title, after].flatMap((words) => text('expired', words)),
  ];
}

export const moveTexts: readonly Text[] = Object.entries(moves).flatMap(([id, { title }]) => text(id, title));

export const budgetTexts: readonly Text[] = [
  ...Object.values(ownLimit).flatMap((words) => text('ownLimit', words)),
  ...Object.entries(answers).flatMap(([id, { title, text: words }]) => [
    ...text(id, title),
    ...text(id, words),
  ]),
  ...Object.entries(finding).flatMap(([id, words]) => text(id, words)),
  ...text('nothingSafe', nothingSafe),
  ...Object.entries(whyFirst).flatMap(([id, words]) => text(id, words)),
  ...Object.entries({ ...underStress, ...underStress.names, names: undefined }).flatMap(([id, words]) =>
    text(id, words),
  ),
];

export const optionTexts: readonly Text[] = [
  ...Object.entries(optionNames).flatMap(([id, words]) => text(id, words)),
  ...Object.entries(optionWords).flatMap(([id, words]) => text(id, words)),
  ...Object.entries({ ...wayNames, ...severalWords, ...statementWords }).flatMap(([id, words]) =>
    text(`several.${id}`, words),
  ),
  ...text('statementAsks', statementAsks.restarts.text, statementAsks.restarts.sources),
  ...text('statementAsks', statementAsks.warnings.old, ['law.expired', 'ch.12348']),
  ...[
    statementAsks.about,
    statementAsks.monthly,
    statementAsks.paidOff,
    statementAsks.allKept,
    ...Object.values({ ...statementAsks.warnings, old: '' }),
  ].flatMap((words) => text('statementAsks', words)),
  ...[simpleMethod, doingNothing].flatMap(({ text: words, sources }) => text('options', words, sources)),
];

export const debtTexts: readonly Text[] = [
  ...text('longAgo.title', longAgo.title),
  ...[
    feeRule,
    longAgo,
    paymentOrder,
    ...[rateHints, rules, ruleHints].flatMap((all) => Object.values(all)),
  ].flatMap(({ text: words, sources }) => text('debt', words, sources)),
  ...Object.values(rules).flatMap(({ title, sources }) => text('rules', title, sources)),
  ...Object.values(priorities).flatMap(({ title, why }) => [
    ...text('priorities', title),
    ...text('priorities', why),
  ]),
  ...Object.values(readingWords).flatMap((words) => text('readingWords', words)),
  ...text('basisHint', basisHint),
  ...text('rateForms', rateForms, ['fee.huabei.daily']),
];

/** Sentences that fit at any moment. */
export const asideSentences: readonly string[] = [asides.calm.say, ...asides.calm.more, asides.other.say];

export const asideTexts: readonly Text[] = [
  ...asideSentences.flatMap((words) => text('asides', words)),
  ...text('asides', asides.calm.why),
  ...text('asides', asides.other.why),
  ...Object.values(cueWords).flatMap((words) => text('cueWords', words)),
  ...Object.entries(chapters).flatMap(([id, words]) => text(id, words)),
];

/** What is answered to an offer. */
const counterLines: readonly (readonly [string, CounterLine])[] = Object.entries(counter);

export const counterTexts: readonly Text[] = counterLines.flatMap(([id, { tag, say, why, gives, sources }]) =>
  [tag, say, why, gives].flatMap((words) => text(`counter.${id}`, words, sources)),
);

/** Each answer as it is said, with every reason it can have. */
export function counterSentences(
  slots: Record<string, string>,
  offer: Record<Exclude<OfferSlot, 'why'>, string>,
) {
  return counterLines.flatMap(([, { say }]) =>
    Object.values(reasons).map((why) =>
      say.replace(/\{(\w+)\}/g, (gap, slot: string) => ({ ...slots, ...offer, why })[slot] ?? gap),
    ),
  );
}

const askList: readonly (readonly [string, Ask])[] = Object.entries(asks);
const mineList: readonly (readonly [string, Mine])[] = Object.entries(mine);

/** What is asked before hanging up, and what may be said by oneself. */
export const ownSentences: readonly string[] = [
  ...askList.map(([, { say }]) => say),
  ...mineList.map(([, { say }]) => say),
];

export const ownTexts: readonly Text[] = [
  ...askList.flatMap(([id, { title, written, say, sources }]) =>
    [title, say, ...(written ? [written] : [])].flatMap((words) => text(`asks.${id}`, words, sources)),
  ),
  ...Object.entries(askWords).flatMap(([id, words]) => text(`askWords.${id}`, words)),
  ...mineList.flatMap(([id, { title, say, why, sources }]) =>
    [title, say, why].flatMap((words) => text(`mine.${id}`, words, sources)),
  ),
];

/** What is shown with a record: what to do next, and with the text to send. */
export const letterTexts: readonly Text[] = [
  ...Object.entries(nextSteps).flatMap(([id, { title, hint, what, ...rest }]) =>
    [title, hint, what].flatMap((words) =>
      text(`nextSteps.${id}`, words, 'sources' in rest ? rest.sources : []),
    ),
  ),
  ...text('sending', sending.text, sending.sources),
];

/** What is answered to each move, whatever holds. */
export const moveAnswers: readonly (readonly [move: string, answer: Answer])[] = Object.entries(
  toMoves,
).flatMap(([move, all]) => all.map((answer) => [move, answer] as const));

export const answerTexts: readonly Text[] = moveAnswers.flatMap(([move, { say, plain, why, sources }]) =>
  [say, plain, why].flatMap((words) => text(`answer.${move}`, words, sources)),
);

const ruleList: readonly (readonly [string, Rule])[] = Object.entries(onCollecting);

/** What is said to a collector, with and without the hour. */
export const ruleSentences: readonly string[] = ruleList.flatMap(([, { say, plain, mine }]) => [
  say.replace('{clock}', '22 点 41 分'),
  ...(plain ? [plain] : []),
  ...(mine ? [mine.say] : []),
]);

/** The facts behind the rules that are so strong: each shows it beside its first source. */
const asStrongAs = (force: string) =>
  ruleList.flatMap(([, { sources }]) => (allSources[sources[0]].force === force ? [sources[0]] : []));

/** What is shown of the rules on collecting, and of what happened. */
export const rightsTexts: readonly Text[] = [
  ...ruleList.flatMap(([id, { title, head, text: words, say, plain, after, saidBy, mine, sources }]) =>
    [title, head, words, say, plain, after, saidBy, ...Object.values(mine ?? {})].flatMap((each) =>
      text(`rules.${id}`, each, sources),
    ),
  ),
  ...Object.entries(deeds).flatMap(([id, { title, rules: broken }]) =>
    text(`deeds.${id}`, title, broken as readonly string[]),
  ),
  ...Object.entries(questions).flatMap(([id, { ask, yes, no }]) =>
    [ask, yes, no].flatMap((words) => text(`questions.${id}`, words)),
  ),
  ...Object.entries(remedies).flatMap(([id, { title, hint, sources }]) =>
    [title, hint].flatMap((words) => text(`remedies.${id}`, words, sources)),
  ),
  ...text('noThreat', noThreat.text, noThreat.sources),
  ...[isItReal.title, ...isItReal.points].flatMap((words) => text('isItReal', words, isItReal.sources)),
  // These speak of the rules: of all, of those so strong, of what stands folded.
  ...[allowedText, tickedFine, besidesWords.replace('{n}', '2')].flatMap((words) =>
    text('rights', words, Object.keys(onCollecting)),
  ),
  ...Object.entries(forceMeans).flatMap(([force, words]) => text(`force.${force}`, words, asStrongAs(force))),
  ...text('moreDeeds.me', moreDeeds.me, deeds.posing.rules),
  ...[moreDeeds.others, unreadText, ...Object.values(leads)].flatMap((words) => text('rights', words)),
];

/** With the words that its sentences are filled with; what stays in {} is a figure. */
const spoken = (words: string) =>
  words
    .replaceAll('{who}', speakers.staff)
    .replaceAll('{says}', tells.written)
    .replaceAll('{form}', said.message)
    .replaceAll('{figures}', `合计（${saidInCall}8,640.00 元）`)
    .replaceAll('{asked}', missing.late)
    .replaceAll('{item}', itemNames.total)
    .replaceAll('{open}', '利息')
    .replaceAll('{day}', '11月24日')
    .replaceAll('“{paper}”', '“照常计收”')
    .replace(/\{(?:n|each|parts|total)\}/g, '12');

const unsignedTexts = [
  unsigned.other,
  ...(['huabei', 'jiebei'] as const).map((kind) => {
    const { line, place } = lenderWords({ kind });
    return { ...unsigned.ours, text: unsigned.ours.text.replace('{place}', place).replace('{line}', line) };
  }),
];

/** The paper against the call. */
export const agreementTexts: readonly Text[] = [
  ...Object.entries({ itemNames, said, differs, differsFromNone, missing, speakers }).flatMap(
    ([list, texts]) =>
      Object.entries(texts).flatMap(([id, words]) =>
        text(`${list}.${id}`, spoken(words), itemSources[id as keyof typeof itemSources]),
      ),
  ),
  ...Object.entries({ columns, states, verdicts, why, toCompare, toSend, settling }).flatMap(
    ([list, texts]) =>
      Object.entries(texts).flatMap(([id, words]) =>
        text(`${list}.${id}`, spoken(words), id === 'credit' ? itemSources.credit : []),
      ),
  ),
  ...Object.entries(onceWords).flatMap(([once, { askInWriting: ask, sources, ...lists }]) => [
    ...text(`${once}.askInWriting`, spoken(ask), sources),
    ...Object.entries(lists).flatMap(([list, texts]) =>
      Object.entries(texts).flatMap(([id, words]) => text(`${once}.${list}.${id}`, spoken(words), sources)),
    ),
  ]),
  ...Object.entries({ differsWithFee, better, doubted, gaps, aroundOnce }).flatMap(([list, texts]) =>
    Object.entries(texts).flatMap(([id, words]) => text(`${list}.${id}`, spoken(words))),
  ),
  ...[askInWriting, partly, signedByOther].flatMap((words) => text('toWrite', spoken(words))),
  ...[beforePaying, ...unsignedTexts].flatMap(({ text: words, sources }) =>
    text('agreement', words, sources),
  ),
];

/** 是不是骗局: the signs, what to do, where to turn. */
export const scamTexts: readonly Text[] = [
  ...Object.entries(signs).flatMap(([id, { title, hint, why, sources }]) =>
    [title, hint, why].flatMap((words) => text(id, words, sources)),
  ),
  ...[posing.title, posing.why].flatMap((words) => text('posing', words, posing.sources)),
  ...[...toDo, ...none.checks].flatMap(({ text: words, sources }) => text('scam', words, sources)),
  ...offices.flatMap(({ when, text: words, sources }) =>
    [when, words].flatMap((one) => text('offices', one, sources)),
  ),
  ...[none.title, none.small, ...Object.values(asking)].flatMap((words) => text('asking', words)),
];

/** First run, the settings, and what is said of where things are kept. */
export const settingTexts: readonly Text[] = [
  ...settings.neverDoes.flatMap((words) => text('neverDoes', words)),
  ...text('notAdvice', settings.notAdvice.text, settings.notAdvice.sources),
  ...[...Object.values(settings.places), ...Object.values(settings.unmoved)].flatMap((words) =>
    Object.values(words).flatMap((one) => text('places', one)),
  ),
  ...Object.values(settings.erased).flatMap((words) => text('erased', words)),
  ...Object.values(ownSettings.erasing).flatMap((words) => text('erasing', words)),
  ...Object.values(ownSettings.forgetting).flatMap((words) => text('forgetting', words)),
  ...text('exported', ownSettings.exported('还得起-2026-11-24.json')),
  ...ownSettings.permissions.flatMap(({ id, name, why: reason }) =>
    [name, reason].flatMap((words) => text(`permissions.${id}`, words)),
  ),
];

type Nested = string | readonly string[] | { readonly [key: string]: Nested };

/** 粘贴账单或短信: all its words, however deep they stand. */
export const intakeTexts: readonly Text[] = textsIn('intake', { ...intake, ...intakeAsks });

/** `sources` beside words are theirs. */
function textsIn(where: string, words: Nested, sources: readonly string[] = []): Text[] {
  if (typeof words === 'string') return text(where, words, sources);
  if (Array.isArray(words)) return [];
  const { sources: own = sources, ...inner } = words as Record<string, Nested>;
  return Object.entries(inner).flatMap(([id, one]) => textsIn(`${where}.${id}`, one, own as string[]));
}
