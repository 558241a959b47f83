import type { Answers } from '../../types.ts';
import type { LineId } from '../index.ts';
import { whoFirst } from './whoFirst.ts';

/** To how it goes on, and to how the call ends. */
export const closing = {
  accepts_plan: [
    ...whoFirst,
    {
      when: ['agreed'],
      say: '好，您念，我来对。',
      why: '一个数一个数地和记下的对。',
    },
    {
      when: ['deferral'],
      say: '谢谢。请问您同意的是哪天还，还多少元？',
      why: '数和日子说清，才当作谈成。按 8 记下。',
      to: 'dayTold',
    },
    {
      when: ['disputed'],
      say: '谢谢。数还没对清，请问您同意的是按哪个数分？',
      why: '不认对不上的数。对清了，再说谈成。',
    },
    {
      when: ['fee', 'nextSaid', 'otherParts', 'feeGone'],
      say: '谢谢。{fee} 元逾期费用还照刚才说的减免，是吗？',
      plain: '谢谢。逾期费用还照刚才说的减免，是吗？',
      why: '说好的再对一遍，不重新申请。',
      to: 'waiveKept',
    },
    {
      when: ['late', 'firstSaid', 'feeStays', 'otherParts'],
      say: '谢谢。请问费用怎么算，加起来一共还多少元？',
      why: '费用没减，数就变了。听到的按 7 填上，算过再答应。',
      to: 'theirsLast',
    },
    {
      when: ['fee', 'nextSaid', 'otherParts'],
      say: '谢谢。那 {fee} 元逾期费用，也请帮我申请减免。',
      plain: '谢谢。那逾期费用，也请帮我申请减免。',
      why: '分期说好了，再谈费用。不答应也不急，先听原话。',
      to: 'waiveNext',
    },
    {
      when: ['nextSaid'],
      say: '谢谢。我按期还，以后不收{lateCosts}，是吗？',
      plain: '谢谢。我按期还，以后不收逾期费用，是吗？',
      why: '没说清，就记“没有确认”，写进书面里再问。',
      to: 'feesStop',
      agrees: 'next',
    },
    {
      when: ['late', 'firstSaid', 'feeGone'],
      say: '谢谢。我按期还，以后不收{lateCosts}，是吗？',
      plain: '谢谢。我按期还，以后不收逾期费用，是吗？',
      why: '费用刚才说好了减，不再申请一遍。',
      to: 'feesStop',
      agrees: 'first',
    },
    {
      when: ['late', 'firstSaid', 'feeStays'],
      say: '谢谢。请问费用怎么算，加起来一共还多少元？',
      why: '费用没减，数就变了。听到的按 7 填上，算过再答应。',
      to: 'theirsLast',
    },
    {
      when: ['fee', 'firstSaid'],
      say: '谢谢。已产生的 {fee} 元逾期费用，也请帮我申请减免。',
      plain: '谢谢。已产生的逾期费用，也请帮我申请减免。',
      why: '分期说好了，再谈费用。不答应也不急，先听原话。',
      to: 'waive',
    },
    {
      when: ['firstSaid'],
      say: '谢谢。我按期还，以后不收{lateCosts}，是吗？',
      plain: '谢谢。我按期还，以后不收逾期费用，是吗？',
      why: '没说清，就记“没有确认”，写进书面里再问。',
      to: 'feesStop',
      agrees: 'first',
    },
    {
      when: ['asksExtension'],
      say: '谢谢。请问展期收不收费用，一共多少元？',
      why: '问清总数再答应。没问到，不当作不收。',
      sources: ['neg.extension'],
      to: 'extensionFee',
    },
    {
      say: '谢谢。请问您同意的是几期，每期多少元？',
      why: '数没说清，不当作谈成。听到的数按 7 填上，算一遍。',
    },
  ],
  agrees_in_writing: [
    {
      when: ['unknownCaller'],
      say: '书面的我会看。请先报您的机构和工号。',
      why: '短信里的链接不点，自己到{place}看。',
      sources: ['collect.account'],
      to: 'askWhoAgain',
    },
    {
      when: ['agreed', 'deferral'],
      say: '谢谢。最晚 {writtenBy}（含当天）发我，短信也行，可以吗？',
      plain: '谢谢。短信也行，请问哪天能发我？',
      why: '要在手机里点确认的，先看清数字再点。',
      to: 'writeMove',
    },
    {
      when: ['agreed'],
      say: '谢谢。最晚 {writtenBy}（含当天）发我，短信也行，可以吗？',
      plain: '谢谢。短信也行，请问哪天能发我？',
      why: '要在手机里点确认的，先看清数字再点。',
      to: 'writing',
    },
    {
      say: '谢谢。请写明每一笔还多少、哪天还，费用怎么算。',
      why: '收到以后，和记下的一个数一个数地对。对不上，先别付。',
    },
  ],
  wait_for_callback: [
    {
      when: ['unknownCaller'],
      say: '不用打来，我自己打 {line} 问。谢谢。',
      why: '来电的号码可能是假的，自己拨 {line}。',
      sources: ['ch.95188'],
      to: 'selfDial',
    },
    {
      say: '好，最晚 {callbackBy}（含当天）给我结果，请打这个号。',
      plain: '好，有了结果，请打这个号码告诉我。',
      why: '记下工号、时间和他说的日子。过了日子没接到，就再打 {line}。',
      sources: ['ch.95188'],
      to: 'noteIt',
    },
  ],
  lists_documents: [
    {
      when: ['unknownCaller'],
      say: '材料我只交到官方渠道。请先报机构和工号。',
      why: '没弄清是谁，证件、银行卡的照片都不发。',
      sources: ['neg.channel'],
      to: 'askWhoAgain',
    },
    {
      say: '请把要交的材料和地址，用短信发我一份。',
      why: '有什么交什么，没有的不编，不找人代办。只交到官方渠道；要密码、验证码的，不给。',
      sources: ['neg.truth', 'neg.channel'],
    },
  ],
  pay_to_account: [
    {
      when: ['unknownCaller'],
      say: '我不转账，也不扫码。我先挂了。',
      why: '说完就挂。来电人给的账户、二维码、链接都不付；要还，自己在{place}还。已经转了，马上打 110。',
      sources: ['collect.account', 'ch.110'],
      to: 'scam',
    },
    {
      when: ['collector'],
      say: '我只还给出借方。请问您说的收款户名是谁？',
      why: '催收公司的账户、个人账户、码、链接，都不付。真把债卖给他们了，也先要转让通知，核对了再付。',
      sources: ['collect.account', 'law.transfer'],
      to: 'payWhere',
    },
    {
      say: '我只在{place}还。请问您说的收款户名是谁？',
      why: '户名是个人、叫你扫码或点链接的，不付。{payOnly}。',
      sources: ['collect.account'],
      to: 'payWhere',
    },
  ],
  answers_complaint: [
    {
      when: ['unknownCaller'],
      say: '投诉的事我自己打 {line} 问。谢谢。',
      why: '叫你撤诉、转账才给办的，不理。',
      sources: ['ch.95188'],
      to: 'selfDial',
    },
    {
      when: ['collector'],
      say: '投诉我找出借方办。请问您公司全名叫什么？',
      why: '催收公司做的事，向出借方投诉。简单的 15 天，复杂的 30 天，还可以再延 30 天。不服，再打 12378。',
      sources: ['ch.lender', 'ch.12378'],
    },
    {
      say: '请给我投诉的单号，再说哪天有书面答复。',
      why: '机构办投诉，简单的 15 天，复杂的 30 天，还可以再延 30 天。不服，再打 12378。',
      sources: ['ch.lender', 'ch.12378'],
    },
  ],
  shows_empathy: [
    {
      when: ['unknownCaller'],
      say: '谢谢您。请先报机构、姓名和工号。',
      why: '话说得好听，也先弄清是谁。',
      to: 'askWhoAgain',
    },
    {
      say: '谢谢您理解。那请看看能帮我申请什么。',
      why: '说完就停，等对方开口。听到的数按 7 填上。',
    },
  ],
  lets_speak: [
    {
      when: ['unknownCaller'],
      say: '好，我先问：您是哪家机构，姓名、工号是多少？',
      why: '没弄清是谁，先不说自己的事。',
      to: 'askWhoAgain',
    },
    {
      when: ['deferral'],
      say: '方案我接着还，只是有一期想改日子，请问能办吗？',
      why: '说完就停，等对方开口。',
    },
    {
      when: ['disputed'],
      say: '我想先对清数：本金、费用各多少，从哪天起算？',
      why: '数对清了，再说方案。',
    },
    {
      when: ['agreed'],
      say: '就照刚才说好的办，请把书面的发我。',
      why: '已经说好的，不再提别的方案。',
    },
    {
      when: ['nextSaid'],
      say: '我的申请就是刚才那个，请帮我报上去。',
      why: '说过的不再往下让。',
      to: 'noteIt',
    },
    {
      when: ['firstSaid'],
      say: '我的想法就是刚才那个方案，请问能不能办？',
      why: '说完就停，等对方开口。',
    },
    {
      when: ['asksExtension'],
      say: '我想给这期申请展期，到 {extendTo} 还清，请问能办吗？',
      plain: '我想给这期申请展期，请问能办吗？',
      why: '要对方同意，不一定能成。到期前提出才算。',
      sources: ['neg.extension'],
      to: 'extension',
    },
    {
      when: ['firstFits'],
      say: '我想按月还：{base} {principal} 元分 {parts} 期，每期 {perPart} 元，请问能办吗？',
      once: '{base} {principal} 元，我想 {firstDate}一次还清，请问能办吗？',
      plain: '我想按月还，本金平分成几期，请问能办吗？',
      why: '说完就停，等对方开口。',
      to: 'offer',
    },
    {
      when: ['noFee'],
      say: '我想按月还，请说您能办的方案。',
      why: '听到几期、每期多少，按 7 填上，算完再答应。',
    },
    {
      say: '我想按月还，费用能减就减，请说能办的方案。',
      why: '听到几期、每期多少，按 7 填上，算完再答应。',
    },
  ],
  ends_call: [
    {
      when: ['unknownCaller'],
      say: '好，我自己去核实，再见。',
      why: '这笔债的事，打 {line} 问。挂断以后，记下号码和时间。',
      sources: ['ch.95188'],
      to: 'verifyEnd',
    },
    {
      when: ['agreed'],
      say: '好，说好的请书面发我，我会按时还。再见。',
      why: '挂断以后，没念完的、没问到的，在记录里看，发短信再问。',
      to: 'thanks',
    },
    {
      when: ['firstSaid'],
      say: '好，请备注我今天来申请过，改天我再打。再见。',
      why: '记下工号、时间和原话。一次没谈成，换一天再打。',
      to: 'refusedEnd',
    },
    {
      say: '好，我改天再打 {line} 接着谈。再见。',
      why: '还没谈到方案，不算谈过。记下工号和时间。',
      sources: ['ch.95188'],
      to: 'later',
    },
  ],
} as const satisfies Record<string, Answers<LineId>>;
