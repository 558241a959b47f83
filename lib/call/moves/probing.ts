import type { Move } from './types.ts';

/** Questions, and the promises drawn out by them. */
export const probing = {
  /** Asks why it is unpaid. */
  ask_reason: {
    title: '问为什么没还',
    clues: `怎么|为什么~还|逾期|欠|没还|不还|拖 原因 怎么回事 什么事|什么困难|什么情况|什么问题 不小心|忘了|忘记|没来得及|没注意|记漏 没还上
      -?|出|周转|困难|工资|怎么弄|断了|一直|为何|出什么事|动静|失业|好好|手头紧|是不是|没发|理由|生意不好|碰上|碰到|耽误|还是|还是怎么|遇到`,
  },
  /** Asks whether the user can pay today. */
  ask_pay_today: {
    title: '问今天能不能还',
    clues: `TODAY~PAY~不|吗|?|好不好 能不能|方便~PAY|TODAY TODAY~有没有|能不能|方便|有钱|着落|能给 今天~行不行|好吗|算了|行吗 !必须|ALL|务必 !WHEN
      -问|先|多少|手上|晚上|有没有办法|有没有可能|能凑|能处理|趁现在|转过来`,
  },
  /** Asks when the user will pay. */
  ask_when: {
    title: '问什么时候还',
    clues: `WHEN WHEN~发|PAY|能|有钱 具体时间|准话 拖到|等到 哪个月 -要|日子|给|得|发工资|能还|准|到位|多久|大概|拖多久|等多久|腾出手|准信`,
  },
  /** Asks for the user's plan. */
  ask_plan: {
    title: '问打算怎么还',
    clues: `怎么弄|怎么解决|怎么办|怎么处理|怎么还 还法 还款~方案|计划 问~方案|打算|计划 打算
      -有没有|以后|自己|想法|拿|有什么|债|准备|办法|对|心里|数|考虑|账|主意|安排|得有|怎么想|思路|接下来|是否|欠款|章程|谱`,
  },
  /** Asks about income, savings, assets. */
  ask_ability: {
    title: '问收入和家底',
    clues: `存款|工资|收入|公积金|理财|生意|社保|股票|资产 上班|职业 名下 动用|变现|能动 存款|房|车|保险~有没有|吗|没 有没有~钱|房|车 能力|经济|还款意愿
      #个月|#天|每月~收入|赚 还贷 -?|多少|打工|进账|做什么|几|流水|兜里|凑出|店|房子|手上还|手头|打卡|来源|现在靠|进项|靠什么`,
  },
  /** Asks how much a month the user can pay. */
  ask_monthly_ability: {
    title: '问每月能还多少',
    clues: `月供 扛得住|承受 -说|多少|#个月|留|给|最多|每月|几|剩|吃|合适|开销|报|拿出|接受|数|每个月|每期|能还|个月还#|压力|扣掉|挤|有没有问题|生活费|负担`,
  },
  /** Asks about other debts, or who is paid first. */
  ask_other_debts: {
    title: '问还欠哪些别家',
    clues: `别|外面|另外~逾期|欠|债|几家|贷 哪家|几家|多少家 共债|多少债|背了|负债 借|信用卡|房贷|抖音|网贷|美团~吗|多少|呢|还了没|逾 别|别人|别家~还|先还 头一个
      除了我们 -有没有|平台|没还|还有|一共欠|地方|外面还|总负债|还着|都还`,
  },
  /** Asks what the money was used for. */
  ask_use: {
    title: '问钱花到哪了',
    clues: `用途 用在|花到|花哪|花在 -钱|刷|做什么|干什么|开销|款|买|借给别人|做生意|哪里|投资|拿去|消费了|自己用|花掉|装修|赌|这么多`,
  },
  /** Asks for proof of hardship, income or payment. */
  ask_proof: {
    title: '要证明和凭据',
    clues: `DOC|低保|住院|失业金|离职~吗|?|看|没有|呢 证据|佐证|空口 证明~你|困难|收入 要~DOC 怎么证明
      -有没有|发|能不能|记录|传|拍|提供|有什么|不能|拿出|依据|单子呢|口说|截图|没证明|相信|看一眼`,
  },
  /** Asks for another number, an address, a relative. */
  ask_contact: {
    title: '要电话或地址',
    clues: `留~电话|号码|座机 住址|地址|住哪|现在住 别|备用~电话|联系 FAM~电话|微信|手机|联系方式 联系到 换号|新号
      -有没有|吗|多少|单位|提供|上班|加|备用|找到你|报|紧急联系人|谁|号给|家庭|打不通|联络`,
  },
  /** Asks the user to confirm or promise a day and a sum. */
  ask_confirm: {
    title: '要我保证哪天还',
    clues: `承诺|确认|答应|保证|确定~#|吗|?|能|还|日子|时间|一定|对 定了|说好了 变卦 对不对|对吗|是吧|没问题吧 下周|#号|月底~#元|还# 承诺|保证 到时候~别|不会
      -给|反悔|拍|核对|登记|对一|要我|包票|报上去|敢|没错吧|行吧|说定|跟你|给你登`,
  },
  /** Says the user did not keep an earlier promise. */
  broken_promise: {
    title: '说我上次没做到',
    clues: `上周|上次|之前|上个月~说|承诺|答应|保证|没 没兑现|不算数|失约|没做到|说话不算 又拖|又没|怎么又 结果 第#次|第几
      -人|信用|推|再|反悔|上回|变|失信|说好|不接|也没|几回|几次|到日子|废掉|忘了?|明天又|每次|没影|没按|老说|自己数|骗我|错过`,
  },
  /** Tells the user to keep a promise, by an hour. */
  hold_to_promise: {
    title: '要我说到做到',
    clues: `算数|算话|说到做到 看到账 别~打第|让我再 记住 到点|过了点 应下 !上周|上回|上次|不算|没兑现|没履行
      -不|#|还|办|要|一次|承诺|日子|时间|答应|自己|钱|你说|务必|反悔|照|一定|准时|别忘|变卦|款|约定|说好|一回|今|你定|信你|兑现|再信|别让我|唾沫|守着|履行|找不着|拖过|按|明|等你|约好|行动|记得|说话要|这笔`,
  },
} satisfies Record<string, Move>;
