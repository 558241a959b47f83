import type { Hit, SignId } from './find.ts';
import { posed } from './posed.ts';
import type { Seen } from './seen.ts';
import { strangers } from './strangers.ts';

/**
 * What no lender asks for, so that it is a sign whatever the rest leans to: a bill that stands before it is part of the
 * fraud. Patterns for a text as it is seen (`seen.ts`).
 */

const CODE = '(?:验证码|校验码|短信码|动态码|(?:动态|短信|支付|取款)密码|cvv|安全码)';
/** No fee is among them: a lender may name one for a plan. */
const DEPOSIT = '(?:(?:保证|诚意|意向|押|定|订|解冻|认证|履约|验证)金|解冻费)';
const PAID = '(?:交|缴|付|转|打|存)[^,.还]{0,8}';
const PASSED_ON = '[^,.]{0,6}[钱款][^.]{0,8}[转汇打](?:出|走|给|到|回)';

/** Somebody who cannot pay is asked; what is paid ahead for a flat or in a shop is no sign. */
const owed = /逾期|分期|延期|协商|减免|停息|停催|欠款|账单|借呗|花呗|贷|征信|分#期|我司对公|解冻/;
const things = /租|房东|物业|酒店|拍卖|投标|订单|店|商品|尾款|首付|法院/;

/** A rule: its words, what the whole text must and must not hold. */
export type Certain = {
  sign: SignId;
  words: string;
  needs?: RegExp;
  unless?: RegExp;
  /** How it must have been written. */
  written?(words: string, text: string): boolean;
  /** What makes the words found none. */
  but?(found: string, text: string): boolean;
};

const rules: readonly Certain[] = [
  ...strangers,
  ...posed,
  {
    sign: 'scam.data',
    words: `(?:提供|告诉|告知|回复|报(?!名)|发来|发我|发给我|念(?!了)|索要)[^,.]{0,14}${CODE}|${CODE}[^,.]{0,8}(?:告诉|告知|提供|回复|发(?:给(?!你)|我|来|过来)|[报念](?:给|上|一下)|说给)(?![他别家]人)`,
    unless: /app|网点|柜[台面]|支付宝[里内]/,
  },
  {
    sign: 'scam.fee',
    words: `[先前][^,.还]{0,4}${PAID}${DEPOSIT}|${PAID}${DEPOSIT}[^.]{0,8}(?:才|方可|即可|就能|后)`,
    needs: owed,
    unless: things,
  },
  {
    sign: 'collect.account',
    words:
      '(?:转|汇|打|付(?!宝)|还|存)[^,.你]{0,10}(?:个人|私人|专员|经理|财务)的?(?:银行)?(?:账户|账号|卡|微信|支付宝)',
    needs: owed,
    unless: /工资|公积金/,
  },
  { sign: 'scam.service', words: '(?:转|汇|打|存)[^,.]{0,10}(?:安全|验资|办案)账户' },
  // Money of others that is to go through the reader's account.
  {
    sign: 'scam.data',
    words: `[替帮给][我他][^,.]{0,2}收${PASSED_ON}|用[我你][^,.]{0,4}(?:卡|账户|支付宝|微信|码)[^,.]{0,4}收${PASSED_ON}`,
    unless: /[老爸妈哥姐弟妹][公婆爸妈哥姐弟妹]|房租|饭钱|货款|工资/,
  },
  // A short address does not say where it leads.
  {
    sign: 'collect.account',
    words: '(?:点击?开?|戳|打开|登录)(?:链接|短链)?@[^.]{0,8}(?:处理|办理|延期|减免|解冻|核实|认证)',
    written: (words) => /\b(?:t|dwz|url|suo|985|mrw|u)\.(?:cn|im|so|in|nu)\/|\bbit\.ly/i.test(words),
  },
];

/** It is told what would be, not asked. */
const supposed = /(?:如[果遇有]|若|一旦|凡|任何|有人|谁)[^,.]*$/;

/** Every place that shows a sign for certain; what denies it or warns of it is not looked at. */
export function certainIn({ text, from, to }: Seen, original: string): Omit<Hit, 'clue'>[] {
  return rules
    .filter(({ needs, unless }) => needs?.test(text) !== false && !unless?.test(text))
    .flatMap(({ sign, words, written, but }) =>
      [...text.matchAll(new RegExp(words, 'g'))]
        .filter(({ 0: found }) => !but?.(found, text))
        .map(({ 0: found, index }) => ({ sign, at: index, end: index + found.length, weak: false }))
        .filter(({ at, end }) => written?.(original.slice(from[at], to[end - 1]), text) !== false),
    )
    .filter(({ at }) => !supposed.test(text.slice(0, at)));
}
