import type { Mine } from '../types.ts';

/** What the user may want to say at any moment. Those without `to` leave the call where it stands. */
export const mine = {
  split: {
    title: '把总数拆开说',
    say: '请把本金和费用分开说，各是多少元？',
    why: '说一个数，记一个数，和账单对。',
    sources: ['rate.annual'],
  },
  dispute: {
    title: '这个数对不上',
    say: '这个数和我的账单对不上，请帮我查一下。',
    why: '没查清，先不认这个数，也不按它答应。',
  },
  decide: {
    title: '找能做决定的人',
    say: '请帮我转给能做决定的同事。',
    why: '转过去了，从头说一遍。',
    to: 'whoDecides',
  },
  family: {
    title: '别联系我家里、单位',
    say: '有事请只打我这个号码，别联系我家里和单位。',
    why: '联系得上你，就不该找别人催。这是国标和行业自律，可据此投诉，不等于违法。',
    sources: ['collect.third'],
  },
  writing: {
    title: '答应的事发短信给我',
    say: '刚才说好的，请发短信给我。',
    why: '没收到，就记下来，改天再要。说好的日子，照样按时还。',
  },
  today: {
    title: '今天先到这里',
    say: '今天先谈到这里，我都记下了，改天再打。再见。',
    why: '说完可以挂。没答应的，都不算。',
    to: 'stop',
  },
  /** The seventh has no key of its own: 7 is what they offer. */
  who: {
    title: '请问贵姓、工号',
    say: '请问您贵姓，工号是多少？',
    why: '听到的按 8 记下，例如“姓林，工号 A1082”。',
  },
} as const satisfies Record<string, Mine>;
