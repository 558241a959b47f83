import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** To a no. The second rung follows the first, once, and nothing follows the second. */
export const refusal = {
  refuse_instalments: [
    ...whoFirst,
    {
      when: ['nextSaid'],
      say: '分不了的话，请把我的申请记下来报上去。',
      why: '不往下让。记下工号、时间和原话，改天再打。',
      to: 'noteIt',
    },
    {
      when: ['firstSaid'],
      say: '请问是这笔不能分，还是要别人来定？',
      why: '问清是哪一种，再说下一句。',
      to: 'noPolicy',
    },
    {
      say: '请问是这笔不能分，还是您这里办不了？',
      why: '能分几期，没查到公开的规定。问清是哪一种，把方案说完再说。',
      sources: ['neg.terms'],
    },
  ],
  refuse_negotiation: [
    ...whoFirst,
    {
      when: ['collector'],
      say: '您这里不能谈，我自己打 {line} 谈。再见。',
      why: '能不能分、减多少，由出借方定。债还在，改天自己打过去谈。',
      sources: ['neg.terms', 'ch.95188'],
      to: 'selfDial',
    },
    {
      when: ['nextSaid'],
      say: '我还是想申请，请报上去，最晚 {callbackBy}（含当天）回我。',
      plain: '我还是想申请，请报上去，有结果回我。',
      why: '没查到公开的规定，可能真不行。记下工号、时间，改天再打。',
      sources: ['neg.terms'],
      to: 'noteIt',
    },
    {
      say: '我还是想谈，请转给能做决定的人。',
      why: '能不能谈，没查到公开的规定；换个人、换一天，结果可能不同。',
      sources: ['neg.terms'],
      to: 'whoDecides',
    },
  ],
  refuse_principal_only: [
    ...whoFirst,
    {
      when: ['nextSaid', 'feeAhead'],
      say: '费用我刚才说了先付，请看本金怎么分。',
      why: '第二级已经把费用放进去了，不再往下让。',
    },
    {
      when: ['early'],
      say: '现在还没有逾期费用，请按本金来分。',
      why: '没到期，就还没有逾期费用。',
    },
    {
      say: '那除了本金还要收什么？请一项一项说。',
      why: '逐项记下再算。没说的费用，自己不先提。',
    },
  ],
  refuse_waiver: [
    ...whoFirst,
    {
      when: ['disputed'],
      say: '费用还没对清，请先说它是怎么算出来的。',
      why: '对不上的费用不认，也不先付。',
    },
    {
      when: ['agreedTheirs'],
      say: '刚才说好的方案里有没有这笔费用？请念一遍。',
      why: '说好的里没有的，不另外答应。有的，算过再说。',
    },
    {
      when: ['late', 'nextSaid', 'feeAhead'],
      say: '这笔费用我说了先付，请问{base}能那样分吗？',
      plain: '这笔费用我说了先付，请问剩下的能那样分吗？',
      why: '第二级已经把费用放进去了，不再往下让。',
    },
    {
      when: ['fee', 'nextSaid'],
      say: '不能减，请把原话备注上，改天我再申请。',
      why: '能减多少，没查到公开的规定。不往下让。',
      sources: ['neg.terms'],
    },
    {
      when: ['late', 'firstSaid', 'feeAhead', 'nextFits'],
      say: '那 {fee} 元我先付，最晚 {feeAheadBy}（含当天）。{base}请分 {parts} 期，每期 {perPart} 元。',
      once: '那 {fee} 元我先付，最晚 {feeAheadBy}（含当天）。{base} {firstDate}一次还清。',
      plain: '那逾期费用我先付，本金请帮我平分成几期。',
      why: '这是最后一级，再往下不让。',
      to: 'nextFee',
    },
    {
      when: ['early'],
      say: '现在没有逾期费用，请问还要收哪些费用？',
      why: '没到期，就还没有逾期费用。有别的费用，先问清。',
    },
    {
      when: ['noFee'],
      say: '我算下来没有逾期费用，请问不能减的是什么？',
      why: '问清是什么钱、怎么算的。没有的费用，不认，也不先付。',
    },
    {
      say: '不能减，请问按期还，后面还会再加吗？',
      why: '减不了已经产生的，就问以后还加不加。没说清，不当作不加。',
    },
  ],
  refuse_in_writing: [
    {
      when: ['unknownCaller'],
      say: '没有书面的，我自己打 {line} 核对。',
      why: '不打对方给的号码。欠不欠、欠多少，自己到{place}看账单。',
      sources: ['ch.95188', 'neg.channel'],
      to: 'selfDial',
    },
    {
      when: ['collector'],
      say: '您不发，书面的我找出借方要。',
      why: '挂断以后打 {line} 要。办分期之前，出借方应当给你看综合融资成本明示表，这是监管规定。',
      sources: ['rate.disclose', 'ch.95188'],
    },
    {
      say: '发短信也行，请写上总数、每一笔的数和日子。',
      why: '还不肯发，就记下原话、工号，改天再要。分期之前应当给你看综合融资成本明示表，这是监管规定。',
      sources: ['rate.disclose'],
    },
  ],
  no_authority: [
    ...whoFirst,
    {
      when: ['collector'],
      say: '那我找能定的那家谈，请备注今天谈过。',
      why: '催收公司定不了的，找出借方。挂断以后，自己打 {line}。',
      sources: ['ch.95188', 'neg.terms'],
    },
    {
      when: ['nextSaid'],
      say: '那请您把申请报给能定的人，最晚 {callbackBy}（含当天）回我。',
      plain: '那请您把申请报给能定的人，有结果回我。',
      why: '记下工号、时间和他说的日子。',
      to: 'noteIt',
    },
    {
      say: '那请问谁能定，能现在帮我转过去吗？',
      why: '定不了的人，说再多也没用。转过去了，从头说一遍。',
      to: 'whoDecides',
    },
  ],
  refers_elsewhere: [
    {
      when: ['unknownCaller'],
      say: '别的号码、链接我不打不点，我自己打 {line}。',
      why: '官方的自己找：拨 {line}，或到{place}找客服。',
      sources: ['neg.channel', 'ch.95188'],
      to: 'selfDial',
    },
    {
      say: '好，请先备注我来申请过，我再去那边办。',
      why: '记下要去的地方。官方的自己找：拨 {line}，或到{place}找客服。别的链接不点。',
      sources: ['neg.channel', 'ch.95188'],
    },
  ],
  rejects_comparison: [
    ...whoFirst,
    {
      say: '好，不比别家。请只看我这笔能怎么办。',
      why: '不争，拉回自己这一笔。',
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
