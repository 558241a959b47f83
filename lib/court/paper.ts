import { simplified } from '../text/index.ts';

/** Whose paper it looks like. Whether it is real only they can say. */
export type PaperOf = 'court' | 'arbitration';

/** (2026)浙0106民初1234号; 民督 is that of a 支付令. */
const CASE =
  /[(（〔[]20\d\d[)）〕\]][\u4e00-\u9fff]{1,4}\d{0,5}(?:民|商|执|诉|财|知|调)[\u4e00-\u9fff]{0,5}\d+(?:-\d+)?号/;
const AWARD = /[(（〔[]?20\d\d[)）〕\]]?[\u4e00-\u9fff]{0,6}仲[\u4e00-\u9fff]{0,4}字?第?\d+号/;

const PAPERS =
  '传票|应诉通知书?|起诉状副?本?|举证通知书?|开庭|支付令|受理|送达|裁定书?|判决书?|调解书|执行通知书?';
/** The court speaks of itself, or signs. */
const COURT = new RegExp(
  `(?:本院|我院)[^。；;]{0,40}(?:${PAPERS})|^[【[][^】\\]]{0,16}法院[^】\\]]{0,8}[】\\]].*(?:${PAPERS})|^[\\u4e00-\\u9fff]{2,16}人民法院(?:${PAPERS})`,
);
const ARBITRATION =
  /(?:本会|本委|我委)[^。；;]{0,40}(?:受理|仲裁|开庭|送达)|^[【[][^】\]]{0,16}仲裁委[^】\]]{0,8}[】\]].*(?:受理|仲裁|开庭|送达)|^[\u4e00-\u9fff]{2,16}仲裁委员会(?:仲裁|受理|开庭|送达)/;

/** The user tells of it. */
const GOT =
  /(?:收到|寄来|送来|拿到|签收)(了|过)?[^。；;，,]{0,10}?(仲裁[^。；;，,]{0,6}(?:通知书?|裁决书?)|传票|支付令|起诉状|应诉通知书?)/g;
/** Said of what may come: a threat, and no paper. */
const NOT_YET =
  /(?:将|会|可能|等着|准备|就要|很快|马上|即将|否则|一旦|如果|万一|(?<![分特])别(?![的家]))[^。；;，,]{0,6}$/;
/** Not come, or waited for: 还没收到, 等你收到, 待签收. */
const NOT_COME = /(?:没有?|未|待|等(?:到|[你您我他]们?|家[里人]|单位|公司|法院|以后)*)$/;
/** Who gets it is spoken to: 下周你家里就收到. */
const IS_YOURS = /[你您](?!好|们)[^。；;，,我]{0,6}$/;
/** 不还就收到传票; but 我才逾期三天就收到传票. */
const BARE_THEN = /(?<!(?:我|才|刚|今天|昨天)[^。；;，,]*)就$/;

/** @param before  the 30 characters before it */
function isTold(before: string, came: string | undefined): boolean {
  const isThreat = NOT_YET.test(before) || NOT_COME.test(before) || IS_YOURS.test(before);
  return !isThreat && (came !== undefined || !BARE_THEN.test(before));
}

/** Signed by somebody else: who collects may name a case, too. */
const OTHERS = /^[【[](?![^】\]]*(?:法院|法庭|12368|仲裁))/;

/** What a paper is stands near its head: so much of a text is looked at, characters. */
const LOOKED_AT = 3000;

/** Whoever warns of frauds quotes them. */
const WARNS = /冒充|假冒|诈骗|骗子|警惕|谨防|防骗|反诈/;

/**
 * Whether a text comes from a court or from who arbitrates, or tells that a paper of theirs came: it has the number of a
 * case, they speak of themselves in it or sign it, or the user got one. Who threatens with a court has none of it.
 *
 * @param text  as it was pasted
 */
export function paperOf(text: string): PaperOf | undefined {
  const plain = simplified(text.slice(0, LOOKED_AT)).replace(/\s+/g, '');
  if (WARNS.test(plain) || OTHERS.test(plain)) return undefined;
  if (AWARD.test(plain) || ARBITRATION.test(plain)) return 'arbitration';
  if (CASE.test(plain) || COURT.test(plain)) return 'court';
  const told = [...plain.matchAll(GOT)].find((got) =>
    isTold(plain.slice(Math.max(0, got.index - 30), got.index), got[1]),
  );
  if (!told) return undefined;
  return told[2]?.startsWith('仲裁') ? 'arbitration' : 'court';
}
