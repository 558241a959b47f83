import type { Ending, Line } from '../types.ts';

/** What was agreed, read out sentence by sentence. What does not match is asked for again, in full. */
export const readback = {
  readSum: {
    chapter: 'readback',
    topic: '念总数',
    say: '我念一遍：{base} {principal} 元，分 {agreedParts} 期，每期 {agreedPerPart} 元，对吗？',
    once: '我念一遍：{base} {principal} 元，一次还清，对吗？',
    plain: '请您念一遍：一共多少元，分几期，每期多少元？',
    why: '对方说“对”，再念下一句。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'readLast', when: ['unevenParts'] },
      { hear: '对', to: 'readFee', when: ['agreedNext', 'feeAhead'] },
      { hear: '对', to: 'readDates' },
      { hear: '不对', to: 'theirsLast' },
    ],
  },
  readLast: {
    chapter: 'readback',
    topic: '念最后一期',
    say: '最后一期是 {agreedLastPart} 元，对吗？',
    plain: '请问最后一期是多少元？',
    why: '分不匀，零头放在最后一期。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'readFee', when: ['agreedNext', 'feeAhead'] },
      { hear: '对', to: 'readDates' },
      { hear: '不对', to: 'theirsLast' },
    ],
  },
  readFee: {
    chapter: 'readback',
    topic: '念先付的',
    say: '另外，{agreedUpfront} 元费用先付，最晚 {feeAheadBy}（含当天），对吗？',
    plain: '费用先付，请问最晚哪天付？',
    why: '在{place}付，不付到别的账户。',
    sources: ['collect.account'],
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'readDates' },
      { hear: '不对', to: 'theirsLast' },
    ],
  },
  readTheirs: {
    chapter: 'readback',
    topic: '念总数',
    say: '请您把方案从头念一遍，我来对。',
    why: '一个数一个数地和记下的对。',
    replies: [
      { hear: '念了，和刚才一样', to: 'theirDates' },
      { hear: '念了，不一样', to: 'theirsLast' },
    ],
  },
  theirDates: {
    chapter: 'readback',
    topic: '念日子',
    say: '请您把要付钱的日子念一遍，我来对。',
    why: '第一笔、最后一笔，都要有最晚哪天。有先付的，第一笔就是它。',
    replies: [
      { hear: '说了日子', to: 'writing', confirms: true },
      { hear: '不对，方案也变了', to: 'theirsLast' },
    ],
  },
  readDates: {
    chapter: 'readback',
    topic: '念日子',
    say: '第一期 {agreedFirst}，最后一期 {agreedLast}，对吗？',
    once: '最晚 {agreedFirst}（含当天）一次还清，对吗？',
    plain: '请问第一期哪天还，最后一期哪天还？',
    why: '对方说“对”，再念下一句。',
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'writing', confirms: true },
      { hear: '不对', to: 'theirsLast' },
    ],
  },
  readExtension: {
    chapter: 'readback',
    topic: '念展期',
    say: '我念一遍：这期展期到 {extendTo}，不收费用，对吗？',
    plain: '这期展期，不收费用。请问哪天还？',
    why: '对方说的日子，按 8 记下来。',
    sources: ['neg.extension'],
    typed: { accepts_plan: '对' },
    replies: [
      { hear: '对', to: 'writing', when: ['plan'], confirms: true },
      { hear: '说了日子', to: 'writing', when: ['noPlan'], confirms: true },
      { hear: '不对', to: 'extensionAgain' },
    ],
  },
  extensionAgain: {
    chapter: 'readback',
    topic: '再问展期',
    say: '请您把展期的日子和费用再说一遍。',
    why: '按 8 把日子和数记下来，算完再答应。',
    sources: ['neg.extension'],
    replies: [
      { hear: '说了，还得起', to: 'writing', agrees: 'theirs', confirms: true },
      {
        hear: '说了，我得算一下',
        to: 'later',
        pledge: { by: 'me', what: '算好，再打电话谈' },
      },
      { hear: '又说不能展期', to: 'noteIt' },
    ],
  },
  writing: {
    chapter: 'readback',
    topic: '要书面',
    say: '请把方案书面发我，短信也行，最晚 {writtenBy}（含当天）。',
    plain: '请把方案书面发我，短信也行。',
    why: '要在手机里点确认的，先看清数字再点。不肯发，就记下来，改天再要。',
    typed: { accepts_plan: '同意，会发', agrees_in_writing: '同意，会发' },
    replies: [
      {
        hear: '同意，会发',
        to: 'thanks',
        pledge: { by: 'them', what: '把方案书面发给我' },
      },
      { hear: '在手机里点确认', to: 'thanks' },
      { hear: '不发书面的', to: 'thanks' },
    ],
  },
  thanks: {
    chapter: 'readback',
    topic: '谢谢，挂断',
    say: '谢谢您。说好的我都记下了，会按时还。',
    why: '挂断以后，先记工号、时间和答应的事。',
    ends: 'agreed',
  },
} as const satisfies Record<string, Line | Ending>;
