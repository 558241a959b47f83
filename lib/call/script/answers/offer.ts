import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** To what they offer: the figures first; nothing is taken before it is worked out. */
export const offer = {
  offer_instalments: [
    ...whoFirst,
    {
      say: '请说一下分几期，每期一共还多少？',
      why: '听到的数填进去，算完再答应。每期里有没有手续费，也问清。',
      sources: ['rate.disclose'],
      opens: 'offer',
    },
  ],
  offer_with_first_payment: [
    ...whoFirst,
    {
      say: '先付多少，剩下的分几期？请一起报。',
      why: '首付不超过手头拿得出的。没有另外约定，先付的钱先抵费用和利息，再抵本金。',
      sources: ['law.order'],
      opens: 'offer',
    },
  ],
  offer_lump_sum: [
    ...whoFirst,
    {
      say: '请问一次付多少，付了就全部结清吗？',
      why: '手头拿得出才考虑，别为它再去借。先要书面，写明付了就结清，再付。',
      opens: 'offer',
    },
  ],
  offer_fee_waiver: [
    ...whoFirst,
    {
      when: ['asksWaiver'],
      say: '谢谢。请问逾期费用是全部减免吗？',
      why: '全免，就按 1。只免一部分，按 7 把剩下的填上，算过再答应。',
    },
    {
      say: '谢谢。请问免多少元，剩下的怎么还？',
      why: '免的数填在“减免”里，还要写进书面。问清晚一天会不会作废。',
      opens: 'offer',
    },
  ],
  offer_interest_waiver: [
    ...whoFirst,
    {
      say: '谢谢。请问从哪天起停息，以后每期还多少？',
      why: '停的是利息，还是利息和逾期费用都停，问清。写进书面才算数。',
      opens: 'offer',
    },
  ],
  offer_deferral: [
    ...whoFirst,
    {
      when: ['deferral'],
      say: '请问这一期改到哪天，费用还加不加？',
      why: '晚了还加费用，到时候更多。按 8 记下日子和数，算完再答应。',
      to: 'dayTold',
    },
    {
      when: ['asksExtension'],
      say: '好。请问展期到哪天，一共收多少费用？',
      why: '问清总数再答应。没问到，不当作不收。',
      sources: ['neg.extension'],
      to: 'extensionFee',
    },
    {
      say: '请问缓到哪天，这段时间费用还加不加？',
      why: '缓了还加费用，到时候更多。按 8 记下日子和数，算完再答应。',
    },
  ],
  offer_partial: [
    ...whoFirst,
    {
      say: '这部分还了，剩下的请问是免掉，还是接着还？',
      why: '没说免，就还是欠着。说免，就填在“减免”里，还要写进书面。',
      opens: 'offer',
    },
  ],
  offer_hold: [
    ...whoFirst,
    {
      say: '谢谢。请问停到哪天，停的时候费用加不加？',
      why: '不催，不等于不欠。日子按 8 记下，到日子自己再打 {line}。',
      sources: ['ch.95188'],
    },
  ],
  offer_expires: [
    ...whoFirst,
    {
      say: '我要算过才能定，请把方案书面发我。',
      why: '越催越要先算。过了今天就没有的，改天也能再问。叫你先转账的，不理。',
      sources: ['collect.account'],
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
