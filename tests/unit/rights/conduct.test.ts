import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classes } from '../../../lib/rights/conduct/acts/classes.ts';
import { crimes } from '../../../lib/rights/conduct/acts/crimes.ts';
import { harm } from '../../../lib/rights/conduct/acts/harm.ts';
import { money } from '../../../lib/rights/conduct/acts/money.ts';
import { asked, others, told } from '../../../lib/rights/conduct/acts/others.ts';
import { pressure } from '../../../lib/rights/conduct/acts/pressure.ts';
import { exposure, published } from '../../../lib/rights/conduct/acts/published.ts';
import { threats } from '../../../lib/rights/conduct/acts/threats.ts';
import { entry, ways } from '../../../lib/rights/conduct/acts/ways.ts';
import { seenThrough } from '../../../lib/rights/conduct/seen.ts';
import { conductIn } from '../../../lib/rights/index.ts';
import { damagedTalk } from '../damaged.ts';
import { MANY } from '../many.ts';

/** `hours, third?`: the question mark where it is to be asked. */
const read = (text: string) =>
  conductIn(text)
    .map(({ rule, sure }) => `${rule.replace('collect.', '')}${sure ? '' : '?'}`)
    .join(', ');

describe('between 22:00 and 8:00', () => {
  it.each([
    ['昨晚十一点还打给我', 'hours'],
    ['晚上十点零五分打来的', 'hours'],
    ['22:30 又来电话催款', 'hours'],
    ['早上七点五十打来', 'hours'],
    ['早上七点不到就打电话', 'hours'],
    ['早上不到八点催收短信就来了', 'hours'],
    ['凌晨一点发短信让我还钱', 'hours'],
    ['夜里十二点半手机响了，是催收', 'hours'],
    ['大半夜给我发微信催债', 'hours'],
    ['晚上九点五十五分来电', ''],
    ['晚上差十分十点打来', ''],
    ['早上八点整打来一个电话', ''],
    ['中午十二点打的，下午六点半又打', ''],
    ['中午1点他打电话来', ''],
    ['十点左右打了一个电话', ''],
    ['和他约好晚上十点半打给我的', ''],
    ['今晚十点前请处理欠款', ''],
    ['请您明天早上八点前把款存进卡里', ''],
    ['我晚上十一点打客服没人接', ''],
    ['我上夜班，凌晨两点才下班，他下午打来的', ''],
  ])('%s: %s', (text, rules) => expect(read(text)).toBe(rules));
});

describe('how many calls', () => {
  it.each([
    ['他们一天打了二十个电话', 'calls'],
    ['今天接了他们四个电话', 'calls'],
    ['今天打了三次，我都接了', ''],
    ['一天打了五个电话', 'calls?'],
    ['三天打了五十个电话', 'calls'],
    ['一周七个电话', ''],
    ['一个月才打两次电话', ''],
    ['打了二十个电话', 'calls?'],
    ['一天打了七个我都没接', 'attempts'],
    ['一天打来六个，我一个都没接', ''],
    ['机器语音今天打来，我接到四次', 'notice'],
    ['机器语音今天打来，我接到三次', ''],
    ['一分钟打七八个电话', 'harass'],
  ])('%s: %s', (text, rules) => expect(read(text)).toBe(rules));
});

describe('others: whether you could be reached decides', () => {
  it.each([
    ['昨晚八点还打给我妈', 'third?'],
    ['催收打电话到我单位找我', 'third?'],
    ['我电话打得通，他们却打给我爸', 'third'],
    ['我换了号码，他们打给我弟', 'third?'],
    ['如果一直联系不上您，我们会联系您留的紧急联系人', 'third?'],
    ['请转告他给我们回个电话', 'third?'],
    ['请转告他，他的贷款已经逾期', 'third.say, third'],
    ['电话停机联系不上我，打给我弟只问新号码，没说欠款的事', ''],
    ['打给我妈说我欠了两万块', 'third.say, third'],
    ['我妈说了别再打，他们第二天又打', 'third.say, third'],
    ['您儿子在我们平台借款逾期了', 'third.say, third'],
    ['再不还就给你通讯录里的人打电话', 'third'],
    ['把我通讯录里的人挨个打了一遍', 'third'],
    ['我打电话给我姐借钱', ''],
    ['我把情况告诉了家人，他们支持我', ''],
    ['未经您同意，我们不会联系第三方', ''],
    ['请问您的紧急联系人有变更吗', ''],
    ['请联系我公司客服办理', ''],
  ])('%s: %s', (text, rules) => expect(read(text)).toBe(rules));
});

describe('what is to be told first', () => {
  it.each([
    ['我是公安局的，你涉嫌诈骗', 'crime2, eight'],
    ['把我扣在房间里不让走', 'crime2'],
    ['花钱买了我的户籍信息', 'crime2, pipl'],
    ['信不信我弄死你', 'harass, eight'],
    ['在我家楼下蹲守', 'harass'],
    ['骂我是废物，不要脸', 'eight, dignity'],
    ['他在电话里把我骂了一顿', 'eight, dignity'],
    ['再不还就报警抓你', 'eight'],
    ['会影响你孩子上学', 'eight'],
    ['把我的身份证照片发到朋友圈', 'privacy, eight'],
    ['再不还就把你的照片发到网上', 'eight, privacy'],
    ['让我把钱转到他的个人账户', 'account'],
    ['问他是哪家公司他不说', 'identify'],
    ['一个男的独自上门催收', 'visit'],
    ['催收员昨天来我家了', 'visit?'],
    ['我要催收录音，他们说已经删了', 'record?'],
    ['让你丢了工作', 'eight, harass'],
    ['昨晚十一点还打给我妈', 'hours, third?'],
    ['电话每五分钟一个', 'calls'],
    ['往我家锁孔灌胶', 'harass'],
    ['给我点了三十份货到付款的外卖', 'harass'],
    ['别想过个安生年', 'harass'],
    ['一个催收就一个人上门', 'visit'],
    ['装什么大爷', 'eight, dignity'],
    ['说我孩子以后不能考公', 'eight'],
    ['让我去别的平台借', 'eight'],
    ['在业主群里说我不还钱', 'privacy, eight'],
    ['要求我父母代偿', 'third.say, third'],
  ])('%s: %s', (text, rules) => expect(read(text)).toBe(rules));
});

describe('nothing against what is allowed', () => {
  it.each([
    '我是微博借钱的，您的欠款今天能处理吗',
    '工商银行北大街支行打电话说我信用卡欠款',
    '您的账单已逾期五天，请尽快还款',
    '请问您什么时候方便处理',
    '逾期信息将按规定报送征信系统',
    '如仍未还款，我司将依法向法院提起诉讼',
    '判决生效后仍不履行，可能被列为失信被执行人',
    '律师函会寄到您的户籍地址',
    '这不属于诈骗，您不会坐牢',
    '对方很客气，没有任何威胁或者侮辱',
    '没骂人也没威胁，就是催我还款',
    '来了两位工作人员，出示了证件，门口聊了几句就走了',
    '还款请转入我公司对公账户',
    '请勿向任何个人账户转账，请通过官方App还款',
    '我是XX消费金融的工作人员，工号3021，本次通话会录音',
    '我报警了，警察让我协商',
    '我哥替我跟银行谈的',
    '您爱人知道这笔欠款吗',
    '您可以先找朋友周转一下把本期还上',
    '请把失业证明资料发到我们的官方邮箱',
    '我们打您电话一直占线',
    '客服电话的服务时间为 7:00 至 23:00',
    '张女士您好，提醒您本期借款已逾期3天',
    '没跟我妈说过这件事',
    '欠花呗会坐牢吗',
    '请问催收晚上十点后能打电话吗',
    '我爸知道了骂了我一顿',
    '我把催收骂了一顿',
    '我爸妈还不知道我欠了网贷',
    '同事跟我说他也欠花呗',
    '我妈让我别再借网贷',
    '我打了五个电话给客服才打通',
    '我晚上十点打客服还是占线',
    '我把钱转给我老婆了，让她帮我还',
    '警方提示：不法分子冒充公安让人转账到个人账户',
  ])('%s', (text) => expect(read(text)).toBe(''));
});

describe('however it is written', () => {
  it.each([
    ['说我涉 嫌 诈 骗，要 坐 牢', '说我涉嫌诈骗，要坐牢'],
    ['催收说jing察会来抓我', '催收说警察会来抓我'],
    ['已提交公-安-机-关', '已提交公安机关'],
    ['再不還錢就報警抓你', '再不还钱就报警抓你'],
    ['一天打了２０个电话', '一天打了二十个电话'],
    ['您这是诈·骗，要负刑事责任', '你这是诈骗，要负刑事责任'],
  ])('%s', (one, other) => {
    expect(read(other)).not.toBe('');
    expect(read(one)).toBe(read(other));
  });
});

it('the clues are written as a text is read, else they never fit', () => {
  const acts = [
    crimes,
    harm,
    told,
    asked,
    others,
    exposure,
    published,
    money,
    pressure,
    entry,
    ways,
    threats,
  ].flat();
  const words = acts
    .flatMap(({ clues }) => clues.split(/\s+/))
    .flatMap((clue) => clue.replace(/^[-!]/, '').split(/[~…|]/))
    .filter((word) => !(word in classes))
    .concat(Object.values(classes).flatMap((list) => list.split('|')));
  expect(words.filter((word) => word !== ',' && word !== '某' && seenThrough(word) !== word)).toEqual([]);
  expect(words.filter((word) => word.length === 0 || word.length > 7)).toEqual([]);
});

describe('anything may be typed or pasted', () => {
  const sentence = '昨晚十一点打给我妈说我欠钱，一天打了二十个电话，骂我老赖，再不还就报警抓你';

  it('never fails, each rule once, what is sure first', () => {
    for (const text of fc.sample(damagedTalk(sentence), { numRuns: MANY, seed: 5 })) {
      const found = conductIn(text);
      if (new Set(found.map(({ rule }) => rule)).size !== found.length) expect(found).toEqual('each once');
      if (found.some(({ sure }, at) => sure && found[at - 1]?.sure === false))
        expect(found).toEqual('sure first');
    }
  });

  it('a long page costs no more than its first 1,000 characters', () =>
    expect(conductIn(sentence.padEnd(1_000, '。') + '报警抓你'.repeat(100_000))).toEqual(
      conductIn(sentence.padEnd(1_000, '。')),
    ));
});
