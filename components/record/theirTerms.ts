import { isFeeAhead, ownPledges } from '../../lib/call/index.ts';
import { formatDaySeenFrom, type PlainDate, readDate } from '../../lib/dates/index.ts';
import { type Fen, fen, formatYuan, MOST_INSTALMENTS, readCount, readYuan } from '../../lib/money/index.ts';
import type { AgreedTerms, CallRecord } from '../../lib/record/index.ts';
import type { View } from '../shell/view.ts';
import { type Problem, partsProblem } from '../ui/problems.ts';

export type TheirField = 'down' | 'downBy' | 'parts' | 'perPart' | 'first';
export type TheirTexts = Record<TheirField, string>;

/** What was typed while they spoke; what was not is empty. */
type Heard = { down?: Fen; parts?: number; perPart?: Fen };

/** The figures of a plan of theirs as they stand in their fields. */
export function theirTexts(terms: AgreedTerms | undefined, heard: Heard): TheirTexts {
  const money = (sum: Fen | undefined) => (sum === undefined ? '' : formatYuan(sum));
  const { down = heard.parts === 1 ? fen(0) : undefined, parts, perPart } = heard;
  if (!terms)
    return {
      down: money(down),
      downBy: '',
      parts: parts === undefined ? '' : String(parts),
      perPart: money(perPart),
      first: '',
    };
  return {
    down: money(terms.upfront),
    downBy: terms.upfrontBy ?? '',
    parts: String(terms.parts),
    perPart: money(terms.perPart),
    first: terms.firstDate,
  };
}

export type ReadTheirs = { terms?: AgreedTerms; problems: Partial<Record<TheirField, Problem>> };

/**
 * 0 parts, as it is typed of an offer, is one payment: what is paid first is then all of it, unless it stands in the
 * field of a part.
 */
function inOne(texts: TheirTexts): TheirTexts {
  const alone = texts.perPart.trim() === '';
  const { down, downBy, first } = texts;
  if (!alone) return { ...texts, parts: '1' };
  return { ...texts, down: '0', downBy: '', parts: '1', perPart: down, first: first.trim() || downBy };
}

/** The figures that the texts make: all are needed but the day of what is paid ahead. */
export function readTheirs(texts: TheirTexts): ReadTheirs {
  const down = readYuan(texts.down);
  const parts = readCount(texts.parts, { min: 0, max: MOST_INSTALMENTS });
  if ('count' in parts && parts.count === 0) return readTheirs(inOne(texts));
  const perPart = readYuan(texts.perPart);
  const first = readDate(texts.first);
  const downBy = readDate(texts.downBy);
  const ahead = 'fen' in down && down.fen > 0;
  const problems: ReadTheirs['problems'] = {
    ...('problem' in down && { down: down.problem === 'empty' ? 'emptyNot0' : down.problem }),
    ...(ahead && 'problem' in downBy && downBy.problem !== 'empty' && { downBy: downBy.problem }),
    ...('problem' in parts && { parts: partsProblem(parts.problem, 'tooManyParts') }),
    ...('problem' in perPart
      ? { perPart: perPart.problem }
      : perPart.fen === 0 && { perPart: 'zero' as const }),
    ...('problem' in first && { first: first.problem }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  if (!('fen' in down && 'count' in parts && 'fen' in perPart && 'date' in first)) return { problems };
  const terms: AgreedTerms = {
    total: fen(down.fen + perPart.fen * parts.count),
    upfront: down.fen,
    ...(ahead && 'date' in downBy && { upfrontBy: downBy.date }),
    parts: parts.count,
    perPart: perPart.fen,
    lastPart: perPart.fen,
    firstDate: first.date,
    waived: fen(0),
  };
  return { terms, problems };
}

/** Writes the figures into the record, with what the user promised by them; what was ticked of it stays ticked. */
export function writeTheirs(view: Pick<View, 'send'>, { id: call, pledges }: CallRecord, terms: AgreedTerms) {
  view.send({ type: 'recordWritten', call, words: { terms } });
  const own = ownPledges('theirs', terms, call);
  for (const pledge of own) {
    const keptOn = pledges.find(({ id }) => id === pledge.id)?.keptOn;
    view.send({ type: 'pledgeSet', call, pledge: { ...pledge, ...(keptOn && { keptOn }) } });
  }
  const gone = pledges.find((one) => isFeeAhead(one, call));
  if (gone && terms.upfront === 0) view.send({ type: 'pledgeDropped', call, pledge: gone.id });
}

/** The figures in one sentence. */
export function theirWords(terms: AgreedTerms, today: PlainDate): string {
  const { total, upfront, upfrontBy, parts, perPart, firstDate } = terms;
  const day = (date: PlainDate) => `最晚 ${formatDaySeenFrom(date, today)}（含当天）`;
  const ahead =
    upfront > 0 ? [`先付 ${formatYuan(upfront)} 元${upfrontBy ? `，${day(upfrontBy)}` : ''}`] : [];
  const rest =
    parts === 1
      ? [`${formatYuan(perPart)} 元一次还清，${day(firstDate)}`]
      : [`分 ${parts} 期，每期 ${formatYuan(perPart)} 元`, `第一期${day(firstDate)}`];
  return `${[`一共 ${formatYuan(total)} 元`, ...ahead, ...rest].join('；')}。`;
}
