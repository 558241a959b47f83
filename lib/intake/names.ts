import type { Named } from './creditor.ts';
import { handling } from './lenders.ts';

/** What the name of one who lends ends with; the weak ones are also said of a thing one buys or arranges. */
const LENDS =
  '银行|信用社|农信社|合作社|小贷|小额贷款|贷款公司|速贷|易贷|车主贷|钱袋|消费金融|汽车金融|融资租赁|典当行?';
const MAY_LEND = '分期|金融|车贷|钱包|租赁|数码|通信|通讯|家电|优品|借款|好借|花花|月付|白条';
/** No sign that joins words stands in a name. */
const CJK = '(?![我你您贵本此该的在于请已将是被与及和到从向由还欠账单这那元])[\\u4e00-\\u9fffX]';
const NAME = (least: number, most: number) => `(?:${CJK}){${least},${most}}?`;
const STOP =
  /手机银行|网上|网银|电子|开户|绑定|委托|扣款|收款|任意|其他|联系|提醒|通知|客户|尊敬|温馨|关于|截至|现金|金额|填写|免息|灵活|办理|申请|先享|央行|手机分期|汽车分期|消费分期|学费|培训|信用卡分期/;
const NAMED = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fffX]|拖欠|所欠|[欠在由是与受的])(${NAME(2, 7)}(?:${LENDS}))(?!账户|卡)|` +
    `(?<=^|[。!！?？】\\]—~;；，,“"])(${NAME(2, 6)}(?:${MAY_LEND}))(?=[:：,，”"]|提醒|温馨|提示|账单|通知|客户|手机|第\\d|本期|本息|[。.]?$)`,
  'g',
);
const QUOTED =
  /在[“"「『《]([^”"」』》]{2,10})[”"」』》](?:平台|APP)?上?的?(?:借|贷款|办理?|申请|分期|欠|消费|账单)/i;
const HANDLING = new RegExp(`(?:${handling})$`);

/** The one lender whose name nobody knows: told by how it ends and where it stands, or by standing in quotes. */
export function unknownIn(text: string): Named | undefined {
  const quoted = QUOTED.exec(text);
  if (quoted?.[1]) {
    const start = quoted.index + 2;
    return { name: quoted[1], start, end: start + quoted[1].length };
  }
  const found = [...text.matchAll(NAMED)].flatMap(({ 1: lends, 2: mayLend, index }) => {
    const name = lends ?? mayLend ?? '';
    const isOther = STOP.test(name) || isHandling(text, index, index + name.length);
    return isOther ? [] : [{ name, start: index, end: index + name.length }];
  });
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

/** Does the bank that stands there only handle the money? Not if it is its card or its loan. */
export function isHandling(text: string, start: number, end: number): boolean {
  return (
    HANDLING.test(text.slice(Math.max(0, start - 8), start)) &&
    !/^(?:信用卡|贷记卡|房贷|车贷|个人|贷款)/.test(text.slice(end, end + 4))
  );
}
