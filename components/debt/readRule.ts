import { type DebtKind, GUESSED_MULTIPLE, type Rule } from '../../lib/debt/index.ts';
import {
  type Fen,
  fen,
  isYearly,
  MOST_INSTALMENTS,
  readCount,
  readRate,
  readStated,
  readYuan,
} from '../../lib/money/index.ts';
import { type Problem, partsProblem, rateProblem } from '../ui/problems.ts';
import { type RuleField, type RuleTexts, ruleOf } from './ruleForm.ts';

type Penalty = Rule & { kind: 'penalty' };
type Instalment = Rule & { kind: 'instalment' };
type Minimum = Rule & { kind: 'minimum' };
type Problems = Partial<Record<RuleField, Problem>>;

const readers = { penalty: readPenalty, instalment: readInstalment, minimum: readMinimum };

/** The rule that the texts make; none is the simple one. */
export function readRule(texts: RuleTexts, kind: DebtKind): { rule?: Rule; problems: Problems } {
  const problems: Problems = {};
  const id = ruleOf(texts, kind);
  const rule = id === 'simple' ? undefined : readers[id](texts, problems);
  return rule ? { problems, rule } : { problems };
}

function readPenalty(texts: RuleTexts, problems: Problems): Penalty | undefined {
  const multiple = readMultiple(texts.multiple, problems);
  // Who sees none in the bill leaves it empty.
  const interest = texts.interest.trim() === '' ? fen(0) : readMoney('interest', texts, problems);
  if (multiple === undefined || interest === undefined) return undefined;
  return { kind: 'penalty', ...multiple, interest, compound: texts.compound === 'yes' };
}

function readInstalment(texts: RuleTexts, problems: Problems): Instalment | undefined {
  const parts = readCount(texts.parts, { min: 1, max: MOST_INSTALMENTS });
  if ('problem' in parts) problems.parts = partsProblem(parts.problem, 'tooManyParts');
  const fee = readMoney('partsFee', texts, problems);
  if ('problem' in parts || fee === undefined) return undefined;
  return { kind: 'instalment', parts: parts.count, fee, taken: texts.taken === 'once' ? 'once' : 'spread' };
}

function readMinimum(texts: RuleTexts, problems: Problems): Minimum | undefined {
  const least = readLeast(texts, problems);
  const restRate = readRestRate(texts, problems);
  if (least === undefined || restRate === undefined) return undefined;
  return { kind: 'minimum', ...least, restRate };
}

function readMoney(name: 'interest' | 'partsFee', texts: RuleTexts, problems: Problems): Fen | undefined {
  const read = readYuan(texts[name]);
  if ('fen' in read) return read.fen;
  problems[name] = read.problem === 'empty' ? 'emptyNot0' : read.problem;
  return undefined;
}

/** The sum that the bill shows, or a share of it where that is what is known: '10%'. */
function readLeast({ share }: RuleTexts, problems: Problems): Pick<Minimum, 'share' | 'least'> | undefined {
  if (!isShare(share)) {
    // 10 may be a share or a sum.
    if (/^\s*\d{1,2}\s*$/.test(share)) {
      problems.share = 'shareOrSum';
      return undefined;
    }
    const read = readYuan(share);
    if ('fen' in read) return { least: read.fen };
    problems.share = read.problem;
    return undefined;
  }
  const read = readRate(share);
  if ('percent' in read) return { share: read.percent };
  problems.share = rateProblem(read.problem);
  return undefined;
}

/** Whether what is typed as the minimum is per cent, and no sum. */
export const isShare = (text: string): boolean => /[%％]\s*$/.test(text);

/** A day, whatever its words: one for a month or a year is not taken for it, nor one that only a year can have. */
function readRestRate(texts: RuleTexts, problems: Problems): string | undefined {
  const read = readStated(texts.restRate);
  if ('percent' in read && (read.per ?? 'day') === 'day' && !isYearly(read.percent, 'day'))
    return read.percent;
  problems.restRate = 'problem' in read ? rateProblem(read.problem) : 'notDaily';
  return undefined;
}

/** From 1 to 10, as the contract says it: '1.5'. Left empty it is guessed, and marked as such. */
function readMultiple(text: string, problems: Problems): Pick<Penalty, 'multiple' | 'guessed'> | undefined {
  if (text.trim() === '') return { multiple: GUESSED_MULTIPLE, guessed: true };
  const read = readRate(text.replace(/\s*倍$/, ''));
  if ('percent' in read && Number(read.percent) >= 1 && Number(read.percent) <= 10)
    return { multiple: read.percent };
  problems.multiple = 'notAMultiple';
  return undefined;
}
