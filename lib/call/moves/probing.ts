import type { Move } from './types.ts';

/** Questions, and the promises drawn out by them. */
export const probing = {
  /** Asks why it is unpaid. */
  ask_reason: {
    title: '问为什么没还',
    clues: `怎么|为什么~还|逾期|欠|没还|不还|拖 原因 怎么回事 什么事|什么困难|什么情况|什么问题 不小心|忘了|忘记|没来得及|没注意|记漏 没还上
      -困难|?|怎么弄|断了|一直|不想还|动静|好好|手头紧|理由|碰到|遇到|工资|没发|是不是|周转|出|还是`,
  },
  /** Asks whether the user can pay today. */
  ask_pay_today: {
    title: '问今天能不能还',
    clues: `TODAY|晚饭前~PAY~不|吗|?|好不好 能不能|方便~PAY|TODAY TODAY~有没有|能不能|方便|有钱|可以还|着落|能给 今天~行不行|好吗|算了|行吗 !必须|ALL|务必 !WHEN
      -问|先|多少|手上|有没有可能|能凑|趁现在|转过来`,
  },
  /** Asks when the user will pay. */
  ask_when: {
    title: '问什么时候还',
    clues: `WHEN WHEN~发|PAY|能|有钱 具体时间|准话 拖到|等到 哪个月 -给|要|日子|发工资|得|能还|准|到位|多久|大概|腾出手|预计`,
  },
  /** Asks for the user's plan. */
  ask_plan: {
    title: '问打算怎么还',
    clues: `怎么弄|怎么解决|怎么办|怎么处理|怎么还 还法 还款~方案|计划 问~方案|打算|计划 打算
      -以后|对|想法|自己|准备|拿|债|数|账|主意|心里|怎么想|接下来|欠款|考虑|有没有|有什么|得有|是否|办法|章程|谱`,
  },
  /** Asks about income, savings, assets. */
  ask_ability: {
    title: '问收入和家底',
    clues: `工资|收入|存款|公积金|理财|生意|社保|股票|薪|资产 上班|职业 名下 动用|变现|能动 存款|房|车|保险~吗|有没有|没 有没有~钱|房|车 经济|能力|还款意愿
      #个月|#天|每月~收入|赚 固定工作|还贷 -?|多少|做什么|几|流水|过日子|店|手头|打卡|来源|现在靠|靠什么`,
  },
  /** Asks how much a month the user can pay. */
  ask_monthly_ability: {
    title: '问每月能还多少',
    clues: `月供 扛得住|承受 -说|#个月|给|多少|留|报|最多|每月|能还|几|剩|吃|合适|拿出|数|每个月|每期|估摸|压力|扣掉|挤|接受|生活费|负担`,
  },
  /** Asks about other debts, or who is paid first. */
  ask_other_debts: {
    title: '问还欠哪些别家',
    clues: `别|外面|另外~逾期|欠|债|几家|贷 哪家|几家|多少家 共债|多少债|背了|负债 借|信用卡|房贷|抖音|网贷|美团~吗|多少|呢|还了没|逾 别|别人|别家~还|先还
      凭什么不还|头一个 除了我们 -有没有|平台|还有|别贷|平台欠|地方|没还|还着`,
  },
  /** Asks what the money was used for. */
  ask_use: {
    title: '问钱花到哪了',
    clues: `用途 用在|花到|花哪|花在 -钱|刷|款|买|借给别人|做生意|哪里|投资|拿去|消费了|自己用|装修|赌|这么多|干什么|做什么`,
  },
  /** Asks for proof of hardship, income or payment. */
  ask_proof: {
    title: '要证明和凭据',
    clues: `DOC|低保|住院|失业金|离职~吗|?|看|没有|呢 证据|佐证|空口 证明~困难|收入|你 要~DOC 怎么证明
      -发|有没有|能不能|记录|传|拍|提供|有什么|不能|拿出|截图|没材料|没证明`,
  },
  /** Asks for another number, an address, a relative. */
  ask_contact: {
    title: '要电话或地址',
    clues: `留~电话|号码|座机 地址|住址|住哪|哪个城市|现在住|门牌 别|备用~电话|联系 FAM~电话|微信|手机|联系方式 联系到 换号|新号
      -单位|谁|上班|找到你|紧急联系人|号给|打哪|有没有|多少|提供|吗|报|加`,
  },
  /** Asks the user to confirm or promise a day and a sum. */
  ask_confirm: {
    title: '要我保证哪天还',
    clues: `承诺|确认|答应|保证|确定~#|吗|还|?|能|对|日子|时间|一定 定了|定在|说好了 变卦 对不对|对吗|是吧|是这样吧|没问题吧 下周|#号|月底~#元|还# 承诺|保证
      到时候~别|不会 -给|登记|反悔|对一|要我|兑现不|报上去|行吧|跟你|敢|拍`,
  },
  /** Says the user did not keep an earlier promise. */
  broken_promise: {
    title: '说我上次没做到',
    clues: `上周|上次|之前|上个月|头天~说|没|承诺|答应|保证 没兑现|不算数|失约|没做到|说话不算 又拖|又没|怎么又 结果 第#次|第几
      -人|信用|再|推|反悔|变|失信|说好|一次又|不接|几回|几次|到日子|守信|废掉|忽悠|每次|没影|没见|自己数|骗我|没按`,
  },
  /** Tells the user to keep a promise, by an hour. */
  hold_to_promise: {
    title: '要我说到做到',
    clues: `算数|算话|说到做到 可得到账|看到账 别~打第|让我再 记住 到点|过了点 应下 !上周|上次|不算|没兑现|上回|没履行
      -不|#|要|一次|答应|钱|务必|一定|准时|别忘|款|约定|一回|今|信你|兑现|守着|履行|明|男子汉|等你|约好|行动|记得|这笔|自己|承诺|你说|说好|你定|日子|时间|照|按|还|办`,
  },
} satisfies Record<string, Move>;
