import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** To what they want at once. */
export const demand = {
  demand_full_today: [
    ...whoFirst,
    {
      when: ['deferral'],
      say: '方案是谈成了的，今天全部还清我做不到，请按方案来。',
      why: '说完就停。别为了今天还清再去借。',
    },
    {
      when: ['disputed'],
      say: '数还对不上，今天不能付。请先把明细发我。',
      why: '付了再对，就难要回来。没有争议的部分，可以自己在{place}还。',
    },
    {
      when: ['agreed'],
      say: '刚才说好了怎么还，请按说好的办。',
      why: '改成今天还清，方案就变了。没算过，不答应。',
    },
    {
      when: ['early'],
      say: '这期还没到期，请先跟我谈怎么还。',
      why: '没到期，不用今天还清。到期日在{place}看。',
    },
    {
      say: '今天全部还清我做不到，请问能怎么分？',
      why: '说完就停。别为了今天还清再去借。',
    },
  ],
  demand_minimum: [
    ...whoFirst,
    {
      say: '先还最低，剩下的每天加多少？请先说清。',
      why: '最低是多少、剩下的怎么算，以账单为准。没有另外约定，付的钱先抵费用和利息，再抵本金。',
      sources: ['law.order'],
    },
  ],
  demand_overdue_part: [
    ...whoFirst,
    {
      when: ['early'],
      say: '我这期还没到期，请看一下逾期的是哪一笔。',
      why: '没有逾期，就没有逾期的部分。先对清。',
    },
    {
      say: '逾期的是多少，付完后面怎么还？请一起说。',
      why: '听全了再算。没有另外约定，付的钱先抵费用和利息，再抵本金。',
      sources: ['law.order'],
    },
  ],
  sets_deadline: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '我按刚才说好的日子还，请不要另定日子。',
      why: '改了日子，方案就变了，要重新念一遍。',
    },
    {
      say: '这个期限我不敢答应。请问过了那天会怎样？',
      why: '把期限和后果按 8 记下。对方说的期限不是法院的期限；真收到法院文书，按文书上的日子办。',
      sources: ['court.absent', 'court.payorder'],
    },
  ],
  raise_money_elsewhere: [
    {
      when: ['unknownCaller'],
      say: '我不借钱，也不转账。请先报机构和工号。',
      why: '没弄清是谁就叫你借钱、转账，很可能是骗局。',
      sources: ['collect.account'],
      to: 'askWhoAgain',
    },
    {
      say: '我不再借钱来还。请谈我自己还得起的办法。',
      why: '借新还旧，债会更多。催收劝人借钱来还，是行业自律不许的，可据此投诉，不等于违法。',
      sources: ['collect.eight'],
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
