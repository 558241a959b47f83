import { anyOf } from '../../text/index.ts';

const VISIT = /上门|登门|外访|家访|敲门|来我家|到我家|来家里|到家里|家门口|来我单位|来单位|来人|来了/;
const visitors =
  /(\d{1,2})(?:个|名|位)?(?:催收|外访|业务|工作|年轻|陌生|自称|中年)?(?:人|员|男|女|小伙|姑娘|大汉)|(\d{1,2})[位名]/g;
const ALONE = anyOf([
  /(?:只有?|就|才)来?了?1(?:个|名|位)|就(?:他)?1个人(?:,|来|上门|$)/,
  /1个人(?:上门|来我?家|找上门)|1人上门|独自(?:上门|来)|单独(?:上门|来)|只身/,
]);
const PROPER = /征得|经我同意|经过我同意|出示|工作证|证件|委托书|身份/;
const IMPROPER = /没|不|未|拒/;

/**
 * Who came: fewer than two is a breach; who showed who they are, or came with consent, breaks nothing by coming.
 * `undefined` if the text does not say.
 */
export function visitorsIn(text: string): 'tooFew' | 'proper' | undefined {
  if (!VISIT.test(text)) return undefined;
  if (ALONE.test(text)) return 'tooFew';
  for (const { 1: some, 2: figure = some, index, 0: whole } of text.matchAll(visitors)) {
    if (/[我在每](?:家)?$/.test(text.slice(0, index)) || /^在家|^住/.test(text.slice(index + whole.length)))
      continue;
    if (figure === '1') return 'tooFew';
  }
  return isProper(text) ? 'proper' : undefined;
}

function isProper(text: string): boolean {
  const shown = PROPER.exec(text);
  return shown !== null && !IMPROPER.test(text.slice(Math.max(0, shown.index - 4), shown.index + 8));
}
