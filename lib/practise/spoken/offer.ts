import type { Heard } from '../types.ts';

/** The figures follow. */
const within = { tone: 'go', say: ['我跟您说：', '您听一下：'], figures: 'within' } as const satisfies Heard;
const beyond = { ...within, figures: 'beyond' } as const satisfies Heard;

/** What they say to what is asked, and their own terms. */
export const offer = {
  '同意，或说可以申请': {
    tone: 'yes',
    say: ['可以，按您说的这个我帮您申请。', '这个方案行，我给您提交上去。'],
    hurried: ['行，就这个，我给你报上去。'],
    hard: ['我可以帮你报，批不批看上面。'],
    same: ['accepts_plan', 'wait_for_callback'],
  },
  要我先付一笔: {
    tone: 'go',
    say: ['分期可以，不过要先付一笔。', '您先付一部分，剩下的再谈分。'],
    hard: ['不先付一笔，别跟我谈分期。'],
    same: [
      'offer_with_first_payment',
      'demand_minimum',
      'demand_overdue_part',
      'offer_partial',
      'ask_pay_today',
    ],
  },
  '期数太长，要短些': {
    tone: 'no',
    say: ['期数太长了，能不能短一点？', '分这么久批不下来，要少几期。'],
    hurried: ['太长，短一点。'],
  },
  每期要收手续费: {
    tone: 'go',
    say: ['可以分，不过每期要收手续费。', '分期的话，每一期另外有手续费。'],
    same: ['warns_about_instalments', 'offer_instalments'],
  },
  没有这个政策: {
    tone: 'no',
    say: ['我们没有这个政策。', '抱歉，系统里没有这种分法。'],
    hard: ['没有这种好事，没这个政策。'],
    same: ['refuse_negotiation', 'refuse_instalments', 'refuse_principal_only'],
  },
  同意减免: {
    tone: 'yes',
    say: ['好，逾期费用可以给您减免。', '这部分我帮您申请免掉。'],
    same: ['offer_fee_waiver', 'offer_interest_waiver'],
  },
  '不能减，照付': {
    tone: 'no',
    say: ['费用是系统算的，减不了，要照付。', '减免没有，该付多少付多少。'],
    hard: ['一分都减不了，照付。'],
    same: ['refuse_waiver', 'refuse_principal_only'],
  },
  '先还清，再申请': {
    tone: 'no',
    say: ['您先全部还清，再来申请减免。', '减免要还完以后才能申请。'],
    same: ['refuse_waiver', 'demand_full_today'],
  },
  '要审核，晚点回电': {
    tone: 'wait',
    say: ['这个要审核，晚点给您回电。', '我提交上去，审完了再打给您。'],
    same: ['wait_for_callback'],
  },
  要别人定: {
    tone: 'no',
    say: ['我做不了主，要主管来定。', '有没有要上面说了算。'],
    same: ['no_authority'],
  },
  就是没有: {
    tone: 'no',
    say: ['就是没有，谁来都一样。', '没有就是没有，您别问了。'],
    same: ['refuse_negotiation', 'refuse_instalments'],
  },
  '说全了，还得起': within,
  '说全了，还不起': beyond,
  '报了总数，还得起': within,
  '报了总数，还不起': beyond,
  不先付就不谈: {
    tone: 'no',
    say: ['先付的没到账，后面的不用谈。', '您不先付，我们就不谈了。'],
    same: ['offer_with_first_payment', 'refuse_negotiation', 'demand_minimum'],
  },
  要付到别的账户: {
    tone: 'trap',
    say: ['首付打到我们财务的私人账户，我发您卡号。', '您扫我发的码付，付完截图给我。'],
    same: ['pay_to_account'],
  },
  '同意，会发给我': {
    tone: 'yes',
    say: ['可以，明细和总费用我发给您。', '行，那张表我发到您手机上。'],
    same: ['agrees_in_writing'],
  },
  '不肯给，他定不了': {
    tone: 'no',
    say: ['这个表我发不了，我没有这个权限。', '没有这种东西，我也定不了。'],
    same: ['refuse_in_writing', 'no_authority'],
  },
  要我马上答应: {
    tone: 'press',
    say: ['您现在就要定下来，挂了就没有了。', '行不行您马上给个话。'],
    hurried: ['现在就答应，我好提交，后面还有人排队。'],
    hard: ['现在就说答不答应，不答应我就转走了。'],
    same: ['offer_expires', 'sets_deadline', 'ask_confirm'],
  },
  '同意，就这样办': {
    tone: 'yes',
    say: ['好，就按这个给您办。', '行，那就这样定了。'],
    same: ['accepts_plan'],
  },
  又改了数: {
    tone: 'no',
    say: ['等一下，刚才的数不对，每期还要再加一点。', '系统刚提示，期数要改，数也变了。'],
  },
  '同意，转过去了': {
    tone: 'yes',
    say: ['好，我帮您转。……您好，这里是协商专员。', '稍等，转接中。……喂，您好，您请讲。'],
  },
  '转不了，说会回电': {
    tone: 'wait',
    say: ['转不过去，我让他给您回电。', '同事都在忙，晚点打给您。'],
    same: ['wait_for_callback'],
  },
  没有能定的人: {
    tone: 'no',
    say: ['没有别的人，找谁都是这个结果。', '没有您说的那种能定的同事。'],
    same: ['no_authority', 'refuse_negotiation'],
  },
  还是不行: {
    tone: 'no',
    say: ['这个也不行。', '还是做不到，抱歉。'],
    hard: ['不行，别再提了。'],
    same: ['refuse_instalments', 'refuse_negotiation'],
  },
  报了别的方案: {
    tone: 'go',
    say: ['这个不行，不过我这里有另一种分法。', '您这个批不了，我给您换一个方案。'],
    same: ['offer_instalments', 'offer_with_first_payment', 'offer_lump_sum'],
    or: ['又报了一个方案'],
  },
  '要审核，或会回电': {
    tone: 'wait',
    say: ['我定不了，报上去以后给您回电。', '这个要审核，有结果打给您。'],
    same: ['no_authority', 'wait_for_callback'],
  },
  没有别的方案: {
    tone: 'no',
    say: ['没有了，就只有前面说的。', '别的方案没有。'],
    same: ['refuse_negotiation'],
  },
  '同意，有结果回电': {
    tone: 'yes',
    say: ['好，您的情况我报上去，有结果给您回电。', '行，我写进备注，批了打给您。'],
    same: ['wait_for_callback'],
  },
  又报了一个方案: {
    tone: 'go',
    say: ['那我再看看。还有一个方案，您听一下。', '这个还不起的话，还有一种分法。'],
    same: ['offer_instalments', 'offer_with_first_payment', 'offer_lump_sum'],
  },
  不能报: {
    tone: 'no',
    say: ['报不了，我这里没有这个流程。', '报上去也没用，我不报。'],
    same: ['refuse_negotiation'],
  },
  不谈了: {
    tone: 'no',
    say: ['那就不谈了。', '没什么好谈的，就这样。'],
    same: ['refuse_negotiation', 'ends_call'],
  },
  '同意，会回电': {
    tone: 'yes',
    say: ['好，记下了，{callbackBy}给您回电。', '登记好了，到时候给您回电。'],
    same: ['wait_for_callback'],
  },
  '会回，哪天说不准': {
    tone: 'wait',
    say: ['会打给您，哪天说不准。', '有结果就打，时间我定不了。'],
    same: ['wait_for_callback'],
  },
  '不能记，也不回电': {
    tone: 'no',
    say: ['我这里登记不了，也不会有人回电。', '没有回电这一说。'],
    same: ['refuse_negotiation'],
  },
  不收费用: {
    tone: 'yes',
    say: ['这次不收费用。', '不收，您放心记。'],
    same: ['offer_fee_waiver'],
  },
  '要收，我得算一下': {
    tone: 'go',
    say: ['要按天收费，算下来要另外付。', '要收的，一共多少看延几天。'],
    or: ['要收，还得起'],
  },
  '说不清，要再问': {
    tone: 'wait',
    say: ['多少我说不清，要去问一下。', '费用这块我要再问问。'],
    same: ['no_authority', 'wait_for_callback'],
    or: ['说不清'],
  },
  又说不能展期: {
    tone: 'no',
    say: ['我又看了一下，您这笔不能展期。', '系统不让延，办不了。'],
    same: ['refuse_negotiation', 'refuse_instalments'],
  },
  是出借方自己的账户: {
    tone: 'yes',
    say: ['还是在原来的地方还，户名是出借方的公司。', '就是出借方自己的户名，和合同上一样。'],
    same: ['pay_to_account'],
  },
  '个人账户、扫码、链接': {
    tone: 'trap',
    say: ['户名是我们同事的，您扫这个码就行。', '我发个链接，您点进去付。'],
    same: ['pay_to_account'],
  },
  催收公司的账户: {
    tone: 'trap',
    say: ['打到我们催收公司的对公账户，我们代收。'],
    same: ['pay_to_account'],
  },
} as const satisfies Record<string, Heard>;
