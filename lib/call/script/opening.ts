import type { Line } from '../types.ts';

/** The user rings: what it is about, whether this person can do it, and who it is. */
export const opening = {
  greeting: {
    chapter: 'opening',
    topic: '问能不能办',
    say: '您好，我想协商{debt}的还款，请问您能办吗？',
    plain: '您好，我想协商还款，请问您能办吗？',
    why: '核对姓名、证件尾号，可以报。密码、验证码不报。',
    sources: ['neg.channel', 'collect.account'],
    replies: [
      { hear: '可以办', to: 'who' },
      { hear: '先核对身份，核对好了', to: 'who' },
      { hear: '办不了，要别人办', to: 'whoDecides' },
      { hear: '说会有人回电', to: 'noteIt' },
      { hear: '要验证码、要转账', to: 'hangUp' },
    ],
  },
  who: {
    chapter: 'opening',
    topic: '记工号',
    say: '请问您贵姓，工号是多少？',
    why: '记下来，以后对得上。不肯说就记时间，接着谈。',
    replies: [
      { hear: '说了', to: 'extension', when: ['asksExtension'] },
      { hear: '说了', to: 'situation' },
      { hear: '不肯说', to: 'extension', when: ['asksExtension'] },
      { hear: '不肯说', to: 'situation' },
    ],
  },
} as const satisfies Record<string, Line>;
