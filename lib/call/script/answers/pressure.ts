import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';

/** To what is held over the user: no fright and no dispute, but what is true, asked for in writing. */
export const pressure = {
  will_report_credit: [
    {
      when: ['unknownCaller'],
      say: '征信我自己会去查。请先报机构和工号。',
      why: '征信报告每年能免费查两次，以报告为准。说交钱能改的，是骗局。',
      sources: ['credit.free', 'credit.noagent'],
      to: 'askWhoAgain',
    },
    {
      when: ['deferral'],
      say: '请问这一期晚还，征信怎么报？',
      why: '报不良信息，要事先告诉你。照原话按 8 记下。',
      sources: ['credit.notice'],
    },
    {
      when: ['disputed'],
      say: '数还没对清，请先核对，不要按错的数报征信。',
      why: '报错了可以提异议，20 天内书面答复。',
      sources: ['credit.objection'],
    },
    {
      when: ['early'],
      say: '我还没逾期，请问谈成以后征信怎么报？',
      why: '报不良信息，要事先告诉你。问清了，写进书面。',
      sources: ['credit.notice'],
    },
    {
      say: '请问这笔已经报征信了吗？',
      why: '报不良信息，要事先告诉你。记录从还清那天起留 5 年，没还清就还没开始算。',
      sources: ['credit.notice', 'credit.5y'],
    },
  ],
  will_sue: [
    {
      when: ['unknownCaller'],
      say: '请报法院和案号，我自己打电话去核实。',
      why: '法院的事用区号加 12368 核实，不打对方给的号码。真收到传票要去，不去也可能判。',
      sources: ['court.verify', 'court.absent'],
      to: 'callerOffice',
    },
    {
      when: ['disputed', 'sued'],
      say: '材料我收到了，会按期答复。数有争议，请先核对。',
      why: '收到法院传票要去，把对不上的数说清。支付令要在 15 天内书面提异议，嘴上说不算。',
      sources: ['court.absent', 'court.payorder'],
    },
    {
      when: ['disputed'],
      say: '数有争议，请把起诉材料书面寄给我，我会到庭。',
      why: '收到法院传票要去，把对不上的数说清。支付令要在 15 天内书面提异议，嘴上说不算。',
      sources: ['court.absent', 'court.payorder'],
    },
    {
      when: ['sued'],
      say: '材料我收到了，法院的日子我不耽误。请问能先调解吗？',
      why: '起诉状 15 天内可以答辩，不写案子也照样走。传票的日子要去，不去也可能判。支付令要在 15 天内还钱或书面提异议。',
      sources: ['court.answer', 'court.absent', 'court.payorder', 'court.mediate'],
    },
    {
      say: '我愿意还，也愿意谈。起诉材料请书面寄给我。',
      why: '收到法院传票要去，不去也可能判。收到支付令，15 天内还钱或书面提异议；只说没钱、想分期，不算异议。',
      sources: ['court.absent', 'court.payorder'],
    },
  ],
  transfer_third_party: [
    {
      when: ['unknownCaller'],
      say: '转给谁都一样，先要核实。请报机构和工号。',
      why: '不认识的机构，先去出借方的官网，或打 {line} 核对。',
      sources: ['collect.whitelist', 'ch.95188'],
      to: 'askWhoAgain',
    },
    {
      say: '转给哪家，请先告诉我名字，我好核对。',
      why: '外包催收，应当先告诉你；这是监管规定，不照做可以投诉。债没有变，还可以接着谈。',
      sources: ['reg.bank'],
    },
  ],
  case_will_move: [
    {
      when: ['unknownCaller'],
      say: '转到哪里我都先核实。请报机构、部门和工号。',
      why: '没弄清是谁，案子升不升级都不用答。',
      to: 'askWhoAgain',
    },
    {
      say: '请问转到哪个部门，以后我找谁接着谈？',
      why: '换了部门，欠的数不变，照样能谈。把部门和时间按 8 记下。',
    },
  ],
  will_visit: [
    {
      when: ['unknownCaller'],
      say: '我不同意上门。请先报机构和工号。',
      why: '地址不报。有人来堵门、威胁，打 110。',
      sources: ['ch.110'],
      to: 'askWhoAgain',
    },
    {
      say: '有事电话里谈，我不同意进家里和单位。',
      why: '上门要两人以上、亮身份、录音录像，没你同意不能进。这是行业自律，可据此投诉，不等于违法。堵门、威胁，打 110。',
      sources: ['collect.visit', 'ch.110'],
    },
  ],
  will_contact_others: [
    {
      when: ['unknownCaller'],
      say: '要谈只跟我本人谈。请报机构、姓名和工号。',
      why: '家人、单位的号码都不给。催收找本人，联系得上就不该找别人；这是国标和行业自律，可据此投诉，不等于违法。',
      sources: ['collect.third'],
      to: 'askWhoAgain',
    },
    {
      say: '您打得通我，我也愿意谈，请不要找别人。',
      why: '催收找本人，联系得上就不该找别人，更不能说欠多少。这是国标和行业自律，可据此投诉，不等于违法。真打了，记下谁、几点、说了什么。',
      sources: ['collect.third', 'collect.third.say'],
    },
  ],
  freezes_account: [
    {
      when: ['unknownCaller'],
      say: '账户的事我自己去查。请先报机构和工号。',
      why: '叫你把钱转走才安全的，是骗局。钱不转，码不给。',
      sources: ['collect.account'],
      to: 'askWhoAgain',
    },
    {
      say: '请问冻结的是额度还是存款，依据是什么？',
      why: '停额度，看合同。法院执行存款，也要留下你和所养家人的生活费。',
      sources: ['court.keep'],
    },
  ],
  card_frozen_if_instalments: [
    {
      when: ['unknownCaller'],
      say: '额度的事我以后再问。请先报机构和工号。',
      why: '没弄清是谁，不谈分期。',
      to: 'askWhoAgain',
    },
    {
      say: '额度停用我知道了，请问什么时候恢复？',
      why: '停不停、恢不恢复，以合同为准。先把还法谈成。',
    },
  ],
  blacklist: [
    {
      when: ['unknownCaller'],
      say: '哪家法院判的，请报案号，我自己去核实。',
      why: '失信、限高都在判决以后，由法院定。用区号加 12368 核实。',
      sources: ['court.shixin', 'court.xiangao', 'court.verify'],
      to: 'callerOffice',
    },
    {
      say: '请问是哪种名单，按哪个判决列的？',
      why: '失信、限高都在判决以后，由法院定。有能力不还、藏财产、假报财产这类，才列失信；判决后没按通知还，也可能限高，含高收费学校。',
      sources: ['court.shixin', 'court.xiangao'],
    },
  ],
  warns_about_instalments: [
    {
      when: ['unknownCaller'],
      say: '分不分期以后再说。请先报机构和工号。',
      why: '没弄清是谁，不谈分期。',
      to: 'askWhoAgain',
    },
    {
      say: '分期一共多收多少，请写成书面发给我。',
      why: '办之前应当给你看综合融资成本明示表，写明年化。这是监管规定。看到数，再和放着不管比。',
      sources: ['rate.disclose', 'rate.annual'],
    },
  ],
  criminal_threat: [
    {
      when: ['unknownCaller'],
      say: '请报单位、姓名和警号，我自己去核实。',
      why: '欠钱还不上，一般是民事的事。自称警察叫你转账、给验证码的，是骗局，挂断打 96110 问。',
      sources: ['neg.notcrime', 'ch.110'],
      to: 'callerOffice',
    },
    {
      say: '还款的事我愿意谈，别的请发书面通知。',
      why: '欠钱还不上，一般是民事的事；骗贷、有能力却不执行判决，可能是犯罪。吓唬人是行业自律不许的，可据此投诉，不等于违法。',
      sources: ['neg.notcrime', 'collect.eight'],
    },
  ],
  insults: [
    {
      say: '您这样说话我没法谈，今天先到这里。再见。',
      why: '说完可以挂，记下时间和原话。骂人是行业自律不许的，可据此投诉；反复辱骂、威胁，可以报警。债还在，改天再谈。',
      sources: ['collect.eight', 'collect.harass'],
      to: 'stop',
    },
  ],
  lectures: [
    {
      when: ['unknownCaller'],
      say: '道理先不说。请先报机构、姓名和工号。',
      why: '不争，先弄清是谁。',
      to: 'askWhoAgain',
    },
    {
      say: '您的意思我听到了，请接着说能怎么办。',
      why: '不争对错，也不用道歉，拉回来谈怎么还。',
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
