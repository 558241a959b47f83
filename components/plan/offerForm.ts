import { type PlainDate, readDate } from '../../lib/dates/index.ts';
import {
  type Fen,
  type Rate,
  type RateProblem,
  rate,
  readCount,
  readRate,
  readYuan,
  share,
} from '../../lib/money/index.ts';
import { MOST_PARTS, type Offer } from '../../lib/plan/index.ts';
import type { Problem } from '../ui/problems.ts';

export type OfferField = 'down' | 'parts' | 'perPart' | 'fee' | 'waived' | 'pause' | 'answerBy';
export type OfferTexts = Record<OfferField, string>;

/** What each field is called; the call finds the one to fill by it. */
export const offerLabels: Record<OfferField, string> = {
  down: '首付',
  parts: '几期',
  perPart: '每期',
  fee: '手续费/期',
  waived: '减免多少元',
  pause: '先缓几个月',
  answerBy: '最晚哪天答复',
};

export const emptyOffer: OfferTexts = {
  down: '',
  parts: '',
  perPart: '',
  fee: '',
  waived: '',
  pause: '',
  answerBy: '',
};

export type ReadOffer = {
  offer: Offer;
  /** They want an answer by this day. */
  answerBy?: PlainDate;
  /** Of fields that hold something; one that is empty is not wrong, it has not been said. */
  problems: Partial<Record<OfferField, Problem>>;
};

/** The offer that the texts make so far. A first payment and a fee may be per cent: of what is owed, and a part. */
export function readOffer(texts: OfferTexts, owed: Fen): ReadOffer {
  const problems: ReadOffer['problems'] = {};
  const read = <T>(name: OfferField, reader: (text: string) => Read<T>): T | undefined => {
    if (texts[name].trim() === '') return undefined;
    const found = reader(texts[name]);
    if ('read' in found) return found.read;
    problems[name] = found.problem;
    return undefined;
  };
  const offer: Offer = {
    down: read('down', (text) => sumOrShare(text, owed)),
    parts: read('parts', (text) => counted(text, MOST_PARTS)),
    perPart: read('perPart', sum),
    fee: read('fee', sumOrRate),
    waived: read('waived', sum),
    pause: read('pause', (text) => counted(text, MOST_PARTS)),
  };
  const answerBy = read('answerBy', (text) => {
    const day = readDate(text);
    return 'date' in day ? { read: day.date } : day;
  });
  return answerBy ? { offer, answerBy, problems } : { offer, problems };
}

type Read<T> = { read: T } | { problem: Problem };

function sum(text: string): Read<Fen> {
  const read = readYuan(text);
  return 'fen' in read ? { read: read.fen } : read;
}

function sumOrShare(text: string, owed: Fen): Read<Fen> {
  if (!isPercent(text)) return sum(text);
  const read = readRate(text);
  return 'percent' in read
    ? { read: share(owed, rate(`${read.percent}%`, 'term'), 1) }
    : wrongPercent(read.problem);
}

function sumOrRate(text: string): Read<Fen | Rate> {
  if (!isPercent(text)) return sum(text);
  const read = readRate(text);
  return 'percent' in read ? { read: rate(`${read.percent}%`, 'month') } : wrongPercent(read.problem);
}

/** Whether what is typed is a share and no sum: it ends with a sign for per cent. */
export function isPercent(text: string): boolean {
  return /[%％]\s*$/.test(text);
}

function wrongPercent(problem: RateProblem): { problem: Problem } {
  if (problem === 'negative' || problem === 'manyDecimals') return { problem };
  return { problem: problem === 'tooLarge' ? 'percentTooLarge' : 'notAPercent' };
}

function counted(text: string, max: number): Read<number> {
  const read = readCount(text, { min: 0, max });
  if ('count' in read) return { read: read.count };
  return { problem: read.problem === 'tooLarge' ? 'countTooLarge' : 'notACount' };
}

const said: Record<OfferField, (text: string) => string> = {
  down: (text) => `首付 ${text}`,
  parts: (text) => `${text} 期`,
  perPart: (text) => `每期 ${text}`,
  fee: (text) => `手续费每期 ${text}`,
  waived: (text) => `减免 ${text}`,
  pause: (text) => `先缓 ${text} 个月`,
  answerBy: (text) => `最晚 ${text}（含当天）答复`,
};

/** What they offered, as it was typed, for the record; empty where nothing was. */
export function heardOffer(text: (name: OfferField) => string): string {
  const names = Object.keys(said) as OfferField[];
  const words = names.filter((name) => text(name).trim() !== '').map((name) => said[name](text(name).trim()));
  return words.length > 0 ? `报了方案：${words.join('，')}` : '';
}
