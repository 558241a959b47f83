import type { Heard } from '../types.ts';

const stops = {
  tone: 'yes',
  say: ['是，按期还就不再加。', '对，方案生效以后不再加收。'],
  same: ['offer_fee_waiver', 'offer_interest_waiver'],
} as const satisfies Heard;

const goesOn = {
  tone: 'no',
  say: ['费用还是会加，系统自动算的。', '没还清之前，照样按天加。'],
  same: ['refuse_waiver'],
} as const satisfies Heard;

/** What was agreed, read out and confirmed, or not. */
export const readback = {
  '是，不收': stops,
  还会收: goesOn,
  对: {
    tone: 'yes',
    say: ['对，没错。', '是的，就是这样。'],
    hurried: ['对对，快点。'],
    or: ['说了日子'],
  },
  不对: {
    tone: 'no',
    say: ['不对，和我这里的不一样。', '等一下，这个数我这里不是这样。'],
    differs: true,
  },
  '念了，和刚才一样': { tone: 'yes', say: ['好，我念一遍：'], recites: 'same' },
  '念了，不一样': { tone: 'no', say: ['好，我念一遍：'], recites: 'other', differs: true },
  说了日子: {
    tone: 'yes',
    say: ['第一笔 {firstDate}，往后每个月同一天。', '下个月 10 号第一笔，以后每个月 10 号。'],
  },
  '不对，方案也变了': {
    tone: 'no',
    say: ['日子要提前，期数也要改，方案变了。', '系统里又变了，刚才那个不作数。'],
    differs: true,
  },
  '说了，还得起': {
    tone: 'go',
    say: ['展期到 {extendTo}，收 10 元。', '往后延 30 天，收 10 元。'],
    or: ['说了，我得算一下'],
  },
  '说了，我得算一下': {
    tone: 'go',
    say: ['展期到 {extendTo}，按天收费。', '往后延 30 天，按天收费。'],
    or: ['说了，还得起'],
  },
  '同意，会发': {
    tone: 'yes',
    say: ['可以，短信发您，{writtenBy}发到。', '好的，方案我发到您手机上。'],
    same: ['agrees_in_writing'],
  },
  在手机里点确认: {
    tone: 'yes',
    say: ['您在手机里会看到方案，看好了点确认。', '稍后推送给您，在手机里确认就行。'],
    same: ['agrees_in_writing', 'refers_elsewhere'],
  },
  还是不发: {
    tone: 'no',
    say: ['短信也发不了，我们有录音。', '发不了，您记着就行。'],
    hard: ['说了不发就是不发。'],
    same: ['refuse_in_writing'],
  },
  不发书面的: {
    tone: 'no',
    say: ['没有书面的，有录音就行。', '我们不发短信，您按说的还就是。'],
    hard: ['书面的没有，爱要不要。'],
    same: ['refuse_in_writing'],
  },
} as const satisfies Record<string, Heard>;
