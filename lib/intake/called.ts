import { anyOf } from '../text/index.ts';
import { withCard } from './cards.ts';
import { isNobody } from './contexts.ts';
import {
  banks,
  englishBanks,
  makers,
  namedTwice,
  ofCards,
  products,
  shared,
  shortBanks,
  wholeBanks,
} from './lenders.ts';
import { allOf, type Named } from './named.ts';

export const PRODUCTS = new RegExp(products, 'g');

/** 在某某小贷, **银行, XX金融, PLACE银行, 示例银行: nobody's name. */
const MASKED = new RegExp(
  `[*×]|某|x{2}|^x(?![a-z])|^示例|^(?!${Object.keys(englishBanks).join('|')})[A-Z]{1,5}银行`,
  'i',
);
/** Whether a name stands for anybody: XX银行, 某某小贷. */
export const isMasked = (name: string) => MASKED.test(name);

/** 中国建设银行, 汇丰银行中国: nobody says the country. */
const COUNTRY = /^中国(?=[工农建光民邮])|(?<=银行)中国$/g;

/** 中信消金. */
const SHORT_FINANCE = /消金$/;

/** 工行, 浦发信用卡: the bank. */
const SHORT = new RegExp(`^(?:${Object.keys(shortBanks).join('|')}|${ofCards})(?=信用卡$|$)`);

/** 广东发展银行, 太平洋信用卡: as the bank is called. */
const WHOLE = new RegExp(Object.keys(wholeBanks).join('|'));

const ENGLISH = new RegExp(`^(?:${Object.keys(englishBanks).join('|')})$`);

/** As `usualName`, of a name in a text. */
export function asCalled({ name, start, end }: Named): Named {
  const called = name
    .replace(COUNTRY, '')
    .replace(SHORT_FINANCE, '消费金融')
    .replace(WHOLE, (whole) => wholeBanks[whole] ?? whole)
    .replace(SHORT, (short) => shortBanks[short] ?? `${short}银行`)
    .replace(ENGLISH, (english) => englishBanks[english] ?? english);
  const from = start + (name.endsWith(called) ? name.length - called.length : 0);
  return { name: called, start: from, end };
}

/** The name by which anybody would know who is called so: 招行 and 中国招商银行 are one. */
export const usualName = (name: string): string => asCalled({ name, start: 0, end: name.length }).name;

const oneName = (name: string): string => namedTwice[usualName(name)] ?? usualName(name);

/** 招联金融 and 招联消费金融, 奇富借条 and 360借条, 京东 and 京东白条: whether two names may stand for the same. */
export function isSameLender(one: string, other: string): boolean {
  // 奇富 is a part of 奇富借条, but not of its other name.
  return [usualName, oneName].some((named) => {
    const [a, b] = [named(one), named(other)];
    return a.includes(b) || b.includes(a);
  });
}

/** A name out of the text, in full: whose product it is, or that it is a bank's card. */
export function calledInFull(text: string, named: Named, cards: boolean): Named | undefined {
  if (isMasked(named.name)) return undefined;
  const product = allOf(PRODUCTS, named.name).find(({ end }) => end === named.name.length);
  if (!product) return withCard(text, asCalled(named), cards);
  return withMaker(text, { name: product.name, start: named.start + product.start, end: named.end });
}

/** Everybody who lends and whose name is known, and what they call what they lend. */
export const LENDERS = new RegExp(`${products}|${banks}|${makers}`, 'g');

const SHARED = new RegExp(`^(?:${shared})$`);
const MAKERS = new RegExp(makers, 'g');

/** A name of two or three signs right before what many have; 小 alone where it stands in a sign. */
const OWN = anyOf([
  /(?<=^|[【“，,。！!：:在]|您的|登录|打开)(?!您|[我你他她本该新这那]|[\u4e00-\u9fff]{0,2}[的个还])[\u4e00-\u9fff]{2,3}$/,
  /(?<=[【[])小$/,
]);

/** What everybody means where nobody is named. */
const OF_JD = /^[白金]条$/;

/** 白条 is 京东白条, unless a name stands before it: 松鼠白条 is its own. */
export function withMaker(text: string, named: Named | undefined): Named | undefined {
  if (!named || !SHARED.test(named.name)) return named;
  const own = OWN.exec(text.slice(0, named.start))?.[0];
  if (own && !isNobody(own))
    return { name: own + named.name, start: named.start - own.length, end: named.end };
  const found = new Set(allOf(MAKERS, text).map(({ name }) => name));
  const [maker] = found;
  if (found.size > 1) return named;
  const its = maker ?? (OF_JD.test(named.name) ? '京东' : '');
  return { ...named, name: its + named.name };
}
