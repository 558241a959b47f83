import type { Move } from './types.ts';

/** What is said to frighten or shame. A denial (不会起诉) is no pressure: the engine sees to it. */
export const pressure = {
  /** The credit record. */
  will_report_credit: {
    title: '说要上征信',
    clues: `征信 上报|报送~逾期|信用|人民银行|央行 信用~花|记录|影响|坏|报告|黑 污点 人民银行|央行 芝麻 -以后|别想|难|受|房贷|消|#年|不下来|不了|买房|买车|贷款`,
  },
  /** A suit, arbitration or payment order. */
  will_sue: {
    title: '说要起诉',
    clues: `起诉|律师函|仲裁|强制执行|支付令|诉状 告你|告我 传票|法院|立案|开庭 通过|走~法律 -起诉|处理|法务|责任|手段|程序|费|递交`,
  },
  /** Will hand the case to a collection firm. */
  transfer_third_party: {
    title: '说要转给催收公司',
    clues: `委外|合作机构|第三方 债权 催收公司|外面人|资产管理 外面~人|公司|催 -联系|找|出|跟|移交|转到|交给|卖|委托|律所|转给|不是我|外面公司|打包|派单|派给|转让`,
  },
  /** The case will be escalated, or moved to another team. */
  case_will_move: {
    title: '说案子要升级',
    clues: `升级 账户|案件|件|单子~上|走|退|升|移|评|跳 不归我|我就不管|留不住 下一个部门|下一步 等级 换人
      -领导|推|后面|法务|移交|转到|往上|流程|进|风控|上交|专案|交到|名单|我这组|拒绝还款|提交|流转|自动|重点|风险|高级|备注|失联|标|交给|别人|上面|阶段`,
  },
  /** A visit to home or workplace. */
  will_visit: {
    title: '说要上门',
    clues: `上门|当面|走一趟 去|上|来|到~公司|单位|住址|你家|家里|小区|我家|村|老家 安排人|派人 找到你|蹲|堵|敲门 -在家等|外勤|户口|见面|路上|过去|上你|那`,
  },
  /** Will call family, employer or contacts. */
  will_contact_others: {
    title: '说要找家人单位',
    clues: `FAM~联系|打电话|知道 紧急联系人|通讯录 协助通知|给你说 社区|村委|村支书 一个个打
      -欠|单位|全村|前台|大家知道|她说|家里人|告诉|打给|发函|发给|问|找|去|叫|让`,
  },
  /** Will freeze the card, the account or the credit line. */
  freezes_account: {
    title: '说要冻结账户',
    clues: `停|关|冻|封|注销|锁|降|限|限制~花|卡|微信|账户|额度|余额|支付 借|花|卡|微信|账户|工资|额度|余额|支付宝~停|关|冻|封|划|没了|锁|降|限|扣|清零|用不了 冻结
      划扣|划走|封号 止付|限制收款 !分期|利息|案件 -风控|收款`,
  },
  /** Instalments mean that the card or line is frozen. */
  card_frozen_if_instalments: {
    title: '说分期就停用额度',
    clues: `分期|签|分|协商~停|关|冻|零|不能用|停掉|停用 方案|分期|签|停息|分|延期|协商…停|关|冻|封|没关系|注销|零|不能用|开不了
      -借|卡|贷|再也|期间|没还完|结清前|还清前|以后|别想|产品|额度|不能再|消费|刷`,
  },
  /** A blacklist, a travel ban, the schooling of children. */
  blacklist: {
    title: '说要列黑名单',
    clues: `失信|老赖|公示|出境|挂到网|政审|火车|被执行人|限高|飞机|高消费|高铁|黑名单 坐车|寸步难行 上学|公务员|当兵|考公 受牵连|念书
      -名字|影响|全网|共享|子女|孩子|小孩|行业|读|限制高消费`,
  },
  /** Paints instalments as costly or harmful. */
  warns_about_instalments: {
    title: '说分期更吃亏',
    clues: `方案|分期|#期|分|分#年~利息|作废|不划算|吃亏|征信|多出|多还|断|滚|亏|手续费|贵|费用 分期|#期…作废|取消|不划算|征信|多出|呆账|更多
      不划算|吃亏|划不来|划得来 多~#|#元 越~多|长 坏处|没好处 -一次|补|哪个月|拉长|断了|高|中间断|光费用|全|断#期|特殊|白搭|翻|赶上`,
  },
  /** Police, fraud, arrest. */
  criminal_threat: {
    title: '说要报警抓人',
    clues: `警察|传唤|刑|坐牢|够判|恶意透支|打#|报案|报警|拘留|派出所|犯罪|监狱|经侦|警车|诈骗 带走|进去 虚假~材料 刑事|骗贷
      -人|我|你|移交|立案|调查|蹲|抓|标准|牢|罪|送`,
  },
  /** Insults, shouting. */
  insults: {
    title: '骂人',
    clues: `要脸 他妈|全家 滚|丢人|傻|受穷|垃圾|废物|德行|恶心|混蛋|渣|狗|猪|玩意|畜生|神经|穷鬼|蠢|贱|骗子 骂|吼|嚷|辱 不是人|有病|死 教养|活着|白活|脑子
      -老赖|你这种|活该|难听`,
  },
  /** Lectures on spending or honesty. */
  lectures: {
    title: '讲大道理',
    clues: `人无信|做人|天经地义|良心|诚信|说信用 乱花|大手大脚|超前消费|量入为出 年轻人|成年人 教训 欠债还钱 不考虑后果|行为负责
      -就|信用|不要|赚|不懂|好|应该|求|负责|责任|过日子|道理|后果|本来|没钱|还钱|时候|当初|当时|那会|怎么|知道|借|想|你看看|别人|人家|再穷|按时|还上|能|都|多|也`,
  },
} satisfies Record<string, Move>;
