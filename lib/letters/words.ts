import type { SourceId } from '../sources/index.ts';

/** What to do with the text. */
export const sending: { text: string; sources: readonly SourceId[] } = {
  text: '把〔〕里的填上，从出借方的官方客服发。对方书面回了，才算落到纸面；只有自己发的，不算。',
  sources: ['neg.channel'],
};

/** What can be done next, and how soon. */
type NextStep = { title: string; hint: string; what: string; days: number; sources?: readonly SourceId[] };

/** After a call that settled nothing, the mildest first. */
export const nextSteps = {
  reckon: {
    title: '算好，再打',
    hint: '把数算清、对清，还得起再答应。没人说会回电，不用等。',
    what: '算好，再打电话谈',
    days: 2,
  },
  again: {
    title: '换一天，再打一次',
    hint: '换一个人接，结果可能不一样。',
    what: '换一天，再打一次',
    days: 2,
  },
  superior: {
    title: '找能做决定的人',
    hint: '打过去先问：请转给能定还款方案的同事。',
    what: '打电话，找能做决定的人',
    days: 1,
  },
  writing: {
    title: '写下来发给客服',
    hint: '写清自己算的数、想怎么还、从哪天起。留着截图。',
    what: '把方案写给官方客服',
    days: 1,
    sources: ['neg.channel'],
  },
  lender: {
    title: '向出借机构投诉',
    hint: '简单的 15 天内答复，复杂的 30 天，还可以再延 30 天。先投诉过它，再找监管。',
    what: '向出借机构投诉',
    days: 3,
    sources: ['ch.lender'],
  },
  regulator: {
    title: '打 12378',
    hint: '金融监管的热线，工作日打。说清时间、工号、投诉过没有。',
    what: '打 12378',
    days: 3,
    sources: ['ch.12378'],
  },
} as const satisfies Record<string, NextStep>;
