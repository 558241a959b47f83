/** Who speaks in a copied chat; its lines are joined. */
const TURNS = /(?=(?:我|本人|用户|客户|客服|专员|坐席)[^:，,。；;]{0,4}:)/;
const SERVICE = /^(?:客服|专员|坐席)/;
/** Was paid; not 今天还清8,000元. */
const CLEARED = /(?:已经?[^。；;,，]{0,6}[结还付]清|[结还付]清了)(?!后|[^。；;,，\d]{0,2}¥?\d)/;
const ANY_CLEARED = /[结还付]清/;
/** 没有欠款了, 当前无欠款; not 还清后就没有欠款了. */
const NONE =
  /(?<!(?:后|就|才|直[至到]|是否|确保)[^。；;,，]{0,4})(?:没有|已?无)(?:任何|其他)?(?:欠款|待还|未还|逾期)(?:账单|款项?|金额)?了?/g;
/** What would be, a threat, or a day to pay on. */
const ASKS = /如果|若|起诉|不还|还款日/;
/** Sums that are told to be paid: 11月22日入账1,830元. */
const PAID_SUM =
  /(?:[于在]\d[^。；;,，]{0,10}还款?|已还|还了|入账|到账|收到|付了|扣了?|支付)[^。；;,，\d]{0,4}¥?\d[\d,.]*元?|¥?\d[\d,.]*元?[^。；;,，\d]{0,6}(?:已|结清|还清|到账|入账)/g;
const SUM = /¥\d|\d元/;
const OWED = /逾期(?:\d|金额|了)|[应待未需]还|[尚仍还](?:欠|有|差)|欠\d/;

/** Whether in a chat the lender's people say that all is paid, whatever the other said was late before. */
export function isSettledInChat(text: string): boolean {
  if (!ANY_CLEARED.test(text)) return false;
  const service = text.split(TURNS).filter((turn) => SERVICE.test(turn));
  const isNone = (turn: string) => CLEARED.test(turn) && turn.replace(NONE, '') !== turn;
  const asks = (turn: string) =>
    OWED.test(turn.replace(NONE, '')) || ASKS.test(turn) || SUM.test(turn.replace(PAID_SUM, ''));
  return service.some(isNone) && !service.some(asks);
}
