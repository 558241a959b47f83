import type { AskId, LineId, MoveId, mine, prepare } from '../../lib/call/index.ts';
import type { nextSteps } from '../../lib/letters/words.ts';
import type { NeverId } from '../content/checks/points.ts';

/** Where a point that others have published about such calls is kept, or what keeps it out. */
export type Point = {
  kind: 'include' | 'avoid' | 'doubtful';
  /** In our words. */
  point: string;
  lines?: readonly LineId[];
  moves?: readonly MoveId[];
  asks?: readonly AskId[];
  mine?: readonly (keyof typeof mine)[];
  prepare?: readonly (keyof typeof prepare)[];
  steps?: readonly (keyof typeof nextSteps)[];
  never?: readonly NeverId[];
  /** Why we go no further. */
  but?: string;
};

/** By the id of the point. The published texts themselves are no part of the project. */
export const points = {
  'script-points-cdbf0731': {
    kind: 'include',
    point: '开口说清是哪笔账，并问要什么材料',
    lines: ['greeting', 'situation', 'proof'],
    moves: ['ask_proof'],
    but: '停息不先提；材料等对方要了再问',
  },
  'script-points-5849705e': {
    kind: 'include',
    point: '找能做决定的人',
    lines: ['noPolicy', 'whoDecides'],
    moves: ['no_authority', 'refuse_negotiation'],
    mine: ['decide'],
    steps: ['superior'],
  },
  'script-points-c4a9e4db': {
    kind: 'include',
    point: '说申请，不说讲价',
    lines: ['waive', 'extension', 'noteIt'],
    never: ['haggle'],
  },
  'script-points-9ae06ebf': {
    kind: 'include',
    point: '先问接电话的人能不能办',
    lines: ['greeting'],
  },
  'script-points-d8fdcb62': {
    kind: 'include',
    point: '提带数字的目标',
    lines: ['offer', 'waive', 'nextFee', 'nextParts'],
    moves: ['ask_plan', 'lets_speak'],
  },
  'script-points-b7f00066': {
    kind: 'include',
    point: '来电先问哪家、哪笔、多少',
    lines: ['caller', 'askWhoAgain', 'demanded'],
    moves: ['states_identity'],
    asks: ['who', 'split'],
  },
  'script-points-1cb03b98': {
    kind: 'include',
    point: '表明想还，说明来意',
    lines: ['greeting', 'reason', 'offer'],
    moves: ['ask_reason'],
    but: '原因等问到再说，只说真的',
  },
  'script-points-60e8a8fc': {
    kind: 'include',
    point: '记下人、工号、数、日子和结果',
    lines: ['who', 'noteIt', 'thanks'],
    asks: ['who', 'split', 'first', 'contact'],
  },
  'script-points-c994c7f4': {
    kind: 'include',
    point: '让对方讲清数是怎么算的',
    lines: ['demanded'],
    moves: ['states_amount'],
    asks: ['split'],
    mine: ['split', 'dispute'],
  },
  'script-points-de4e23b7': {
    kind: 'include',
    point: '照实说，带着方案',
    lines: ['reason', 'offer'],
    moves: ['ask_ability', 'broken_promise'],
  },
  'script-points-f7c727fb': {
    kind: 'include',
    point: '难处、证明、方案，三样都有',
    lines: ['reason', 'proof', 'offer'],
    moves: ['ask_ability', 'lists_documents'],
    but: '难处和证明，问到才说、要了才交',
  },
  'script-points-d94904cf': {
    kind: 'include',
    point: '分清真假客服，先要钱的就挂',
    lines: ['greeting', 'payWhere', 'hangUp', 'scam', 'selfDial'],
    moves: ['verify_identity', 'pay_to_account'],
    prepare: ['dial'],
  },
  'script-points-f836c68c': {
    kind: 'include',
    point: '没谈成，换一天再打',
    lines: ['refusedEnd'],
    steps: ['again'],
  },
  'script-points-f50edad4': {
    kind: 'avoid',
    point: '材料不齐、带情绪、只要减免没有方案',
    lines: ['proof', 'offer', 'stop'],
    moves: ['insults', 'lectures'],
    never: ['withoutAWay', 'lament'],
    but: '先提分期的数，下一句才谈减免',
  },
  'script-points-1780e856': {
    kind: 'avoid',
    point: '只说还不了，没有方案',
    lines: ['offer', 'tooMuch'],
    never: ['withoutAWay'],
  },
  'script-points-0a7c39ff': {
    kind: 'avoid',
    point: '没有凭据先诉苦',
    lines: ['proof'],
    never: ['lament'],
  },
  'script-points-c05d9442': {
    kind: 'avoid',
    point: '一开口就说没钱',
    never: ['firstWord', 'lament'],
  },
  'script-points-ced68d5c': {
    kind: 'avoid',
    point: '直说还不起',
    lines: ['reason'],
    never: ['firstWord', 'withoutAWay'],
    but: '对方的方案还不起，要照实说，不答应',
  },
  'script-points-3296c304': {
    kind: 'avoid',
    point: '一声不响就挂',
    lines: ['stop', 'verifyEnd', 'scam', 'hangUp'],
    mine: ['today'],
    never: ['silentEnd'],
  },
  'script-points-6a78feef': {
    kind: 'doubtful',
    point: '引信用卡的条款要求分期',
    lines: ['noPolicy'],
    never: ['article70'],
    but: '花呗、借呗不是信用卡',
  },
  'script-points-b56956e1': {
    kind: 'doubtful',
    point: '没有书面方案，一点也不还',
    lines: ['payFirst', 'writing'],
    never: ['withhold'],
    but: '付的钱先抵费用和利息，所以先问清；不劝人不还',
  },
} as const satisfies Record<string, Point>;
