import { addDays, type PlainDate } from '../dates/index.ts';
import { withFigures } from './conduct/numerals.ts';
import { readTime } from './time.ts';

/** When it was, as far as the words tell: the day, and the hour or only the part of the day. */
export type ToldWhen = { on: PlainDate; time: string; part: 'day' | 'night' };

const AGO: readonly (readonly [RegExp, number])[] = [
  [/大前天/, -3],
  [/前天|前晚/, -2],
  [/昨[天日晚夜儿]/, -1],
];
const PART = '凌晨|早上|上午|中午|下午|傍晚|晚上|夜里';
/** 三点 alone may be either half of the day. */
const CLOCK = new RegExp(`(?:${PART})\\d{1,2}[点时](?:半|\\d{1,2}分?)?|\\d{1,2}[:：]\\d{2}`);
const NIGHT = /凌晨|半夜|深夜|午夜|夜里/;
const DAY = /上午|早上|中午|下午|傍晚|晚上|昨晚|前晚|昨夜/;
/** Somebody got in touch; 昨天我还了五百 tells of something else. */
const CONTACT = /打|电话|短信|微信|发|来|上门|催|找|说|骂|问|堵|敲/;

/**
 * When the words say that it was: 昨天下午给我女儿打电话.
 *
 * @returns nothing where they tell neither another day nor an hour
 */
export function toldWhen(words: string, today: PlainDate): ToldWhen | undefined {
  const clause = withFigures(words.slice(0, 200))
    .split(/[，,。；;\n]/)
    .find((one) => CONTACT.test(one) && (daysAgo(one) !== 0 || CLOCK.test(one)));
  if (clause === undefined) return undefined;
  const read = readTime(CLOCK.exec(clause.replace(/昨晚|前晚/g, '晚上'))?.[0] ?? '');
  return {
    on: addDays(today, daysAgo(clause)),
    time: 'time' in read ? read.time : '',
    part: NIGHT.test(clause) && !DAY.test(clause) ? 'night' : 'day',
  };
}

const daysAgo = (clause: string) => AGO.find(([word]) => word.test(clause))?.[1] ?? 0;
