import type { Move } from './types.ts';

/** What the other side will not do. */
export const refusal = {
  /** No instalments. */
  refuse_instalments: {
    title: '说不能分期',
    clues: `NO|不~分期|再分|#次分 分期~NO|关 NO~慢慢还|按月|分开 慢慢还|按月|分开|#个月还~NO 分不了|不分 只能~全额|一次 -分过|按钮|灰`,
  },
  /** No negotiation at all: no such policy, the system does not allow it. */
  refuse_negotiation: {
    title: '说没有政策不能谈',
    clues: `NO|不|什么~政策|协商|商量|申请|规定|停息|挂账|通融|延期|方案|办 协商|停息|挂账|政策|系统|延期|商量|展期|方案~NO|取消 不符合 没商量|商量什么|没什么好 下不来 白纸黑字 合同~写|摆
      系统~不|没 别跟我 -讨价还价|过了~谈|阶段|不可能 -门槛|照合同`,
  },
  /** Will not accept the principal only. */
  refuse_principal_only: {
    title: '说不能只还本金',
    clues: `NO|不~只还本|光还本|只算本金 只还|光还|光给|只算|光~本~NO|不|哪有|亏 利息|息~必须|一起|得|要算|照|约定|继续 本金~利息|息~一起|都|必须|要|继续 本金~NO NO~本金 本息~一起|都|同
      不付利息|不要利息 只收本|只还本~不收|亏|接受不|哪家 -亏死|道理|不收息`,
  },
  /** Will not waive fees. */
  refuse_waiver: {
    title: '说不能减免',
    clues: `NO|不~减|免|优惠|打折|少收|抹|省 减|免|优惠|打折~NO|不|驳回|停 FEE|利息|息~NO|一分|照|该|规定|应该|合同 免不|减不|抹不|不能少 一分~不能少 照收 不再~批|减|免
      -口子|该多少|谁也|别想|系统算`,
  },
  /** Will not confirm in writing. */
  refuse_in_writing: {
    title: '不肯给书面的',
    clues: `NO|不|发不~书面|协议|短信|邮件|签|盖章|纸|出具|函|文件|流程 书面|协议|短信|邮件|文件|盖章|白纸黑字~NO|不|发不|给不 不签|不发|不出|发不了 口头 以系统 电话~说|沟通
      记一下|听明白~就好|就行|就可以 没必要~书面|留|发|写 只能打 -凭据|别要|有录音就`,
  },
  /** Has no authority, cannot decide. */
  no_authority: {
    title: '说自己做不了主',
    clues: `权限 NO~权|做主|决定|答应 做不了主|批不了|定不了|说了不算|不敢|不是我能 超出~范围|权 主管|领导|上级|上面|经理|总部|总行~同意|才|批|决定|定 就是~打电话|客服|催 我~级别 轮不到~说|定
      -一线|递|往上|顶多|没用|说话|层`,
  },
  /** Sends the user to the app or to another number. */
  refers_elsewhere: {
    title: '让我去找别处',
    clues: `app|官网|公众号|官方|手机上~看|查|咨询|公告|自己 打|拨~客服|热线|#|官方|总部 找|联系|问|去|跟~平台|客服|银行|律所|总部|官方|他们|行|人工 自己~查|看|去|问|打|点
      不归我|不清楚|查不到 那边~查|看|办|问|说 -对接|柜台|开户行|发卡|总公司|登录`,
  },
  /** Will not compare with other lenders or rules. */
  rejects_comparison: {
    title: '说别家的不算数',
    clues: `别家|别|其他|别人|人家|银行|信用卡|网上|法律|他们|规定|朋友|那个~不适用|管不|不一样|没关系|是别|是他|不代表|跟我们|不是一 不要|别|不能|没有|少~比|拿~别|银行|人|信用卡|其他|网 可比性
      规则|规定|政策~不同|不一|不 各有各|每家 我们是我们 不适用|管不到 两回事|一码事 网上~说|看|信|骗 是他事 -行不通|抖音|教你|办法`,
  },
} satisfies Record<string, Move>;
