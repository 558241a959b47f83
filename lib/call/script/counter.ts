import type { CounterLine } from '../types.ts';

/** Said while something is counted that they do not hear of. */
const wait = { tag: '先这样说', say: '这个数我要算一下，请等半分钟。' } as const;

/** What to answer when the other side has named figures. Those without `to` are asked, and the call stays where it is. */
export const counter = {
  askParts: { tag: '问一句', say: '请问分几期？', why: '一次付清，就填 0 期。' },
  askPerPart: { tag: '问一句', say: '请问每期一共还多少元？', why: '问清里面有没有手续费。' },
  askFee: {
    tag: '问一句',
    say: '请问每期的手续费是多少元？',
    why: '没有，或已经算在每期里，就填 0。还是不说，就先不答应。',
  },
  askDown: { tag: '问一句', say: '请问要先付多少元？', why: '不用先付就填 0。' },
  askLump: { tag: '问一句', say: '请问一次付清是多少元？', why: '数填在“首付”里。' },
  askWaived: {
    tag: '问一句',
    say: '这样比我欠的少 {offerShort} 元，少的是免掉吗？',
    why: '说免，就填在“减免”里，还要写进书面。没说免，就还是欠着。',
  },
  askMore: {
    tag: '问一句',
    say: '您报的数加起来，比我欠的多 {offerApart} 元，多的是什么？',
    why: '报的数对不上，先问清再定。',
    sources: ['rate.disclose'],
  },
  askLess: {
    tag: '问一句',
    say: '您报的数加起来，比该还的少 {offerApart} 元，少的也免吗？',
    why: '报的数对不上，先问清再定。',
  },
  count: { ...wait, why: '没定底线，就先不答应。' },
  countOthers: {
    ...wait,
    why: '底线先减掉别的债每月要还的，还够每期，再答应。',
    gives: '先算上别的债',
  },
  lowerFee: {
    tag: '这样回',
    say: '这样合年化 {offerRate}。请把手续费降下来，或免掉。',
    why: '等对方开口。降了，把新的数填上再看。',
    gives: '不答应，接着谈手续费',
    to: 'theirs',
    sources: ['rate.annual'],
  },
  lowerPart: {
    tag: '这样回',
    say: '这样合年化 {offerRate}。多收的部分请免掉。',
    why: '等对方开口。降了，把新的数填上再看。',
    gives: '不答应，接着谈费用',
    to: 'theirs',
    sources: ['rate.annual'],
  },
  showCost: {
    tag: '这样回',
    say: '请把综合融资成本明示表发给我，写清一共收多少。',
    why: '办分期之前应当给你看。没看到，先别答应。',
    gives: '请发综合融资成本明示表',
    to: 'disclose',
    sources: ['rate.disclose'],
  },
  first: {
    tag: '这样回',
    say: '{why}{base}请分 {parts} 期，每期 {perPart} 元，{firstDate}开始。',
    once: '{why}{base}请让我 {firstDate}一次还清。',
    why: '说完就停，等对方开口。',
    gives: '先提的那一级',
    to: 'offer',
  },
  waiveFirst: {
    tag: '这样回',
    say: '{why}先谈费用：已产生的 {fee} 元逾期费用，请帮我申请减免。',
    why: '对方没说不减，费用就不先提。',
    gives: '不答应，先谈费用',
    to: 'waiveFirst',
  },
  nextFee: {
    tag: '这样回',
    say: '{why}{fee} 元费用我先付，{base}请分 {parts} 期，每期 {perPart} 元。',
    once: '{why}{fee} 元费用我先付，{base} {firstDate}一次还清。',
    why: '这是最后一级，再往下不让。',
    gives: '让到第二级',
    to: 'nextFee',
  },
  nextParts: {
    tag: '这样回',
    say: '{why}{base}请分 {nextParts} 期，每期 {nextPerPart} 元。',
    once: '{why}{base}请让我 {firstDate}一次还清。',
    why: '这是最后一级，再往下不让。',
    gives: '让到第二级',
    to: 'nextParts',
  },
  tooMuch: {
    tag: '这样回',
    say: '{why}这样我不敢答应，请把我的申请报上去。',
    why: '答应了又还不上，比没谈成更难。',
    gives: '不答应',
    to: 'tooMuch',
  },
  take: {
    tag: '这样回',
    say: '好，先付 {offerDown} 元，再分 {offerParts} 期，每期 {offerPays} 元。请按这个帮我办。',
    once: '好，先付 {offerDown} 元，剩下的 {offerPays} 元一次还。请按这个帮我办。',
    why: '算过、没超，才说这句。说完再逐句念一遍，要书面。',
    gives: '答应',
    to: 'takeTheirs',
  },
  takeParts: {
    tag: '这样回',
    say: '好，分 {offerParts} 期，每期 {offerPays} 元。请按这个帮我办。',
    once: '好，一次还 {offerPays} 元。请按这个帮我办。',
    why: '算过、没超，才说这句。说完再逐句念一遍，要书面。',
    gives: '答应',
    to: 'takeTheirs',
  },
  takeLump: {
    tag: '这样回',
    say: '好，一次付 {offerDown} 元，付了就结清。请按这个帮我办。',
    why: '手头拿得出，才说这句。先要书面，写明付了就结清，再付。',
    gives: '答应',
    to: 'takeTheirs',
  },
} as const satisfies Record<string, CounterLine>;

/** Why theirs cannot be taken, before what is asked for instead. No figure of the user's own is said. */
export const reasons = {
  down: '首付我拿不出。',
  lump: '一次我拿不出。',
  monthly: '每期太多，我还不上。',
} as const;
