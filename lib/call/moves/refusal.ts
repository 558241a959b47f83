import type { Move } from './types.ts';

/** What the other side will not do. */
export const refusal = {
  /** No instalments. */
  refuse_instalments: {
    title: '说不能分期',
    clues: `NO|不~分期|#次分|再分 分期~NO|关 按月|慢慢还|#个月还|分开~NO 不分|分不了 -一次|全额|只能|分过|按钮|灰|拆开|选项|一笔还|零碎`,
  },
  /** No negotiation at all: no such policy, the system does not allow it. */
  refuse_negotiation: {
    title: '说没有政策不能谈',
    clues: `不符合 协商什么|没什么好|没协商 下不来 白纸黑字 系统~没 别跟我
      -NO|方案|申请|停息|办|取消|延期|规定|写|协商|政策|过了|展期|挂账|谈|阶段|不可能|摆|照合同|讨价还价|通融|门槛|菜市场|谈不了|砍价|按合同|照账单|口子|死规定`,
  },
  /** Will not accept the principal only. */
  refuse_principal_only: {
    title: '说不能只还本金',
    clues: `NO|不~光还本|只算本金|只还本 不付利息|不要利息
      -必须|都|哪家|得|照|本息|约定|继续|道理|一起|不收息|亏死|光给|只收本|同|哪有|接受不|要算|只给本|白用|拆不开|哪有不`,
  },
  /** Will not waive fees. */
  refuse_waiver: {
    title: '说不能减免',
    clues: `NO|不~免|减|优惠|抹|少收|打折|省 免|减|优惠|打折~NO|不|停|驳回 利息|息|FEE~NO|合同|规定|照|应该|一分|该 不能少|免不|减不|抹不 照收
      -别想|口子|系统算|该多少|谁也|不再|批|通道|少不了|抹掉|该交|动不了`,
  },
  /** Will not confirm in writing. */
  refuse_in_writing: {
    title: '不肯给书面的',
    clues: `NO|不~协议|签|短信|邮件|流程|出具|函 书面|协议|短信|邮件|盖章|文件|白纸黑字~NO|不|给不 不出|不发|不签|发不了 口头 以系统 听明白|记一下~就可以|就好|就行
      只能打 -凭证|别要|有录音就|电话|沟通|说|没必要|留|写|纸质|写下来|没有盖章`,
  },
  /** Has no authority, cannot decide. */
  no_authority: {
    title: '说自己做不了主',
    clues: `权限 不敢|不是我能|做不了主|定不了|批不了|说了不算
      -NO|答应|催|客服|打电话|往上|没用|一线|做主|就是|层|说话|轮不到|递|顶多|超出|范围|领导|上面|总部|总行|同意|决定|才|级别|点头|拍板|打工|听上面|员工`,
  },
  /** Sends the user to the app or to another number. */
  refers_elsewhere: {
    title: '让我去找别处',
    clues: `app|公众号|官网|手机上~查|看|自己|公告|咨询 打|拨~#|客服|总部|热线 问|联系|找|去|跟~银行|客服|官方|平台|总部|行|他们|律所|人工 自己~看|点
      不归我|不清楚|查不到 -说|办|登录|发卡|对接|开户行|总公司|柜台|那边|归别|里面查|自己登`,
  },
  /** Will not compare with other lenders or rules. */
  rejects_comparison: {
    title: '说别家的不算数',
    clues: `别|不要|少|没有|不能~拿~别|人|银行|信用卡 可比性 各有各|每家 我们是我们 不适用|管不到 一码事|两回事 网上~说|看|骗 是他事
      -政策|办法|抖音|不同|教你|行不通|规则|没关系|不一样|不代表|不是一|跟我们|别人|别家|规定|人家|他们|法律|朋友|那个|是别|瞎说|那套|别拿|各家|学来|另说`,
  },
} satisfies Record<string, Move>;
