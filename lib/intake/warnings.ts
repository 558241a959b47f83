import { anyOf } from '../text/index.ts';

/** What tells a warning of fraud: patterns over a squeezed text. */

/** Warnings that quote what a fraud says. */
const WARNS = anyOf([
  /(?:谨防|警惕|防范|小心|注意防|提防)[^。]{0,12}(?:诈骗|骗|陷阱|冒充|假冒)/,
  /不会(?:要求|通过|以|向|让|主动)/,
  /不得向(?:任何)?(?:个人|私人)/,
  /(?:切勿|请勿|不要|勿|别)(?:轻信|相信|点击|透露|转账|转(?=[入到给个私他])|泄露|将|向|提供|告知(?!他人|别人|家人|任何人|亲友))/,
  /反诈|96110|噱头|幌子|名义|套路|不法|灰黑产|黑灰产|诈骗行为|信以为真|上当|话术诱导/,
  /如遇(?:诈骗|可疑)/,
  /(?:一律|全都|都)是骗/,
  /没有[“"][^”"]{2,16}[”"]这(?:回事|种事|一说)/,
  /凡[^。；;]{2,30}的[,，]?请?[^。；;,，]{0,6}(?:拒绝|回绝|举报|报警)/,
  /(?:请勿|切勿|勿)(?:轻)?信(?=$|[，,。；;!！])/,
  /(?:后|才|已)[^。；;,，]{0,3}被骗|被骗[走了\d]|骗子(?:就?会|说|称|发|以|冒充)|冒充[^。；;]{0,24}(?:骗子|要债|请[不勿]|报警)|(?:短信|电话|链接)[^。；;]{0,30}是假的/,
]);

/** A whole text that warns: who warns, or whom of. */
export const warning = anyOf([
  /反诈|防骗|不法(?:分子|中介|机构|组织)|骗子|风险提示|诈骗(?:提[示醒]|预警)/,
  /没有[“"][^”"]{2,16}[”"]这(?:回事|种事|一说)/,
  /(?:凡|任何)(?:是|自称|说)?[^。；;]{2,24}(?:一律|都|均|统统)是(?:诈骗|骗)/,
  /凡[^。；;]{2,30}的[,，]?请?[^。；;,，]{0,6}(?:拒绝|回绝|举报|报警)/,
]);

/** 以“须立即转账至安全账户”等话术行骗, 对方称其贷款逾期: what a warning quotes, with signs or without, is not its own. */
export const QUOTED =
  /[“"‘「『][^“"‘「『”’」』]{0,300}[”"’」』]|(?:对方|骗子|冒充[^。；;“"]{0,16}|(?:[收接]到|条|假)[^。；;,，“"]{0,8}(?:短信|电话)[^。；;,，“"]{0,2}|案例:短信)(?:[自声谎]?称|说|写[着道]|显示)[^。；;“"]{2,60}/g;

/** 近期有人谎称“…”，是骗局; 客服从不问密码: frauds and bills say so too, so it counts of one who wants nothing. */
const TELLS = anyOf([
  /防骗(?:小?提[醒示]|宣传|预警|须知|安全)/,
  /(?:是|属于?)(?:骗[子局术]|诈骗)(?![罪案犯分吗么吧?？])(?<=(?:近[期日来]|有人|我[行司]|警方|民警)[^<]{0,120})/,
  /(?:不会|绝不|从不)(?:用|索[取要]|问)[^。；;,，]{0,16}(?:密码|验证码|卡号|链接|短信|远程|转账)/,
]);
const NUMBER = '(?!(?:请|我行|客服|热线|电话|官方|[:：]){0,4}(?:95\\d{3}|96110|110(?!\\d)|12\\d{3}))';
/** What a warning asks for, too: 请您提高警惕, 请到网点核实. */
const CARE =
  '(?!(?:您|大家|广大|客户|务必|立即|及时){0,3}(?:[勿不别]|警惕|注意|提高|认准|谨慎|谨防|牢记|核实|转告|相互|留意|放心|报警|拨打|致电|联系|通过官方|登录官方|到|前往))';
/** Not what nobody does: 不会…, 或请您转账. */
const UNSAID = '(?<!(?:[不勿别绝莫无]|从不)[^。；;,，]{0,14}|或)';
/** Who offers something, or speaks of money to move. */
const OFFERS = anyOf([
  /咨询|qq|微信|同号|私聊|(?<!\d)1[3-9]\d{9}|收费|付费|下[款卡]|停息|挂账|修复|秒[批到]|[黑白]户|放款|解冻|提额|正规/i,
  /[须速](?:加|将|把)|归集|监管账户|涉案|封停|申诉|办理|代办|额度|%/,
]);
/** 您的借款已逾期: a debt of one's own beside the warning. */
const OWN_DEBT = anyOf([
  /[您你][^。；;，,]{0,12}(?:借款|贷款|账单|账户|信用卡|[花借]呗|金条|白条)[^。；;]{0,10}(?:逾期|到期|已出|应还|待还)/,
  /已逾期|逾期了|[您你]欠|欠[您你我]|账单已出|借(?:我|了?你)的钱/,
]);
const WANTS = new RegExp(
  [
    'https?:|www\\.|\\.(?:top|xyz|vip|cc|com|cn|net|icu)(?![a-z])',
    `${UNSAID}(?:点[击开]|转[账入到]|汇款|扫码|下载|加[我微vq]|缴[纳费]|回[复电]|输入|填写)`,
    `(?:拨打|致电|联系)${NUMBER}|\\d(?:元|万)`,
    `${UNSAID}(?:请${CARE}|只?需(?!要?警惕)|即可|先[付交])`,
  ].join('|'),
  'i',
);

/** Whether a squeezed text warns of frauds. */
export const warns = (text: string): boolean =>
  WARNS.test(text) || (TELLS.test(text) && onlyTells(text.replace(QUOTED, '')));

/** It wants nothing, offers nothing and tells of no debt. */
const onlyTells = (text: string): boolean => ![WANTS, OFFERS, OWN_DEBT].some((sign) => sign.test(text));

/** 谨防诈骗: how any message may end, a fraud's too. */
const SLOGAN =
  /[,，](?:敬?请|温馨提[示醒]:?){0,2}(?:您|务必|注意|大家){0,2}(?:谨防|警惕|防范|小心|提防)(?:各类|电信|网络|金融|虚假|假冒){0,3}(?:诈骗|骗局|被骗|受骗|上当|客服){1,2}[。!！]?$/;
/** Who warns says of what, or of whom. */
const OF_WHAT = anyOf([
  /冒充|假冒|[自声谎假]称|近[期日来](?:有|发现|频|出现|高发)|不法|骗|反诈|警惕|从不|不会/,
  /(?:勿|不要|别)(?:轻?信|相信|点|转|向|泄|将|透|听)|如遇|要求[^。；;,，]{0,8}(?:转账|汇款|提供|验证码)|凡[是属]?|一律|都是|[“"「『]/,
  /(?:收到|接到)[^。；;,，]{0,16}(?:短信|来电|电话)|(?:短信|来电|对方)[^。；;,，]{0,4}[称说让要]/,
]);

/** What says to whom such a thing was said, or by whom: then what stands before it is no debt. */
const OF_SUCH = /[收接]到|此类|[这那]样|[这那]种|类似|凡|[都均全]是|[自谎声]称|名义|近[期日来]|有人|[“"「『]/;
const ONES_OWN = /^(?:[【[][^】\]]*[】\]])?(?:尊敬的[^,，:]{0,8}[,，:])?[您你]/;
export const clausesOf = (text: string) => text.split(/(?<=[。；;!！,，])/);

/** A text without the warning that it ends with, or that stands amid what is told of one's own, where nothing else warns. */
export function withoutWarning(text: string): string {
  if (!warns(text)) return text;
  const clauses = clausesOf(text.replace(SLOGAN, ''));
  while (clauses.length > 1 && warns(clauses.at(-1) ?? '')) clauses.pop();
  const rest = clauses.join('');
  return OF_WHAT.test(rest) ? withoutAmid(text) : rest;
}

/** 您的借款已逾期，谨防受骗，请登录APP处理. */
function withoutAmid(text: string): string {
  const clauses = clausesOf(text);
  const rest = clauses.filter((clause) => !warns(clause)).join('');
  const warning = clauses.filter(warns).join('');
  const isTold = ONES_OWN.test(text) && !/[?？]/.test(text) && !OF_SUCH.test(warning);
  return isTold && !warns(clauses[0] ?? '') && !OF_WHAT.test(rest) ? rest : text;
}
