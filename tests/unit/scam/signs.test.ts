import { describe, expect, it } from 'vitest';
import { type SignId, scamSigns, shownSigns } from '../../../lib/scam/index.ts';

const signsIn = (text: string) => scamSigns(text).map(({ sign }) => sign);

describe('what is said to somebody in debt, and the sign it shows', () => {
  it.each<[SignId, string]>([
    ['scam.fee', '先交2000块材料费，剩下的办好再给'],
    ['scam.fee', '停息挂账，全国可办，成功后收10个点'],
    ['scam.fee', '债务咨询公司约定按减免金额的30%收佣金'],
    ['scam.fee', '不成功不收钱，办成了再付'],
    ['collect.account', '钱转到李经理的卡上就行，别在APP里还'],
    ['collect.account', '这是财务的收款码，您扫一下把逾期的钱付了'],
    ['collect.account', '现在平台通道关闭，只能线下转账，账号我发你'],
    ['scam.data', '手机收到验证码了吧，念给我听一下'],
    ['scam.data', '下载一个会议软件，打开共享屏幕，我教您怎么操作'],
    ['scam.data', '你把身份证正反面和银行卡拍照发我，我给你走流程'],
    ['scam.data', '签一份授权委托书，后面的事我们来'],
    ['scam.service', '我是花呗官方客服，您的利率高于国家标准，要配合我把额度清空'],
    ['scam.service', '您开通了学生认证，不注销会影响您的征信'],
    ['scam.service', '您名下账户涉嫌洗钱，请联系专案组，电话 138 0000 1234'],
    ['scam.silence', '从今天起催收电话一个都别接，全部由我们律师来应对'],
    ['scam.silence', '不用跟平台谈，谈了就等于承认，全交给我们'],
    ['scam.forge', '我们可以帮你出一份重病证明，银行看到就会减免'],
    ['scam.forge', '投诉模板发你，一天投十次，银行扛不住就同意了'],
    ['scam.wash', '帮您消除不良记录，恢复信用'],
    ['scam.wash', '征信逾期铲单，三天见效'],
    ['scam.policy', '国家出了新政策，负债人可以申请债务清零'],
    ['scam.policy', '我有银行内部渠道，可以一次办好'],
    ['scam.livestream', '看我直播的老铁，点头像进粉丝群，老师教你停催'],
    ['scam.livestream', '法务老师一对一帮您谈判，六十期免息'],
    ['scam.bridge', '公司先垫资帮你还上，再给你做一笔大额'],
    ['scam.bridge', '征信花了也能贷，当天下款'],
  ])('%s: %s', (sign, text) => expect(signsIn(text)).toContain(sign));
});

describe('the same in other words: what gives a word its meaning may stand further off', () => {
  it.each<[SignId, string]>([
    ['scam.policy', '兄弟们看过来，新规下来了，网贷都能停催，想办的评论区扣1'],
    ['scam.policy', '把你的债务登记上去，由平台统一回收，三年后清零'],
    ['scam.fee', '这边代理费是9600，谈下来的欠款另算，可以分三次付'],
    ['scam.fee', '谈不下来一分不收，省下的利息对半分'],
    ['scam.wash', '失信记录可以撤下来，想坐高铁的找我们'],
    ['scam.data', '收到的六位数字念给我，我这边给您取消'],
    ['scam.silence', '这件事不许对任何人说，也别接平台的电话，保密协议发您了'],
    ['scam.silence', '柜台要是问起来，就说是装修用的'],
    ['scam.silence', '你自己谈只会越谈越糟，交给我们来谈'],
    ['scam.forge', '没有病历没关系，给你做一份，平台一看就停'],
    ['scam.forge', '群里发统一模板，周一大家一起打12378'],
    ['scam.bridge', '让朋友帮忙担保一下，贷款就批下来了'],
    ['scam.bridge', '花呗额度换现金，到店扫码马上回款'],
    ['scam.livestream', '把欠了多少打在评论区，助理会给你讲方案'],
    ['scam.livestream', '教你几句话，催收听了再也不敢打'],
    ['scam.service', '您的白条认证是学生身份，不改会影响征信'],
    ['scam.service', '您的花呗今日升级，请点击 hb-up.cc 认证，过期失效'],
    ['collect.account', '点我发你的链接还款，比平台里少两千'],
  ])('%s: %s', (sign, text) => expect(signsIn(text)).toContain(sign));
});

describe('what happened to the user, in their own words', () => {
  it.each<[SignId, string]>([
    ['scam.fee', '让我先交3000块钱，再帮我办停息，是不是骗局'],
    ['collect.account', '催收员要我扫他的二维码还款'],
    ['scam.data', '他叫我开会议软件共享屏幕'],
    ['scam.service', '有人冒充花呗，说我利率太高，让我把钱转出来'],
    ['scam.wash', '说能帮我把征信洗白'],
    ['scam.silence', '让我不要接银行电话，说律师会处理'],
    ['scam.bridge', '让我借一笔新的把老的还掉'],
  ])('%s: %s', (sign, text) => expect(signsIn(text)).toContain(sign));
});

describe('whoever warns of it, tells of it in the news, or is honest shows no sign', () => {
  it.each([
    ['a warning', '警惕“征信修复”骗局，征信修复都是骗人的，正常渠道异议申请不收费。'],
    ['a warning in steps', '一是虚假承诺。中介宣称可以减免债务。二是泄露信息。要求提供身份证、银行卡。'],
    ['a warning of the lender', '温馨提示：花呗客服不会要求您转账，也不会要求您共享屏幕。'],
    ['what a fraud says, as the police tells it', '骗子常用话术：您的花呗利率过高，请把钱转到安全账户。'],
    ['a rule of thumb', '凡是要求先交保证金的贷款，都是诈骗。'],
    ['news', '近日，某地警方破获一起以“债务优化”为名的诈骗案，涉案五百余万元。'],
    ['advertising, reported', '一些机构打出“停息挂账”“债务优化”等广告，收取高额服务费。'],
    ['what agents do, told', '代理机构往往要求客户交出电话卡，收取欠款一成的费用'],
    ['advice', '专家建议，负债者不要停止与债权人沟通，更不能以贷养贷。'],
    ['a code', '【招商银行】您的验证码是384756，5分钟内有效，请勿告诉他人'],
    ['a bill with a link', '【支付宝】您的花呗本期账单2300.50元，可点击 https://render.alipay.com/x 查看'],
    ['a summons', '【某区法院】您有一起案件，开庭12月3日9时，请携带身份证到庭，详情点击链接查看'],
    ['legal aid', '法律援助中心为经济困难的公民免费提供法律服务，请携带身份证和经济困难证明'],
    ['mediation', '金融纠纷调解中心：调解员会联系双方，帮您和银行协商还款方案，全程免费'],
    ['a lender who agrees', '考虑到您的困难，可以给您分12期，不收首付，每期还720元'],
    ['a lender who wants a part first', '您先还1500元，其余的可以分三个月还'],
    ['half of it now', '本月先付一半，另一半下个月还清就行'],
    ['the minimum first', '手头紧的话，先付最低额也行'],
    ['a lender who asks for proof', '请提供收入证明和失业证明，我们帮您申请延期'],
    ['its own account', '您可以转账到我司对公账户，账户名称为某某消费金融有限公司'],
    ['rights', '每人每年可以免费查询两次信用报告；不良信息自还清之日起保存五年。'],
    ['the user, by themselves', '我已经跟花呗协商好了，分12期，每期720'],
    ['the user, who refused', '我没交服务费，我自己打的电话'],
    ['a friend', '朋友劝我别找中介，自己协商'],
    ['a question', '我不接催收电话会怎样'],
    ['another question', '请问征信上的逾期能消除吗'],
    ['a lender who warns of itself', '请您本人操作，密码和验证码不要告诉我'],
    ['a lender who takes nothing', '我行不收取任何咨询费、代理费，协商请致电客服'],
    ['a family', '我把钱转给我老婆了，让她帮我还花呗'],
    ['a shop', '店里收款码换了，扫这个新的付饭钱'],
    ['a complaint of ones own', '我写好投诉信了，明天寄给消保部门'],
    ['a club', '健身房会员费3000，能分期吗'],
    ['a friend who pays back', '一会微信转你'],
    ['rules', '金融监管总局发布新规，要求贷款机构明示综合融资成本'],
    [
      'a plan with its fee',
      '【花呗】12月5日前付80.00元，剩余本金分6期，每期510.00元（含手续费10.00元），合计3,140.00元。征信按合同约定报送。',
    ],
  ])('%s: %s', (_, text) => expect(scamSigns(text)).toEqual([]));
});

describe('no clue need be known: what is said decides', () => {
  it.each([
    ['a slogan that promises what nobody can', '欠再多也不愁，找对人，月供立刻少一半'],
    ['an invitation to hand over', '手机号留一下，债务顾问一会儿打给您'],
    ['a pose', '您的借款额度已锁定，请联系专员做解冻认证'],
    ['a pose, passed on with masks', '【NAME】您的贷款DIGIT元因卡号填错被冻结，请联系客服URL'],
    ['told not to pay', '先别还款，等我们把函发过去'],
    ['a case, told by others', '周某付了六千元代理费，又按对方要求寄去了手机卡'],
    ['a case with its end', '她交了六千元服务费，一个月后对方把她拉黑，平台上还是逾期'],
  ])('%s: %s', (_, text) => expect(scamSigns(text)).not.toEqual([]));

  it.each([
    ['refuted', '国家从来没有出台过网贷不用还的政策'],
    ['a verdict', '以代办停息挂账为名收费的张某一审获刑两年'],
    ['a case that ended well', '周某自己联系银行说明情况，分了二十四期，没花一分钱'],
    ['a bill, passed on with masks', '【BANK】NAME您好，您尾号DIGIT的信用卡本期应还DIGIT元，详询HOTLINE'],
    ['a lawyer with a bill', '律师收了三百咨询费，给我开了发票'],
    ['neighbours', '二手书桌八十块，钱微信转给我就行'],
    ['a rule', '用花呗套现违反用户协议，平台可以停用额度'],
  ])('%s: %s', (_, text) => expect(scamSigns(text)).toEqual([]));
});

describe('however it is written', () => {
  it.each<[string, SignId, string, string]>([
    ['spaces', 'scam.wash', '专业 征 信 洗 白', '征 信 洗 白'],
    ['letters for a syllable', 'scam.wash', 'zheng信修复，三天恢复', 'zheng信修复'],
    ['all in letters', 'scam.wash', '专业zhengxin修复', 'zhengxin修复'],
    ['marks inside words', 'scam.wash', '征*信·修/复，当天办', '征*信·修/复'],
    ['old characters', 'scam.policy', '債務清零，專業團隊', '債務清零'],
    ['another word that sounds alike', 'scam.wash', '正信洗白', '正信洗白'],
    ['full width', 'scam.livestream', '花呗逾期加Ｖ信：ａｂ１２', '花呗逾期加Ｖ信'],
    ['names of WeChat', 'scam.livestream', '逾期别怕，加薇：debt88', '逾期别怕，加薇'],
    ['spaces in numbers', 'collect.account', '打到 6222 0200 1234 5678 900', '打到 6222 0200 1234 5678 900'],
  ])('%s: the quote stands in the text as it was', (_, sign, text, quote) => {
    const found = scamSigns(text).find((one) => one.sign === sign);
    expect(text).toContain(quote);
    expect(found?.quote).toBe(quote);
  });

  it.each(['', '   ', '。。。', 'ok', '🙂', '\u200b\u200b'])('nothing is found in "%s"', (text) =>
    expect(scamSigns(text)).toEqual([]),
  );

  it('each sign once', () => {
    const text = '征信洗白，先交押金，押金五百，身份证拍照发我';
    expect(signsIn(text).sort()).toEqual(['scam.data', 'scam.fee', 'scam.wash']);
  });
});

describe('the sign told first says what is going on, wherever in the text it stands', () => {
  it.each<[string, SignId, string]>([
    [
      'an account to be closed',
      'scam.service',
      '影响征信的要尽快处理，请加QQ找客服，把您上学时的贷款账户注销',
    ],
    ['a pose, then an account', 'scam.service', '借呗贷后升级，额度请全部提现转入监管账户，核查后原路退回'],
    ['who to reach, then what for', 'scam.wash', '加微信详谈，征信修复，消除不良记录'],
    ['a threat, then an account', 'collect.account', '为了不影响征信，先把1200转到我这张卡，我给你核销'],
    [
      'a police that wants silence',
      'scam.service',
      '不能跟家里人说，我是刑侦支队的，你的身份证涉嫌洗钱，加QQ做笔录',
    ],
    ['two that are as likely', 'scam.data', '把验证码念给我，再把钱转到我卡上'],
  ])('%s: %s', (_, sign, text) => expect(signsIn(text)[0]).toBe(sign));
});

describe('what the whole is about is told although no word of it is known', () => {
  it('beside a fee', () => {
    const text = '中介说交两千定金就能把我征信上的不良弄干净';
    expect(signsIn(text)).toContain('scam.wash');
  });
});

describe('every place that shows a sign can be marked', () => {
  it('the threat as well as the account that the money is to go to', () => {
    const text = '您名下账户涉嫌洗钱，为配合调查，请于今日17时前将资金转入指定安全账户，逾期将冻结。';
    const [first] = shownSigns(text);
    expect(first?.quotes[0]).toContain('涉嫌洗钱');
    expect(first?.quotes).toContain('转入指定安全账户');
  });
});

describe('what the user would do themselves, and their rent, is no fraud', () => {
  it.each(['我想把花呗注销掉，是不是要先全部还清？', '房东让我把房租转到他的微信'])('%s', (text) =>
    expect(scamSigns(text)).toEqual([]),
  );

  it('an account of advisers is not the lender’s', () => {
    const text = '花呗专案组：今日17时前将欠款转至对公账户，户名某某信息咨询有限公司，转完截图';
    expect(signsIn(text)).toContain('collect.account');
  });
});

describe('what somebody was made to do shows what it was, whoever tells it', () => {
  it.each([
    ['a victim, quoted', '“对方让我下载会议软件，还让我把钱转到安全账户。”陈某说，民警随即帮其止付。'],
    ['a victim, told', '李女士刷到一条短视频后联系了对方，交了八千元，三个月后仍被催收。'],
  ])('%s: %s', (_, text) => expect(scamSigns(text)).not.toEqual([]));
});

describe('what asks for a code, or for money ahead, is a sign wherever it stands: a bill before it hides nothing', () => {
  const before = [
    '',
    '您的借呗已逾期12天，',
    '您的借呗已逾期12天，可以办理分期，',
    '【花呗】您本期账单3,280.00元已逾期，请尽快还款。',
    '经协商，您的欠款可分24期，每期520元，',
    '【招商银行】您尾号3381的信用卡11月账单1,280.00元，到期还款日12月05日，',
    '我是招商银行客服，考虑到您的困难，可减免违约金，',
  ];
  const asked: [SignId, string][] = [
    ['scam.data', '请提供卡号和短信码'],
    ['scam.data', '把收到的动态码告诉我'],
    ['scam.data', '请下载会议软件共享屏幕'],
    ['scam.fee', '先交500元保证金'],
    ['scam.fee', '请先支付诚意金500元至我司对公账户'],
    ['scam.fee', '交800元意向金后才能办理'],
    ['collect.account', '请转到李经理个人账户'],
    ['collect.account', '点击 t.cn/A6bC 立即处理'],
  ];
  it.each(asked.flatMap(([sign, words]) => before.map((bill): [SignId, string] => [sign, bill + words])))(
    '%s: %s',
    (sign, text) => expect(signsIn(text)).toContain(sign),
  );

  it.each([
    '替我收一笔钱再转出去',
    '帮我收一笔款再转给别人，给你200',
    '用你的卡收款，再转到别的账户，每单100元',
  ])('money of others that goes through one’s account: %s', (text) =>
    expect(signsIn(text)[0]).toBe('scam.data'),
  );

  it.each([
    '招商银行客服不会向您索要卡号和验证码',
    '验证码只能自己用，我行工作人员不会要您提供',
    '如有人向您索要验证码，请立即拨打96110',
    '任何人要您提供验证码都不要给',
    '在APP内填写短信验证码即可签约分期',
    '请在支付宝里输入验证码完成还款',
    '您的信用卡已逾期，请提供卡号后四位核实身份',
    '请先支付首付款500元，剩余款项分12期',
    '首期款500元，请于12月5日前支付',
    '您的花呗已逾期12天，请在支付宝内还款，不要向任何个人账户转账',
    '您已逾期12天，请转账到您本人名下的还款卡',
    '办理分期不用先交保证金',
    '房东让我先交500元押金，再签合同，花呗能付吗',
    '【招商银行】分期办理请点击 cmbt.cn/abc 立即办理',
    '【支付宝】您的花呗已逾期，请点击 https://ur.alipay.com/abc 立即处理',
    '【平安普惠】本期账单已出，点击 t.cn/abc 查看账单',
    '我帮同事收了份子钱，再转给新郎',
    '我替我妈收了房租再转给她',
  ])('and what is ordinary stays so: %s', (text) => expect(scamSigns(text)).toEqual([]));
});
