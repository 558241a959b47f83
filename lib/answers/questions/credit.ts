import type { Answers } from '../types.ts';

/** The credit record. */
export const credit = {
  reported: {
    asks: '会上征信吗',
    clues:
      '上征信|报征信|进征信|影响征信 征信~影响|花|有记录|不良|怎么样|吗 查征信~有 花呗~征信 逾期~征信 接入征信 央行~征信|记录 影响我征信 征信不 接入 影响信用|影响~信用 留~污点|记录|不良 记到',
    answer: {
      any: '你授权过的，出借方可以把逾期报给人民银行的征信。报没报，看自己的征信报告，那个最准。',
      early: '按时还，没有逾期可报。你授权过的，使用情况也可能报给征信；看自己的征信报告最准。',
    },
    steps: ['每年有两次免费查。', '报不良信息，应当先告诉你本人。'],
    sources: ['credit.reports', 'credit.free', 'credit.notice'],
  },
  howLong: {
    asks: '征信记录留多久',
    clues:
      'CREDIT~HOWLONG 记录~HOWLONG #年~消|删|征信|清除|记录|没 消除|消掉 恢复~征信|干净|删除 不良记录|污点~HOWLONG|消',
    answer: '从还清那天起留 5 年，到期删除。一直没还清，这 5 年就还没开始算。',
    steps: ['还清以后要一份结清证明，留着。'],
    sources: ['credit.5y'],
  },
  repair: {
    asks: '一次性信用修复还有吗',
    clues:
      '信用修复 一次性~修复|信用 修复政策|征信新政 #以下~修复|征信 修复~政策|还有|截止|申请|条件 救济政策|免申即享',
    answer:
      '已经结束。它只管 2020 到 2025 年间产生、每笔不超过 1 万元、最晚 2026 年 3 月 31 日还清的，没有查到延期。',
    steps: ['当时符合、现在还显示的，可以提异议。', '它当时自动办、不收钱；收钱代办的别信。'],
    sources: ['credit.repair', 'credit.objection', 'credit.noagent'],
  },
  wrongEntry: {
    asks: '征信写错了怎么办',
    clues:
      'CREDIT~错|不对|有误|有问题|不是我|冒名|异议 异议|申诉|更正|改征信|纠正 没借过|不是我借|被冒用|被盗用 不属于我|不是我~贷|借|笔|记录',
    answer: '可以提异议，就是请他们核查：向出借方或人民银行的征信中心提，20 天内核查并书面答复。',
    steps: ['没解决，向当地人民银行投诉，30 天内书面答复。', '把还款记录、截图一起带上。'],
    sources: ['credit.objection', 'credit.complaint'],
  },
  wash: {
    asks: '能花钱洗白征信吗',
    clues:
      '洗白|征信修复|修复征信|洗征信 代办~征信 花钱~征信|删 铲单|删逾期 征信~修复|花钱|找人|中介|内部|关系 交钱~征信|消除|删|记录 花#~征信|记录|消',
    answer: '不能，没有人能收钱改征信。说能洗白、修复、免费帮查的，是骗局的样子。',
    steps: ['别给身份证、验证码。', '钱已经转了，马上打 110。'],
    sources: ['credit.noagent', 'scam.wash', 'ch.110'],
  },
  check: {
    asks: '怎么查自己的征信',
    clues: '查征信|怎么查|征信报告 征信~查|看 哪里查|个人信用报告|打印征信|征信中心',
    answer: '每年可以免费查两次，查人民银行征信中心的报告。在哪里查，打 12363 问，或问你的银行。',
    steps: ['不要通过别人发的链接查。'],
    sources: ['credit.free', 'ch.12363', 'scam.wash'],
  },
  notTold: {
    asks: '没通知我就上了征信',
    clues:
      '没通知|没告诉我|没打招呼 事先~通知|告知 没告知|不知情|没授权 没同意~征信|报 没有授权 没人~说|通知|告诉 没~说~征信 没收到~通知',
    answer:
      '报不良信息，应当事先告诉你本人；向征信报信息，要有你的书面同意。先查合同里有没有同意，再向出借方要通知的记录。',
    steps: ['没有记录，可以提异议，也可以向人民银行投诉。'],
    sources: ['credit.notice', 'credit.objection', 'credit.complaint'],
  },
  statement: {
    asks: '能在征信里加说明吗',
    clues: '加说明|声明|备注 解释~征信 征信~说明|解释|备注 本人声明|写原因',
    answer: '可以，在不良记录上加一段本人说明。它不会让记录提前删掉。',
    sources: ['credit.statement', 'credit.5y'],
  },
} as const satisfies Answers;
