import type { Heard } from '../types.ts';

/** How things stand: sums, reasons, and what they say of them. */
export const situation = {
  '查到了，对得上': {
    tone: 'yes',
    say: ['查到了，我这边也是 {sum} 元。', '对的，系统里一共 {sum} 元。'],
    hurried: ['查到了，{sum} 元，没错。'],
    same: ['states_amount'],
  },
  报了数: {
    tone: 'go',
    say: ['查到了，您一共要还 {sum} 元。', '我看一下，总共是 {sum} 元。'],
    same: ['states_amount'],
  },
  数对不上: {
    tone: 'no',
    say: ['我这边是 {otherSum} 元，跟您说的不一样。', '您那个数不对，系统里是 {otherSum} 元。'],
    hard: ['什么 {sum} 元，你欠的是 {otherSum} 元。'],
    differs: true,
    same: ['states_amount'],
  },
  问为什么没还: {
    tone: 'go',
    say: ['方便说一下，是什么原因没还上吗？', '这期怎么没有还呢？'],
    hurried: ['为什么没还？简单说。'],
    hard: ['当初借的时候痛快，现在为什么不还？'],
    same: ['ask_reason', 'ask_use'],
  },
  要今天全部还清: {
    tone: 'press',
    say: ['系统要求今天全部结清，您今天处理一下。', '您今天把这笔一次还清就没事了。'],
    hard: ['别谈分期，今天之内全部还清。'],
    same: ['demand_full_today', 'ask_pay_today', 'sets_deadline'],
  },
  说要上征信: {
    tone: 'press',
    say: ['这样下去会影响您的征信，您要想清楚。', '逾期会报到征信，以后贷款都难。'],
    hard: ['不还就等着上征信，以后房贷车贷都别想。'],
    same: ['will_report_credit', 'blacklist'],
  },
  '说了，我要先核对': {
    tone: 'go',
    say: ['一共 {sum} 元，费用从到期第二天起算。'],
    same: ['states_amount'],
    or: ['说了，对得上'],
  },
  '说了，对得上': {
    tone: 'go',
    say: ['一共 {sum} 元，费用从到期第二天起算。', '我再看一遍，是 {sum} 元，费用按天算。'],
    hurried: ['{sum} 元，到期第二天起按天加。'],
    same: ['states_amount'],
    or: ['说了，我要先核对'],
  },
  说能分期或缓还: {
    tone: 'yes',
    say: ['您要是一次还不了，可以分期，也可以缓一缓。', '我们有分期的办法，您可以考虑。'],
    same: ['offer_instalments', 'offer_deferral', 'states_amount'],
  },
  '说要起诉、找家人': {
    tone: 'press',
    say: ['再谈不拢，就走起诉，也会联系您家里人。', '您不配合，我们会起诉，通知也会送到家里。'],
    hard: ['那就法院见，你家里和单位也会知道。'],
    same: ['will_sue', 'will_contact_others', 'will_visit', 'case_will_move'],
  },
  还在说狠话: {
    tone: 'press',
    say: ['说这些没用，今天不还，我们就走程序。', '不要跟我讲这些，材料已经在准备了。'],
    same: ['will_sue', 'will_contact_others', 'will_visit', 'case_will_move', 'lectures'],
  },
  '好，问我想怎么还': {
    tone: 'yes',
    say: ['好，那您想怎么还？', '我理解。您打算怎么还，说说看。'],
    hurried: ['行，那你想怎么还，说吧。'],
    hard: ['那你说，你想怎么还？'],
    same: ['ask_plan', 'lets_speak', 'shows_empathy', 'ask_monthly_ability', 'ask_when'],
  },
  还是要今天还清: {
    tone: 'press',
    say: ['分期我这里没有，今天还是要全部还清。', '您说的我知道，可今天必须一次还完。'],
    same: ['demand_full_today', 'ask_pay_today', 'sets_deadline', 'refuse_instalments'],
  },
  '要收入、困难证明': {
    tone: 'go',
    say: ['那要请您提供收入证明，还有困难的证明。', '您有没有流水、证明这些材料？'],
    same: ['ask_proof', 'lists_documents'],
  },
  '说要起诉、报警': {
    tone: 'press',
    say: ['您这样拖着，公司会起诉。', '金额够了，我们可以起诉，也可以报案。'],
    hard: ['恶意拖欠就是诈骗，我们可以报警抓人。'],
    same: ['will_sue', 'criminal_threat', 'case_will_move'],
  },
  '说了，接着谈': {
    tone: 'yes',
    say: ['工资流水就行，手机里上传。您接着说怎么还。', '要收入证明，发到官方邮箱，这不耽误先谈。'],
    same: ['lists_documents'],
  },
  '说了，要等审核': {
    tone: 'wait',
    say: ['流水和证明交上来，审核完才能谈。', '材料传上来以后，等审核结果。'],
    same: ['lists_documents', 'wait_for_callback'],
  },
  没有材料不能谈: {
    tone: 'no',
    say: ['没有证明，方案就没法谈。', '拿不出材料，什么都办不了。'],
    same: ['refuse_negotiation', 'ask_proof'],
  },
  说了怎么报: {
    tone: 'yes',
    say: ['谈成了，按期还的，征信按新的约定报。', '已经报的不改，往后按期还就报正常。'],
    same: ['will_report_credit'],
  },
  说不清: {
    tone: 'no',
    say: ['这个我说不准，以系统为准。', '具体的我这边也不清楚。'],
    same: ['no_authority'],
    or: ['说不清，要再问'],
  },
  接着谈: {
    tone: 'yes',
    say: ['好，那我们接着谈怎么还。', '行，您愿意还就好，接着说方案。'],
    hard: ['少说这些，那就接着说怎么还。'],
    same: ['lets_speak', 'ask_plan'],
  },
  '不谈了，要移交': {
    tone: 'no',
    say: ['那没什么好谈的，我把您的案子转走了。', '我这里不跟了，移交给别的部门处理。'],
    same: ['transfer_third_party', 'case_will_move', 'ends_call', 'refuse_negotiation'],
  },
  '骂人，不让我说': {
    tone: 'press',
    say: ['你闭嘴，听我说完，欠钱的没资格讲条件。', '少废话，你这人一点信用都没有。'],
    same: ['insults', 'lectures'],
  },
  '同意调解，问怎么还': {
    tone: 'yes',
    say: ['可以调解，那您打算怎么还？', '调解我们愿意，您先说说怎么还。'],
    same: ['ask_plan', 'lets_speak', 'ask_monthly_ability', 'ask_when'],
  },
  '不调解，等开庭': {
    tone: 'no',
    say: ['我们不调解，等开庭吧。', '调解不做，法庭上再说。'],
    same: ['refuse_negotiation', 'will_sue'],
  },
  '好，只找我': {
    tone: 'yes',
    say: ['可以，我备注一下，只联系您本人。', '行，您接电话，我们就只找您。'],
  },
  还是说要找: {
    tone: 'press',
    say: ['联系谁是系统定的，该打还是会打。', '您还不上，我们照样会联系您家里人。'],
    same: ['will_contact_others'],
  },
  同意展期: {
    tone: 'yes',
    say: ['可以，我给您申请展期到 {extendTo}。', '好的，这期可以给您往后延。'],
    same: ['offer_deferral'],
  },
  要收费用: {
    tone: 'go',
    say: ['可以延，不过要收一笔展期的费用。', '展期能办，要收费。'],
    same: ['offer_deferral'],
  },
  '不能展期，到期再说': {
    tone: 'no',
    say: ['没有展期，等到期了再说。', '没到期的我们不处理，到期还不上再打来。'],
    same: ['refuse_negotiation', 'refuse_instalments'],
  },
  他定不了: {
    tone: 'no',
    say: ['展期不是我能定的。', '我没有权限，这个我定不了。'],
    same: ['no_authority'],
  },
} as const satisfies Record<string, Heard>;
