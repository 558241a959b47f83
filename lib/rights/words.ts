import type { AnySourceId } from '../sources/all.ts';
import type { Force, SourceId } from '../sources/index.ts';
import type { Assessment } from './assess.ts';
import type { Channel, Deed, Who } from './contact.ts';

/** Who was contacted, and how. */
export const whoNames: Record<Who, string> = {
  me: '我本人',
  family: '家人朋友',
  work: '单位',
  other: '村委等',
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

/** What the screen is for. */
export const leads: Record<Channel, string> = {
  call: '点三下，看这通电话合不合规。',
  sms: '点三下，看这条短信合不合规。',
  visit: '点三下，看这次上门合不合规。',
  chat: '点三下，看这次联系合不合规。',
};

export const partsOfDay = { day: '8 点到 22 点', night: '22 点到次日 8 点' } as const;

/** What is offered to be ticked: the usual in sight, the rest folded. */
type Offered = { usual: readonly Deed[]; more: readonly Deed[] };

const toMe: Record<Channel, Offered> = {
  call: {
    usual: ['plain', 'missed', 'robot', 'noName', 'insult', 'threat'],
    more: ['posing', 'account', 'falsehood', 'charge', 'newLoan', 'fourth', 'private', 'pester', 'passedOn'],
  },
  sms: {
    usual: ['plain', 'noName', 'insult', 'threat', 'falsehood'],
    more: ['posing', 'account', 'charge', 'newLoan', 'pester', 'published', 'passedOn'],
  },
  visit: {
    usual: ['plain', 'alone', 'noId', 'entered', 'threat', 'followed', 'violence'],
    more: ['insult', 'noTape', 'posing', 'account', 'falsehood', 'charge', 'newLoan', 'published'],
  },
  chat: {
    usual: ['plain', 'private', 'noName', 'insult', 'threat'],
    more: ['posing', 'account', 'falsehood', 'charge', 'newLoan', 'pester', 'published', 'passedOn'],
  },
};
const toOthers: Offered = {
  usual: ['asked', 'told', 'pressed', 'declined', 'again'],
  more: ['insult', 'threat', 'posing', 'published'],
};
const toOthersInPerson: Offered = {
  usual: [...toOthers.usual, 'followed', 'violence'],
  more: [...toOthers.more, 'alone', 'noId'],
};

/** What can be ticked for such a contact. */
export function deedsFor(who: Who, channel: Channel): Offered {
  if (who === 'me') return toMe[channel];
  return channel === 'visit' ? toOthersInPerson : toOthers;
}

/** What the rest is called while it is folded. */
export const moreDeeds = {
  me: '别的：冒充法院、要转账、借新还旧……',
  others: '别的：骂人、威胁、冒充、贴出来',
} as const;

/** What is said in every collection, and may be said. */
export const noThreat: { text: string; sources: readonly AnySourceId[] } = {
  text: '只说要起诉、要报征信，不算威胁。',
  sources: ['credit.notice', 'court.absent'],
};

/** The third answer to every question. */
export const unsureName = '说不清';

/** The verdict where no rule gives it. */
export const verdictWords: Record<Exclude<Assessment['verdict'], 'not'>, string> = {
  unclear: '说不准',
  allowed: '没发现问题',
  unread: '没认出违规',
};
export const allowedText = '照你点的，没有违反查得到的规定。不舒服，也可以记下来，多了能看出规律。';

/** Of words in which nothing was recognised; and of what was ticked beside them. */
export const unreadText = '写的字里，没认出什么。不等于没问题，上面符合的，点一下。';
export const tickedFine = '点了的那些，没有违反查得到的规定。';

/** Rules that may hold besides; `{n}` is how many. */
export const besidesWords = '可能也适用的 {n} 条规定';

/** How strong a rule is, and what can be made of it. */
export const forceMeans: Record<Force, string> = {
  law: '算不算违法，由法院、警方认定。',
  interpretation: '',
  court: '',
  regulation: '机构要守，可以据此投诉。',
  standard: '本身不等于违法。',
  association: '本身不等于违法。出借方是不是会员，请核对。',
  contract: '',
  account: '',
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
