import type { Amount } from '../intake/index.ts';
import { type Fen, fen } from '../money/index.ts';
import { anyOf } from '../text/index.ts';
import type { Found } from './promises.ts';

const OF_PRINCIPAL = /按照?(?:分期|初始|原始)(?:总)?(?:本金|金额|总额)(?:的)?/.source;
const TAKEN = '(?:计收|收取|计算|计)';
const NAME = '(?:(?:手续|服务)费率|费率|(?:手续|服务)费)';
const RATE = '(\\d{1,2}(?:\\.\\d{1,4})?)([%‰])';
/** 每期费率0.5%（按分期本金计收）, 手续费每期按分期本金的0.5%收取. That of what is left becomes less with each part. */
const BY_RATE = anyOf([
  new RegExp(`每[期月](?:分期)?${NAME}(?:为|是|:)?${RATE}[（(,，]${OF_PRINCIPAL}${TAKEN}(?=[)）,，。;；]|$)`),
  new RegExp(
    `(?:每[期月](?:分期)?${NAME}|(?:手续|服务)费每[期月])(?:为|是|:)?${OF_PRINCIPAL}${RATE}(?:${TAKEN})?(?=[)）,，。;；]|$)`,
  ),
]);
/** 8折, 首期免收: then it is another. */
const LESS = /折|优惠|减|免/;
const BASE = /分期(?:总)?(?:本金|金额|总额)(?:为|是|:|人民币|¥)*$/;

/** The fee of one part that is told as a share of the principal, where that is told and the fee is whole fen. */
export function feeByRate(text: string, amounts: readonly Amount[]): Found<Fen> | undefined {
  const found = BY_RATE.exec(text);
  const [, one, oneSign, other = '', otherSign] = found ?? [];
  const bases = amounts.filter(({ start }) => BASE.test(text.slice(Math.max(0, start - 12), start)));
  const [base] = bases;
  if (LESS.test(/^[^。;；]{0,60}/.exec(text.slice(found?.index))?.[0] ?? '')) return undefined;
  if (!found || !base || bases.some(({ amount }) => amount !== base.amount)) return undefined;
  const value = exactShare(base.amount, one ?? other, oneSign ?? otherSign);
  return value === undefined ? undefined : { value, start: found.index, end: found.index + found[0].length };
}

function exactShare(sum: Fen, figures: string, sign: string | undefined): Fen | undefined {
  const [whole = '', part = ''] = figures.split('.');
  const of = 10 ** part.length * (sign === '‰' ? 1000 : 100);
  const all = sum * Number(whole + part);
  return Number.isSafeInteger(all) && all > 0 && all % of === 0 ? fen(all / of) : undefined;
}
