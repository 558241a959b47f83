import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** A no, and the end of the call; what they say next would be of the same kind. */
const noTo = (say: string, why: string) =>
  [
    { when: ['incoming'], say, why, sources: ['collect.account', 'ch.95188', 'ch.110'], to: 'scam' },
    { say, why, sources: ['collect.account', 'ch.95188', 'ch.110'], to: 'hangUp' },
  ] as const satisfies Answers<LineId>;

/** To what is known by words alone: what few words say, a fee that is new, and what frauds ask for. */
export const known = {
  charges_fee: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '刚才说好的数里有没有这笔费用？请再念一遍。',
      why: '说好的里没有的，不另外答应。',
    },
    {
      say: '请问收的是什么费用，一共收多少元？',
      why: '听到的数填进去，算完再答应。办分期之前应当给你看综合融资成本明示表，这是监管规定。要先付才给办的，不付。',
      sources: ['rate.disclose'],
      opens: 'offer',
    },
  ],
  names_parts: [
    ...whoFirst,
    {
      say: '请问这样分，每期一共还多少元？',
      why: '几期、每期多少填进去，算完再答应。每期里有没有手续费，也问清。',
      sources: ['rate.disclose'],
      opens: 'offer',
    },
  ],
  asks_consent: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '我答应的就是刚才说好的，请书面发我。',
      why: '只认说好的数和日子。另外加的，算过再说。',
    },
    {
      say: '没算过的我不能答应，请把数一个一个报给我。',
      why: '“行”“好”先不说。听到的按 7 填上，算完再答应。',
    },
  ],
  cites_contract: [
    ...whoFirst,
    {
      say: '请把合同里的那一条念给我听，我记下来。',
      why: '听到的按 8 记下，再和合同对。写在合同里的，也可以接着谈怎么还。',
    },
  ],
  wants_chat: [
    {
      when: ['unknownCaller'],
      say: '微信、QQ 我都不加。请先报机构和工号。',
      why: '没弄清是谁，什么都不加。要谈，自己打 {line}。',
      sources: ['neg.channel', 'collect.account'],
      to: 'askWhoAgain',
    },
    {
      say: '微信、QQ 我不加，有事请在电话里谈。',
      why: '材料只交到官方渠道。在微信、QQ 里叫你转账、点链接、发证件的，不理。',
      sources: ['neg.channel', 'collect.account'],
    },
  ],
  wants_fee_first: noTo(
    '要先交钱才办的，我不办。我先挂了。',
    '说完就挂。谈还款，不用先交钱。自己打 {line} 问；钱已经转了，马上打 110。',
  ),
  wants_private_pay: noTo(
    '我不付到个人账户，也不扫码。我先挂了。',
    '说完就挂。{payOnly}。钱已经转了，马上打 110。',
  ),
  wants_code: noTo(
    '验证码、密码、卡号我都不给。我先挂了。',
    '说完就挂。谈还款，用不着这些。自己打 {line} 问；已经给了，马上改密码，打 110。',
  ),
  wants_screen: noTo(
    '软件我不装，屏幕也不共享。我先挂了。',
    '说完就挂。看得见你的屏幕，就看得见密码、验证码。自己打 {line} 问；已经装了，先断网，再打 110。',
  ),
  wants_cancel: noTo(
    '账户我不注销，钱也不转。我先挂了。',
    '说完就挂。谈还款，不用注销账户。自己打 {line} 问；钱已经转了，马上打 110。',
  ),
} as const satisfies Record<string, Answers<LineId>>;
