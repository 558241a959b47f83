import { isMasked } from './called.ts';
import { noLender } from './lenders.ts';
import type { Named } from './named.ts';
import { signaturesIn } from './signatures.ts';

/** The debt was sold to who signs. */
const BOUGHT =
  /(?:我司|我方|我公司|本公司)已?(?:(?:依法|合法)?受让|现?[为是](?:该笔?|新的?|合法|现任|您的?|债务的?){0,2}债权人)|转让[给至予](?:我司|我方|我公司|本公司)/;
/** Who buys debts lends nothing. */
const BUYS = /资产(?!处置)/;
/** 现债权人为鼎信资产, 已转让给鼎信资产管理有限公司; 向新债权人还款 tells what to do, not who. */
const SOLD_TO =
  /(?:现债权人|新债权人|受让[人方])(?!履|还|偿|付|支|归|清|指|向|依|承|有|将|应|可|已|自|的|对|享|委|名|协商|联系|联络|主张|提[出起]|立即|尽快|直接|全额|申请)[为是:]{0,2}((?!我|本|贵)[\u4e00-\u9fff]{2,12}?)(?=[,，。；;(（]|(?:股份)?有限|$)|(?<!(?:[如若将会可]|(?<!债)权)[^。；;]{0,16})已[^。；;,，]{0,16}转让[给至予]((?!我|本|第|他|其|受让|任何|下列|相关|专业|外部|外地|催|资产管理公司)[\u4e00-\u9fff]{2,12}?)(?=[,，。；;(（]|(?:股份)?有限|$)/;

/** Whether the debt was sold: who bought it is owed now. */
export const wasSold = (text: string) => SOLD_TO.test(text) || signedIn(text) !== undefined;

/** Who bought the debt: signed in 【】, or named. */
export function buyerIn(text: string): Named | undefined {
  const signed = signedIn(text);
  if (signed) return signed;
  const found = SOLD_TO.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!found || !name || isMasked(name)) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { name, start, end: start + name.length };
}

const signedIn = (text: string): Named | undefined =>
  BOUGHT.test(text)
    ? signaturesIn(text).find(({ name }) => BUYS.test(name) || !noLender.test(name))
    : undefined;
