import type { Act } from '../types.ts';

/** What is threatened in reported speech: others will be called, blows. */
export const threats: readonly Act[] = [
  {
    // All of them, or any: told before the threat itself.
    breaks: ['collect.third'],
    byThem: true,
    clues: `爆|轰|炸|轰炸|群发|骚扰|呼~通讯录|联络人 通讯录~爆|轰|炸|骚扰|群发 打爆~FAM
      威胁|扬言|恐吓|吓唬|吓我|说要|还要|我要|说会|说再|说马上|准备|马上要|接下来~打给|打到|打电话|打遍|联系|找|告诉|告知|通知|发给|发到|去~FAM|WORK
      你~妈|爸|家人|父母|老婆|老公|同事|领导|单位~电话|号码|微信|联络~我们也|我们都|我也|我都|在我
      -骚扰|烦|吓|恐吓~FAM`,
  },
  {
    // 打我 is a blow only where no telephone is meant.
    breaks: ['collect.harass', 'collect.eight'],
    danger: true,
    clues: `说要|扬言|威胁|还要|想|敢~打我 要打你 !打我|打你~电话|手机|号|FAM|WORK|个|次|通|遍`,
  },
];
