import type { CallCase } from '../call/index.ts';
import { usualName } from '../intake/index.ts';

/** 【花呗】 at the beginning or the end of a squeezed text, or there before its day: the name in it, and where it stands. */
export function signatureIn(text: string): { name: string; start: number } | undefined {
  const sign =
    /^[【[]([^】\]]{2,24})[】\]]|[【[]([^】\]]{2,24})[】\]](?:20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?)?$/.exec(
      text,
    );
  const name = sign?.[1] ?? sign?.[2];
  return sign && name && !CHANNEL.test(name) ? { name, start: sign.index + 1 } : undefined;
}

/** Whether somebody signed in 【】. @param text  squeezed */
export const isSigned = (text: string): boolean => signatureIn(text) !== undefined;

/** [微信]: by what way it came. */
export const CHANNEL = /^(?:企业微信|微信|QQ|短信|彩信|邮件|图片|截图|语音|聊天记录|转发)$/;

/** How they sign at 花呗 and 借呗. */
export const signs = {
  huabei: ['花呗', '支付宝', '蚂蚁消费金融', '蚂蚁消金', '信用购', '支付宝花呗'],
  jiebei: ['借呗', '支付宝', '蚂蚁消费金融', '蚂蚁消金', '信用贷', '支付宝借呗'],
} as const;

/** How the lender of a debt signs: its names. A card is signed by its own bank, where that is known. */
export function lenderNames(debt: NonNullable<CallCase['debt']>): readonly string[] {
  const name = debt.name?.replace(/\s/g, '').replace(ENDINGS, '') ?? '';
  if (debt.kind === 'huabei' || debt.kind === 'jiebei') return signs[debt.kind];
  if (/^[\d*]*$/.test(name)) return [];
  return [usualName(name)];
}

/** 工商银行信用卡（尾号1234）: the bank. */
const ENDINGS = /(?:信用卡(?:中心)?|[（(]?(?:尾号)?(?<![\d*])[\d*]+[）)]?|股份有限公司|有限(?:责任)?公司)+$/;

const BEFORE = '(?:中国|重庆|支付宝|蚂蚁(?:集团)?)?';
const BEHIND = '(?:银行)?(?:信用卡(?:中心)?)?(?:股份)?(?:有限(?:责任)?公司)?';

/**
 * Whether the whole of a signature is a name of the lender: 花呗协商中心 and 假花呗 are not 花呗.
 *
 * @param names  as `lenderNames` has them
 */
export function isSignedBy(signature: string, names: readonly string[]): boolean {
  const parts = signature.replace(/\s/g, '').split(/[|｜/·、]/);
  return parts.every((part) => names.some((name) => isNamed(part, name) || isNamed(usualName(part), name)));
}

const isNamed = (part: string, name: string): boolean =>
  new RegExp(`^${BEFORE}${escaped(name).replace(/(?<=消费)(?:金融)?$/, '(?:金融)?')}${BEHIND}$`).test(part);

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
