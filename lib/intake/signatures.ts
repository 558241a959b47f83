import { noLender } from './lenders.ts';
import type { Named } from './named.ts';

const SIGN = /(?:【|\[(?![\w\s]+\]))([^】\]:：%$#{}|]{2,24})[】\]]/g;
/** Behind a name, and not what anybody calls it. */
const LEGAL = /(?<=..)(?:\(中国\)|(?:股份)?有限(?:责任)?公司|(?<=信用卡)(?:中心|部))+$/;

/** Who signs the text, in front or at its end. */
export function signaturesIn(text: string): Named[] {
  return [...text.matchAll(SIGN)].filter(isSign(text)).map(({ 1: sign = '', index }) => {
    const name = sign.replace(LEGAL, '');
    return { name, start: index + 1, end: index + 1 + name.length };
  });
}

const GO_TO = /(?:登[录陆]|打开|下载|进入|前往|通过|搜索|关注)[【“"]?$/;
/** 请登录【某某】APP: where one goes to pay did not sign. */
export const isGoneTo = (text: string, start: number): boolean =>
  GO_TO.test(text.slice(Math.max(0, start - 3), start));

/** [某某] within a sentence is a blank of a form. */
const isSign =
  (text: string) =>
  ({ 0: whole, index }: RegExpExecArray) =>
    (whole[0] === '【' && !isGoneTo(text, index)) ||
    index === 0 ||
    /^[。.!！]?$/.test(text.slice(index + whole.length));

/** The first that may be who lent. */
export function signedBy(signs: readonly Named[]): Named | undefined {
  return signs.find(({ name }) => !noLender.test(name));
}
