import { anyOf } from '../../text/index.ts';
import type { MoveId } from '../moves/index.ts';

/** What the words are, the likeliest first, and what they are not then: all else, or what grants something. */
type Rule = { says: RegExp; unless?: RegExp; is: readonly MoveId[]; not?: RegExp };

const ALL = /./;

/** Courts, the police, visits, others that are told: what is threatened weighs more than how it is put. */
const THREAT =
  /法[院务庭]|律|起诉|官司|[开出]庭|仲裁|判决|[立报]案|传票|警|公安|派出所|牢|强制|催收|外[访包]|委外|移交|债转|三方|上门|家[人里]|父母|亲[人友戚]|朋友|单位|村|居委|征信/;

/**
 * Few words that what was learned takes for something else, since it goes by the words and not by who does what: a
 * question of consent, who waits for whom, what is only not possible in another way. The first that fits counts.
 */
const rules: readonly Rule[] = [
  {
    says: /^(?:[那就你看都这样]|能(?=接)|这个|到底|方案|觉得)*(?:(?<did>同意?|可以?|愿意?|答应?|接受?|[行好认])不\k<did>.{0,2}|能不能接受|行还是不行|(?:同意|行|可以|好|愿意|答应|接受|考虑好)[吗不没]有?)(?:这个)?(?:方案)?$|^(?:.{0,4}|[^,#]{0,6}(?:方案|建议))[你您]?(?:同意|接受|答应|愿意).{0,6}吗$/,
    unless: THREAT,
    is: ['asks_consent'],
    not: ALL,
  },
  {
    says: /给我.{0,2}[答回][复话]$|你.{0,5}(?:[答回]复我|给我.{0,2}消息)$/,
    unless: /会|^[他她]们?(?![们说问要])|员|主管|经理|领导/,
    is: ['sets_deadline'],
    not: /^wait_/,
  },
  // 你三天内回复; of 两天内回复 it is the likelier.
  {
    says: /^[限请让]*(?:你[^这的个等放]{0,4}[天日](?:之?[内前])?|[^作我等放]{1,3}[天日]之?内)[回答][复话]$/,
    unless: /^[他她][^你]*$/,
    is: ['sets_deadline'],
  },
  {
    says: /(?<!上)回你|[天日时周后内会点](?:给你)?(?:回[复话电]|答复)|答复你|给你.{0,3}(?:消息|结果|反馈|打$)|(?:通知|联系|打给)你$|有结果|结果.{0,3}出来?$|等.{0,3}结果$/,
    unless: anyOf([
      /[不没必付吗账]|[给系复]我|你[要得]|[请需]你|还[款清上]|一定|看到|讲|调解|合作[公机]/,
      THREAT,
    ]),
    is: ['wait_for_callback'],
    not: /^sets_/,
  },
  {
    says: /^(?:我|[帮给替]你|先|这边)(?:我|[帮给替]你|先|再|会)*(?:记录?|备注|登记|反馈|往?上?报|提交|申请|问)+(?:一?下来?|了|上去|领导)*$/,
    is: ['wait_for_callback'],
  },
  {
    says: /息.{0,2}(?:还在|一直|[每天]天).{0,2}[走算涨滚加跑]/,
    unless: /不(?:再|用|会|必|需)(?![停免])|[没别]一直|(?<![不没能有])[停免](?!不)/,
    is: ['refuse_principal_only'],
    not: /^offer_/,
  },
  // Of a rate by its contract nothing is let go.
  {
    says: /(?:正常|继续|照常)[计收]?息|按(?:照?合同)?(?:原|日)?利率|息[^,]{0,2}按[^,]{0,2}(?:原|合同|约定)|利率(?:不变|#)|息从.+[起始]/,
    unless: /[不没](?!变)|[折降减免停低惠吗几多]/,
    is: ['refuse_principal_only'],
    not: /^offer_/,
  },
  {
    says: /(?:服务费|手续费|费率|[期月]加)[^,免]{0,3}#/,
    unless: /[免减没降折]|不收/,
    is: ['charges_fee'],
    not: /^offer_(?!inst)/,
  },
  {
    says: /^.{0,5}(?:方案|协议|计划).{0,3}(?:作废|失效|取消|不算数)了?$/,
    unless: /[不没别](?!算)|如果|要是/,
    is: ['refuse_negotiation'],
    not: /^offer_/,
  },
  { says: /[想要算备]分(?:几|多少)/, is: ['ask_plan'] },
  {
    says: /(?:只|必须)[^,不]{0,5}一次(?:性|结|还|付)/,
    unless: /[折减免少惠今马]/,
    is: ['refuse_instalments', 'demand_full_today'],
  },
  {
    says: /^(?:那|还有)?(?:[花借]呗|信用卡|别的|另外?)的?[那一]?笔(?:怎么办)?$|还有一笔$|(?:[两几#]笔|[花借]呗[花借]呗).{0,3}一[起块](?:谈|说|办|处理|还)/,
    is: ['ask_other_debts'],
    not: ALL,
  },
  {
    says: /合同[^,]{0,5}(?:写|规定|约定|签|有)|合同(?:来|办事?|为准)?$|条款|签的?了?[字合]/,
    unless: /[发寄没息费减]|给你|约金/,
    is: ['cites_contract'],
    not: /^agrees_/,
  },
  { says: /^喂?听得[到见]吗?$|^什么意思$/, is: [], not: ALL },
];

/** They stand only where nothing else is heard. */
const BARE_NO =
  /[办批弄]不[了到成下]|驳回|不予|[质件格]不[够足行]|没资格|被拒|不(?:可以|行|好办|允许|让)$|没办?法/;

/** Who says it: 他说, 问我. */
const AROUND = /^(?:[他她]们?)?(?:说|问我?)?,?|[?,啊呀吧呢嘛哦哈]+$/g;

/**
 * Puts what the words plainly say before what they sound like.
 *
 * @param words  as `spoken` leaves it; few
 */
export function sayPlainly(scores: Map<MoveId, number>, words: string): void {
  const bare = words.replace(AROUND, '');
  const rule = rules.find(({ says, unless }) => says.test(bare) && !unless?.test(words));
  if (rule?.not) drop(scores, rule.not);
  if (rule) putFirst(scores, rule.is);
  else if (scores.size === 0 && BARE_NO.test(bare)) putFirst(scores, ['refuse_negotiation']);
}

/** @param moves  the first comes first */
export function putFirst(scores: Map<MoveId, number>, moves: readonly MoveId[]): void {
  const top = Math.max(0, ...scores.values());
  for (const [at, move] of moves.entries()) scores.set(move, top + moves.length - at);
}

/** They are not heard. */
export function drop(scores: Map<MoveId, number>, moves: RegExp): void {
  for (const move of [...scores.keys()]) if (moves.test(move)) scores.delete(move);
}
