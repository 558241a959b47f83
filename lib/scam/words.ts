import type { AnySourceId } from '../sources/all.ts';
import type { SignId } from './index.ts';

type Cited = { text: string; sources: readonly AnySourceId[] };

export type SignWords = {
  /** What they said or wanted, as one would tick it. At most 20 characters. */
  title: string;
  hint?: string;
  /** Why it is a sign, in a plain sentence or two. */
  why: string;
  sources: readonly AnySourceId[];
};

/** The signs in the order in which they are offered for ticking. */
export const signs: Readonly<Record<SignId, SignWords>> = {
  'scam.fee': {
    title: '先交钱，或按省下的抽成',
    hint: '服务费、保证金、“解冻费”、“不成功不收费”都算',
    why: '协商自己打电话就行，不用付钱给别人。',
    sources: ['scam.fee', 'neg.channel'],
  },
  'collect.account': {
    title: '叫你付到个人账户，或扫他的码',
    hint: '微信、支付宝转给他，点他发的链接付，也算',
    why: '要还，自己进花呗、借呗或官方渠道里还。',
    sources: ['collect.account'],
  },
  'scam.data': {
    title: '要证件、银行卡、密码、验证码',
    hint: '要手机卡、要共享屏幕、要签授权书、要你替他收钱转钱，也算',
    why: '这些能动你的钱和账户。谈分期，用不着交出去。',
    sources: ['scam.data'],
  },
  'scam.service': {
    title: '自称花呗或官方，说利率高、要注销',
    hint: '再叫你转账，或打他给的号码；自称公安、法院也算',
    why: '真客服不会叫你转账。挂掉，自己打官方电话，花呗是 95188。',
    sources: ['scam.service', 'ch.95188'],
  },
  'scam.policy': {
    title: '说有新政策、内部渠道，保证减掉',
    hint: '“债务清零”“全民清债”这类',
    why: '减不减、减多少，由出借方定，别人保证不了。',
    sources: ['scam.policy', 'neg.terms'],
  },
  'scam.wash': {
    title: '说能洗白、修复征信',
    hint: '“免费查征信”也算',
    why: '记错了，自己申请更正，不花钱。收钱洗掉的，别信。',
    sources: ['scam.wash', 'credit.objection', 'credit.noagent'],
  },
  'scam.livestream': {
    title: '自称律师、法务，要替你谈',
    hint: '直播、短视频里认识，再叫你私聊',
    why: '你自己就能谈。问法律，打 12348，不花钱。',
    sources: ['scam.livestream', 'ch.12348'],
  },
  'scam.silence': {
    title: '叫你不理出借方，都让他们来',
    hint: '叫你停还、换号、转接电话也算',
    why: '不联系，债还在，费用照算。要谈，自己谈。',
    sources: ['scam.silence'],
  },
  'scam.forge': {
    title: '教你编困难、开假证明、成批投诉',
    why: '伪造医院、公司的公章是犯罪。说实话也能谈。',
    sources: ['scam.forge', 'neg.truth'],
  },
  'scam.bridge': {
    title: '劝你借新还旧、过桥垫资',
    hint: '放款先扣费也算',
    why: '旧债换成新债，还多一笔费用。',
    sources: ['scam.bridge'],
  },
};

/** `scam.service` of somebody who says to be the police or a court: what is asked there. */
export const posing: SignWords = {
  title: '自称公安、法院，吓你转钱',
  why: '公安的，打 110 或 96110 问。法院的，打区号加 12368。别用他给的号码。',
  sources: ['scam.service', 'ch.110', 'court.verify'],
};

/** With signs: what to do, the most urgent first. */
export const toDo: readonly Cited[] = [
  { text: '不付钱，不扫码，不转账。', sources: ['collect.account'] },
  { text: '不给验证码、密码、证件、银行卡，不共享屏幕。', sources: ['scam.data'] },
  { text: '不用再回他。想核实，自己打官方电话，花呗是 95188。', sources: ['neg.channel', 'ch.95188'] },
  { text: '债还在，该还的照还。自己跟出借方谈。', sources: ['neg.channel'] },
];

/** What helps where something has happened already, or is to be reported. */
export const offices: readonly (Cited & { when: string; call: string })[] = [
  { when: '刚转了钱', call: '110', text: '马上打，再打给你的银行', sources: ['ch.110'] },
  { when: '问是不是诈骗', call: '96110', text: '反诈咨询', sources: ['ch.110'] },
  { when: '收费的协商、修征信', call: '12378', text: '金融消费投诉', sources: ['ch.12378'] },
  { when: '骚扰电话、垃圾短信', call: '12321', text: '举报', sources: ['ch.12321'] },
  { when: '“债务优化”广告', call: '12315', text: '请核对', sources: ['ch.12315'] },
];

/** Without a sign: that says little, and what to look at. */
export const none: { title: string; small: string; checks: readonly Cited[] } = {
  title: '没看出骗局的特征',
  small: '不等于安全',
  checks: [
    { text: '他是谁？自己打官方电话问，花呗是 95188，别用他给的号码。', sources: ['ch.95188'] },
    {
      text: '钱付到哪？花呗只在花呗里还，借呗只在借呗里还；别的债走官方渠道，或还到出借方自己的账户。',
      sources: ['collect.account'],
    },
    { text: '要什么？密码、验证码、共享屏幕，都不给。', sources: ['scam.data'] },
    { text: '拿不准，打 96110 问一句。', sources: ['ch.110'] },
  ],
};

export const asking = {
  lead: '对方的话，贴进来就行。也可以往下勾。',
  placeholder: '短信、聊天、广告，都可以',
  stays: '只在这里看，不发出去。',
  cut: '太长了，只看前 1,000 个字。最要紧的那段，可以单独贴。',
  ticks: '对方说过哪些？说过就勾上。',
};
