import { oneOf } from '../../text/index.ts';
import { classes } from './acts/classes.ts';

/** A no, a rule or a question before the words: what follows is not done. */
const FAR_NO = new RegExp(
  `${oneOf([
    /不会|不得|不能|不可|不要|不准|不许|不应|禁止|严禁/,
    /从不|从没|从未|绝不|决不|并未|并非|(?<!是)不是/,
    /无需|不用|不必|请勿|切勿|勿|避免|防止/,
    /拒绝采用|未提及|未发现|未提|违规示例|排查|红线|不受|没有权力|停止|停用|谨防|警惕|无权|不存在/,
    /会不会|能不能|可不可以|是否|不构成|不属于|不涉及|不算|[如若凡]有人|如遇/,
    /不提供|不安排|不派|没派|不想|也没|都没|(?<![恐不哪吓让])怕|(?<![吓让])(?:我怕|害怕|担心)/,
    /没有?说过?|没有?提过?|没有?任何|没有?对我|没有?让我|没有?要求/,
  ])}[^,?]{0,9}$`,
);
/** Said of all that follows in the clause, however long it is. */
const RULE =
  /(?:(?:不会|不得|禁止|严禁|请勿|切勿|从不|绝不|凡是|谨防|警惕|任何|[如若]有)[^,?]{0,24}|(?:违规示例|红线|反面案例|禁语|若有|如有),[^,?]{0,18})$/;
const NEAR_NO = /(?:没|没有|未|别|不|无)(?:再|人|任何|什么|去|来|对我|跟我|向我|对你|让我)?$/;

/** Somebody of the debtor's own, whom he names as his: 我妈 is not he. */
const OF_MINE = new RegExp(`^(?:${classes.FAM})`);

/** Between the no and the words: what comes after is done all the same. */
const STILL = /就|便|却|还是|仍|反而|所以|结果|而是|别怪|能还|要还|怎么/;

/** Scolded at home. */
const AT_HOME =
  /(?:^|[,?])我?(?:爸妈|父母|妈|爸|老婆|老公|家人|家里人|家里|媳妇|对象|姐|哥)(?:也|又|还|就|天天)?$/;

/** 调整我的还款日, 风控部门把我账户锁了, 收拾我房间, 扣款失败手机银行不让还: other words that hold these. */
const OTHER_WORDS: readonly (readonly [before: RegExp, from: RegExp])[] = [
  [/[调完修]$/, /^整我/],
  [/[部专热]$/, /^门/],
  [/$/, /^收拾我(?:房|东|行)/],
  [/$/, /^扣款/],
];

/** Whether what begins at `start` is denied, forbidden or asked about. */
export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const no = FAR_NO.exec(before) ?? NEAR_NO.exec(before);
  if (no !== null && !STILL.test(no[0])) return true;
  if (text[start] === '骂' && AT_HOME.test(before)) return true;
  if (OTHER_WORDS.some(([head, word]) => head.test(before) && word.test(text.slice(start, start + 6))))
    return true;
  const rule = RULE.exec(text.slice(Math.max(0, start - 32), start));
  return (rule !== null && !STILL.test(rule[0])) || isWondered(text, start);
}

/** A worried question of the debtor's own: 会坐牢吗. */
function isWondered(text: string, start: number): boolean {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf('?', start)) + 1;
  const clause = text.slice(from).split(/[,?]/, 1)[0] ?? '';
  return /^[^你]*(?:会|能|要|算|可以|合法)[^你]*吗$/.test(clause);
}

const ME =
  /(?<![给打问找让对把骂跟向叫为帮替和联系到去来])我(?:已经|已|就|又|刚|先|自己|还|也|今天|昨天|主动|想|要|会|都|去|打(?:了|过)?(?:个|1个)?(?:电话)?|把[^,?]{1,4})*$/;
const AGREED = /我(?:让|叫|请|同意|允许|授权|委托)(?:他们|他|催收|对方|客服)?$/;
const ASKED =
  /(?:请|可以|可|能否|欢迎|及时|尽快|主动|务必|建议|麻烦|不妨|最好|方便话|考虑|试着|(?<![给跟找对向替帮把问让叫害使])你(?:也|自己|去|能|再|先)*)(?:你)?(?:先|再|直接|去)?$/;

/**
 * Whether the debtor does it: 我 before the words and nobody addressed after them, or it is what he is asked to do.
 */
export function isOwn(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (OF_MINE.test(text.slice(start, start + 4))) return false;
  return (
    ASKED.test(before) ||
    /我把[^,?]{0,8}$/.test(before) ||
    AGREED.test(before) ||
    (ME.test(before) && !text.slice(start, start + 12).includes('你'))
  );
}
