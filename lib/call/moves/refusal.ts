import type { Move } from './types.ts';

/** What the other side will not do. */
export const refusal = {
  /** No instalments. */
  refuse_instalments: {
    title: '说不能分期',
    clues: `NO|不~分期|再分 分期~NO|关 按月|慢慢还|#个月还|分开~NO 不分|分不了
      -一次|一把|产品|全额|只能|通道|#次|一笔还|不满足|入口|分过|已经分|拆开|按钮|期数|条件|资格|选项|逾期了|金额太小|零碎|只支持`,
  },
  /** No negotiation at all: no such policy, the system does not allow it. */
  refuse_negotiation: {
    title: '说没有政策不能谈',
    clues: `不符合 协商什么|没什么好|没协商 下不来 白纸黑字 系统~没 别跟我
      -NO|方案|申请|办|停息|取消|延期|规定|写|协商|口子|政策|过了|展期|挂账|谈|阶段|不可能|按合同|摆|死规定|照合同|照账单|砍价|菜市场|讨价还价|谈不了|通融|门槛`,
  },
  /** Will not accept the principal only. */
  refuse_principal_only: {
    title: '说不能只还本金',
    clues: `NO|不~光还本|只算本金|只还本 不付利息|不要利息
      -必须|都|哪家|存款|得|照|本息|约定|继续|道理|一起|不收利息|不收息|亏死|光本金|光给|利息照|受保护|只收本|只给本|同|哪有|哪有不|慈善|拆不开|接受不|法定|白借|白用|要算|资金成本|赔本|连本带利|亏本`,
  },
  /** Will not waive fees. */
  refuse_waiver: {
    title: '说不能减免',
    clues: `NO|不~免|减|优惠|抹|少收|打折|省 免|减|优惠|打折~NO|不|停|驳回 利息|息|FEE~NO|合同|规定|照|一分|该 不能少|免不|减不|抹不 照收
      -别想|口子|批|不再|动不了|通道|少不了|抹掉|系统算|该交|谁也`,
  },
  /** Will not confirm in writing. */
  refuse_in_writing: {
    title: '不肯给书面的',
    clues: `NO|不~协议|短信|签|邮件|流程|出具|函 协议|短信|邮件|书面|盖章|白纸黑字|文件~NO|不|给不 不出|不发|不签|发不了 口头 以系统 听明白|记一下~就可以|就好|就行
      只能打 -电话|说|留|写|没必要|写下来|凭证|有录音就|沟通|纸质`,
  },
  /** Has no authority, cannot decide. */
  no_authority: {
    title: '说自己做不了主',
    clues: `权限 不敢|做不了主|定不了|批不了|说了不算
      -NO|客服|答应|上面|总部|才|打工|打电话|领导|催|同意|员工|往上|没用|范围|一线|做主|决定|听上面|就是|层|总行|拍板|点头|级别|说话|超出|轮不到|递|顶多`,
  },
  /** Sends the user to the app or to another number. */
  refers_elsewhere: {
    title: '让我去找别处',
    clues: `app|公众号|官网|手机上~看|自己|查|公告|咨询 打|拨~#|客服|总部|热线 问|联系|找|去|跟~客服|银行|平台|总部|行|他们|律所|人工|官方 自己~看|点
      不归我|不清楚|查不到 -说|办|对接|登录|归别|总公司|柜台|自己登|那边|里面查|小程序`,
  },
  /** Will not compare with other lenders or rules. */
  rejects_comparison: {
    title: '说别家的不算数',
    clues: `别|不要|没有|不能|少~拿~别|人|银行|信用卡 可比性 各有各|每家 我们是我们 不适用|管不到 一码事|两回事 网上~说|看|骗 是他事
      -别人|规定|别家|政策|没关系|人家|他们|办法|抖音|法律|不一样|不代表|别拿|另说|各家|学来|教你|是别|朋友|瞎说|行不通|规则|跟我们|那个|那套`,
  },
} satisfies Record<string, Move>;
