import type { Heard } from '../types.ts';

/** Who is there, on either side. */
export const opening = {
  说了机构和工号: {
    tone: 'go',
    say: ['您好，我是平台贷后服务的，姓周，工号 {staff}。', '我这边是贷后部，姓林，工号 {staff}。'],
    hurried: ['贷后部的，工号 {staff}，我姓何。'],
    hard: ['贷后部的，姓赵，工号 {staff}。记好了没有？'],
    same: ['states_identity'],
  },
  不肯说: {
    tone: 'no',
    say: ['这个不方便告诉您，先说正事吧。', '我们有规定，这个不对外报。'],
    hurried: ['这个不用问，抓紧说正事。'],
    hard: ['问这个干什么，我没必要告诉你。'],
    same: ['evades_identity'],
    or: ['不肯说，或说要找家人'],
  },
  '不肯说，或说要找家人': {
    tone: 'no',
    say: ['我是谁不重要，联系不上您，就要联系您家里人。', '这个不方便告诉您，先说正事吧。'],
    hard: ['你管我是谁，再拖我就打给你家里人。'],
    same: ['evades_identity', 'will_contact_others'],
  },
  还是不肯说: {
    tone: 'no',
    say: ['说了您也查不到，不用问了。', '我已经讲过，这个不方便说。'],
    hard: ['我不说又怎么样，你欠钱是事实。'],
    same: ['evades_identity'],
  },
  '说是法院、警察、律师': {
    tone: 'press',
    say: ['我这里是法院调解室，您名下有个案子。', '我是律师事务所的，受委托处理您这个案子。'],
    same: ['states_identity', 'will_sue', 'criminal_threat'],
  },
  说了单位和案号: {
    tone: 'go',
    say: ['区法院的调解室，案号待会儿短信发您。', '单位是城东律师事务所，案号我念给您，您记。'],
    same: ['states_identity'],
  },
  原来是催还款的: {
    tone: 'go',
    say: ['我不是法院的，就是来提醒您还款的。', '其实我是做还款提醒的，想跟您说说这笔欠款。'],
    same: ['states_identity', 'states_amount'],
  },
  '说狠话、骂人': {
    tone: 'press',
    say: ['你这种赖账的人我见多了，别跟我来这套。', '要不要脸，欠钱还这么多问题。'],
    same: ['insults', 'lectures', 'criminal_threat'],
  },
  '要验证码、要转账': {
    tone: 'trap',
    say: ['刚给您发了一个验证码，您报给我，我好核实。', '您先转 500 元到我发的账户，转了马上给您办。'],
    hurried: ['验证码收到了吧，快报给我，不然办不了。'],
    hard: ['别的不谈，先往我发的账户转 1,000 元。'],
    same: ['pay_to_account', 'verify_identity'],
  },
  '说要找家人、单位': {
    tone: 'press',
    say: ['您再不处理，我们只能联系您家里和单位了。', '那我们就打给您家里人，请他们转告。'],
    hard: ['你不还，我就天天打给你家里和单位。'],
    same: ['will_contact_others'],
  },
  是催收公司的: {
    tone: 'go',
    say: ['我们是受委托的催收公司，我工号 {staff}。', '我是委外公司的，您这笔转到我们这里了。'],
    same: ['states_identity', 'transfer_third_party'],
  },
  说了是哪家: {
    tone: 'go',
    say: ['是您借钱的那家平台委托我们的。', '就是您欠钱的那家，他们委托我们联系您。'],
    same: ['states_identity'],
  },
  说债卖给他们了: {
    tone: 'go',
    say: ['这笔债已经转让给我们公司了，您现在欠的是我们。', '原来那家把债打包卖给我们了。'],
    same: ['transfer_third_party', 'states_identity'],
  },
  '不肯发，让我去问': {
    tone: 'no',
    say: ['委托书不能发给您，您自己去问那家。', '要看您找他们要，我们这里不发。'],
    same: ['refuse_in_writing', 'refers_elsewhere'],
  },
  说早通知过了: {
    tone: 'no',
    say: ['通知早就发过了，您自己没看。', '转让的短信上个月就发了，不会再发。'],
    same: ['refuse_in_writing'],
  },
  同意发: {
    tone: 'yes',
    say: ['可以，我发到您手机上。', '行，今天就给您发过去。'],
    same: ['agrees_in_writing'],
  },
  不肯发: {
    tone: 'no',
    say: ['这个发不了，您自己查。', '没有书面的，电话里说的就是。'],
    same: ['refuse_in_writing'],
  },
  '要我先承认、先还一点': {
    tone: 'press',
    say: ['您先认下这笔，今天还一点，别的都好说。', '您就说欠不欠，先还 100 元表个态。'],
    same: ['ask_confirm', 'demand_minimum', 'ask_pay_today', 'offer_partial'],
  },
  那就发书面的: {
    tone: 'yes',
    say: ['行，那我给您发书面的，您看了再说。', '好吧，材料我发给您。'],
    same: ['agrees_in_writing'],
  },
  '还是要我承认、先还': {
    tone: 'press',
    say: ['您不承认就没法谈，先还一点再说。', '少说这些，先认下来，今天还一部分。'],
    same: ['ask_confirm', 'demand_minimum', 'ask_pay_today', 'offer_partial'],
  },
  可以办: {
    tone: 'yes',
    say: ['您好，我这边可以帮您看，您说。', '可以的，您讲一下情况。'],
    hurried: ['能办，您快点说。'],
    hard: ['能办是能办，办不办得下来另说。'],
    same: ['lets_speak'],
    or: ['他就能定'],
  },
  '先核对身份，核对好了': {
    tone: 'go',
    say: ['先核对一下，您报姓名和证件后四位。……好，对上了，您说。'],
    hurried: ['姓名、证件后四位。……行，对上了。'],
    same: ['verify_identity', 'recording_notice'],
  },
  '办不了，要别人办': {
    tone: 'no',
    say: ['协商还款我这里办不了，要别的同事办。', '我是普通客服，这个业务不归我。'],
    same: ['no_authority', 'refers_elsewhere'],
  },
  说会有人回电: {
    tone: 'wait',
    say: ['我先给您登记，后面有专员给您回电话。', '这个要专员跟您谈，您等他的电话。'],
    hurried: ['登记了，等专员电话吧。'],
    same: ['wait_for_callback'],
  },
  说了: {
    tone: 'yes',
    say: ['我姓陈，工号 {staff}。', '免贵姓吴，工号 {staff}。'],
    hurried: ['姓方，{staff}。'],
    hard: ['工号 {staff}，姓郑，随便你记。'],
    same: ['states_identity'],
  },
  他就能定: {
    tone: 'yes',
    say: ['找我就行，方案我这里可以定。', '您说吧，我就能定。'],
    same: ['lets_speak', 'states_identity'],
  },
  转给能定的人了: {
    tone: 'yes',
    say: ['我给您转给主管，稍等。……您好，您请说。', '好，转到能定方案的同事了。……喂，您好。'],
  },
  问上次谁接的: {
    tone: 'go',
    say: ['您上次是哪天打的，谁接的？', '上次接您电话的工号有吗？'],
  },
  '批了，说了方案': {
    tone: 'yes',
    say: ['有结果了，批下来一个方案，我跟您说。', '您的申请批了，我把方案给您讲一下。'],
    same: ['accepts_plan', 'offer_instalments'],
    or: ['查到了，说了方案'],
  },
  还没结果: {
    tone: 'wait',
    say: ['还在审，暂时没有结果。', '我看了，还没批下来，再等等。'],
    same: ['wait_for_callback'],
    or: ['查到了，还没结果'],
  },
  没批: {
    tone: 'no',
    say: ['您的申请没有通过。', '结果出来了，没批。'],
    same: ['refuse_negotiation', 'refuse_instalments'],
    or: ['查到了，没批'],
  },
  '查不到，要从头说': {
    tone: 'go',
    say: ['我这里没有上次的记录，您从头说一下吧。', '没查到，您再讲一遍。'],
    same: ['lets_speak'],
  },
  '查到了，说了方案': {
    tone: 'yes',
    say: ['查到了，上次报上去的有方案了，我跟您说。'],
    same: ['accepts_plan', 'offer_instalments'],
  },
  '查到了，还没结果': {
    tone: 'wait',
    say: ['查到了，还在审，没有结果。'],
    same: ['wait_for_callback'],
  },
  '查到了，没批': {
    tone: 'no',
    say: ['查到了，上次的申请没有批。'],
    same: ['refuse_negotiation', 'refuse_instalments'],
  },
  '要找法务、律师谈': {
    tone: 'no',
    say: ['案子已经在法务那边，您要找他们谈。', '起诉了的归律师管，我这里谈不了。'],
    same: ['no_authority', 'refers_elsewhere'],
  },
} as const satisfies Record<string, Heard>;
