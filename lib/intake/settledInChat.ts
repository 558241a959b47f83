/** Who speaks in a copied chat; its lines are joined. */
const TURNS = /(?=(?:我|本人|用户|客户|客服|专员|坐席)[^:，,。；;]{0,4}:)/;
const SERVICE = /^(?:客服|专员|坐席)/;
const CLEARED = /[结还付]清/;
/** 没有欠款了, 当前无欠款; not 还清后就没有欠款了. */
const NONE =
  /(?<!(?:后|就|才|直[至到]|是否|确保)[^。；;,，]{0,4})(?:没有|已?无)(?:任何|其他)?(?:欠款|待还|未还|逾期)(?:账单|款项?|金额)?了?/g;
const OWED = /逾期(?:\d|金额|了)|[应待未需]还|[尚仍还](?:欠|有|差)|欠\d/;

/** Whether in a chat the lender's people say that all is paid, whatever the other said was late before. */
export function isSettledInChat(text: string): boolean {
  if (!CLEARED.test(text)) return false;
  const service = text.split(TURNS).filter((turn) => SERVICE.test(turn));
  const isNone = (turn: string) => CLEARED.test(turn) && turn.replace(NONE, '') !== turn;
  return service.some(isNone) && !service.some((turn) => OWED.test(turn.replace(NONE, '')));
}
