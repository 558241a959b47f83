import type { Act } from '../types.ts';

/** Crimes whatever the debt, and personal data taken. */
export const crimes: readonly Act[] = [
  {
    // Posing as an authority.
    breaks: ['collect.crime2', 'collect.eight'],
    clues: `冒充|假冒|伪装|假扮|自称|谎称|假装|装成|假借|扮成|扮作|声称|冒用~OFFICIAL 说|称~自己|他|这边|对方~是|来自~OFFICIAL
      我|这里|这边|本人~是~公安|警|经侦|派出所|检察|刑侦|纪委 -我|这里|这边|本人~是~OFFICIAL 穿|着~警服|制服|法袍|警察~衣|警察服 OFFICIAL~名义|口吻|口气|身份 以|用|打着~OFFICIAL~身份|名义|口气|旗号
      说是~OFFICIAL 假~警察|民警|法官|法警|警官 警官证|警服`,
  },
  {
    // Locking somebody up.
    breaks: ['collect.crime2'],
    clues: `不让|不准|不许|不放~我走|他走|人走|离开|出门|出去|下楼|下车|回家|出屋|上厕所|睡觉 不放人|不放我|不让走, 关|锁|扣|困|堵~在~屋|房|车里|办公室|宾馆|店里|地下
      非法拘禁|扣留|限制人身|人身自由|限制自由|软禁|关了我|把我关|把人关|反锁 押|架|拖|拽~上车|车上 强行|强制~带走|带至|带到|带上 看管|看押 强行带走|把我带走`,
  },
  {
    // Buying and selling data.
    breaks: ['collect.crime2', 'collect.pipl'],
    clues: `花钱…买|购…信息|资料|号码|通讯录|地址|住址|户籍|定位|数据 购买|买来|买了|买卖|买到|贩卖|收购|倒卖|出售|卖给|转卖|花钱买…信息|资料|号码|通讯录|名单|数据|轨迹|地址|住址|户籍|定位
      信息|资料|号码|通讯录|数据|住址~卖给|买来|买到|贩卖|出售|倒卖|买卖|被卖|卖了|转卖 人肉|开盒|社工库 电话|号码|信息|资料…贩子|黑市 贩子`,
  },
  {
    breaks: ['collect.pipl', 'collect.privacy'],
    clues: `信息|资料|隐私|通讯录|合同|身份证~泄露|外泄|泄漏|透露给|给了别|传给别|转给别 泄露|泄漏~信息|资料|隐私|我|个人|他人`,
  },
  {
    breaks: ['collect.pipl'],
    clues: `读取|导出|爬取|偷|盗取|窃取|抓取|扒~通讯录|通话记录|信息|定位|快递|相册 非法获取|私自查|偷偷查`,
  },
];
