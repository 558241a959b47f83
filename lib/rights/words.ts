import type { Force, SourceId } from '../sources/index.ts';
import type { Assessment } from './assess.ts';
import type { Channel, Deed, Who } from './contact.ts';

/** Who was contacted, and how. */
export const whoNames: Record<Who, string> = {
  me: '我本人',
  family: '家人、朋友',
  work: '单位同事',
  other: '村委等别人',
};
export const channelNames: Record<Channel, string> = {
  call: '电话',
  sms: '短信',
  visit: '上门',
  chat: '微信等',
};

/** What such a contact is called. */
export const contactNames: Record<Channel, string> = {
  call: '这通电话',
  sms: '这条短信',
  visit: '这次上门',
  chat: '这次联系',
};

export const partsOfDay = { day: '8 点到 22 点', night: '22 点到次日 8 点' } as const;

/** What is offered to be ticked, the usual first. */
const rude: readonly Deed[] = ['insult', 'threat', 'posing', 'falsehood', 'charge', 'newLoan', 'account'];
const shown: Record<Channel, readonly Deed[]> = {
  call: ['missed', 'robot', 'fourth', 'noName', ...rude, 'private', 'pester', 'passedOn'],
  sms: ['noName', ...rude, 'pester', 'published', 'passedOn'],
  visit: ['alone', 'noId', 'noTape', 'entered', ...rude, 'followed', 'violence', 'published'],
  chat: ['noName', ...rude, 'private', 'pester', 'published', 'passedOn'],
};
const toOthers: readonly Deed[] = [
  'asked',
  'told',
  'pressed',
  'declined',
  'again',
  'insult',
  'threat',
  'posing',
];
const toOthersInPerson: readonly Deed[] = ['alone', 'noId', 'followed', 'violence'];

/** What can be ticked for such a contact. */
export const deedsFor = (who: Who, channel: Channel): readonly Deed[] =>
  who === 'me'
    ? ['plain', ...shown[channel]]
    : [...toOthers, 'published', ...(channel === 'visit' ? toOthersInPerson : [])];

/** The third answer to every question. */
export const unsureName = '说不清';

/** The verdict where no rule gives it. */
export const verdictWords: Record<Exclude<Assessment['verdict'], 'not'>, string> = {
  unclear: '说不准',
  allowed: '没发现问题',
};
export const allowedText = '照你点的，没有违反查得到的规定。不舒服，也可以记下来，多了能看出规律。';

/** How strong a rule is, and what can be made of it. */
export const forceMeans: Record<Force, string> = {
  law: '这是法律。算不算违法，由法院、警方认定。',
  court: '这是法院的意见。',
  regulation: '这是监管规定，机构要守。可以据此投诉。',
  standard: '可以据此投诉，本身不等于违法。',
  association: '可以据此投诉，本身不等于违法。出借方是不是会员，请核对。',
  contract: '以合同为准。',
  account: '这是公开的提醒，不是法条。',
};

/** Whether the caller is who he says he is. What to say to him is in the call itself. */
export const isItReal: { title: string; points: readonly string[]; sources: readonly SourceId[] } = {
  title: '怎么知道对方是真的',
  points: [
    '问机构、姓名、工号，记下来。',
    '别用他给的号码。挂断，自己打官方电话核实，花呗是 95188。',
    '听了电话，不往任何账户转钱。还款只在官方 App 里。',
  ],
  sources: ['collect.identify', 'neg.channel', 'collect.account'],
};
