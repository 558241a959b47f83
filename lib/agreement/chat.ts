import { LENDERS } from '../intake/index.ts';

/** 客服林, 客服8023, 我: nothing that a row of a plan is called. */
const NAME =
  /(?:(?!还款|扣款|账单|时间|日期|截止|最晚|最迟|期限|首期|每[期月]|[之以]?前|已|撤[销回]|取消|作废|失效|驳回|拒绝)[^\s\d:：，,。；;、【】[\]（()）]){1,12}(?:(?<=客服|专员|坐席|经理|工号)\d{2,6})?/
    .source;
const DAY =
  /(?:(?:今|昨|前)天 ?|(?:星期|周)[一二三四五六日天] ?|(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日? ?)/.source;
const CLOCK = /(?:上午|下午|早上|中午|晚上|凌晨)? ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/.source;
const BLANK = '[^\\S\\n]*';
/** 客服林 10:30, 11-24 10:30 我. */
const HEAD = new RegExp(
  `^${BLANK}(?:(${NAME})${BLANK}(?:${DAY})?${CLOCK}|(?:${DAY})?${CLOCK} +(${NAME}))${BLANK}$`,
);
/** How the one who looks at a chat is called in it. */
const OWN = /^(?:我|本人|自己|客户|用户|访客|借款人|您)$/;
/** Whoever speaks for a lender. */
const STAFF = /客服|专员|经理|小二|助理|助手|中心|银行|花呗|借呗|支付宝|官方|机器人|坐席|工号|贷后/;
/** 我：手续费呢; 客服林：没有. 客服电话：95188 is no speaker. */
const SAID_BY_OWN = new RegExp(`^${BLANK}(?:我|本人|客户|用户)[:：]`);
const SAID_BY_STAFF = new RegExp(
  `^${BLANK}(?:【([^】\\n]{2,12})】)?(?:客服|专员|坐席)(?!电话|热线|专线|微信|邮箱|工?号)(?:${NAME})?[:：]`,
);

/** What a customer asks; what is told is read, whoever tells it. */
const ASKS = /[吗呢么?？]\s*$|多少|能不能/;

const blanks = (words: string) => words.replace(/[^\n]/g, ' ');

/**
 * A chat without its heads (name and time) and without what the one who owes says in it: neither is a clause of a plan.
 * Each character keeps its place; a head ends what stood before it. A text that is no chat stays as it is.
 */
export function withoutTalk(text: string): string {
  const lines = text.split('\n');
  const heads = lines.map((line) => HEAD.exec(line));
  const names = new Set(heads.flatMap((head) => nameOf(head) ?? []));
  const kept = names.size > 0 ? withoutLabels(ofStaff(lines, heads, names)) : withoutLabels(lines);
  return kept.some((line) => /[^；\s]/.test(line)) ? kept.join('\n') : text;
}

const nameOf = (head: RegExpExecArray | null | undefined): string | undefined => head?.[1] ?? head?.[2];

function ofStaff(
  lines: readonly string[],
  heads: readonly (RegExpExecArray | null)[],
  names: ReadonlySet<string>,
): string[] {
  let speaker = '';
  return lines.map((line, at) => {
    const name = nameOf(heads[at]);
    if (name !== undefined) {
      speaker = name;
      return at === 0 ? blanks(line) : ended(line);
    }
    const isOwn = OWN.test(speaker) || (mayBeOwn(speaker, names) && ASKS.test(line));
    return isOwn ? blanks(line) : line;
  });
}

/** Of two who speak, the one who does not speak for a lender to somebody who does; a colleague may be called so, too. */
function mayBeOwn(name: string, names: ReadonlySet<string>): boolean {
  const others = [...names].filter((one) => one !== name);
  return others.length === 1 && !STAFF.test(name) && others.every((one) => STAFF.test(one));
}

function withoutLabels(lines: readonly string[]): string[] {
  const isChat =
    lines.some((line) => SAID_BY_OWN.test(line)) && lines.some((line) => SAID_BY_STAFF.test(line));
  if (!isChat) return [...lines];
  return lines.map((line, at) => {
    if (SAID_BY_OWN.test(line)) return at === 0 ? blanks(line) : ended(line);
    return line.replace(SAID_BY_STAFF, (label: string, lender?: string) =>
      withName(label, at === 0 ? blanks(label) : ended(label), lender),
    );
  });
}

/** 【花呗】客服：: that it is of 花呗 stays, as no signature. */
function withName(label: string, bare: string, lender: string | undefined): string {
  if (lender === undefined || lender.search(LENDERS) < 0) return bare;
  const from = label.indexOf(lender);
  return `${bare.slice(0, from)}${lender}；${bare.slice(from + lender.length + 1)}`;
}

/** What stood before is over. */
const ended = (words: string): string => `；${blanks(words.slice(1))}`;
