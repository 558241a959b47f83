/** From 22:00 to 8:00, minutes of the day. */
const NIGHT = 22 * 60;
const MORNING = 8 * 60;

const PERIOD =
  '凌晨|半夜|午夜|深夜|夜里|昨夜|晚上|昨晚|今晚|当晚|大晚上|前晚|晚|夜|清晨|清早|早上|早晨|今早|大早|上午|早|中午|下午|傍晚|午后';
const times = new RegExp(
  `(?:(${PERIOD})[^,?\\d]{0,4}?)?(不到|快|将近|差|没到)?(\\d{1,2})[点时](?!击|[都也没儿]|不(?!到)|$)(?:(\\d{1,2})|(半)|([13])刻)?分?(?=([^,?]{0,3}))`,
  'g',
);

const CONTACT =
  /打|电话|来电|响|发(?!现|生)|短信|微信|上门|敲|催|联系|骚扰|拨|呼|语音|来人|来了|来我|来敲|找|视频|消息|@|砸门|堵/;
const VAGUE =
  /凌晨|半夜|深夜|午夜|三更|天没亮|天还没亮|天不亮|天都没亮|后半夜|睡着|(大晚上|夜里|一大早|大清早|睡觉)/;
const NOT_DONE =
  /不会|不得|不能|不打|不再|不允许|禁止|能[^,?]{0,6}吗|没打|没有打|没再|没来|没有来|以后没|会不会|能不能|可不可以|服务时间|营业|工作时间|办公|热线|系统|失效|有效期|截止/;
const NOT_WORK = /下班|上班|起床|回家|加班|上夜班|值班|睡下|到家/;
const DEADLINE =
  /请|必须|务必|限|还款|还清|还上|回复|回电|处理|到账|存入|联系|答复|办理|登录|操作|之前给|要求|来得及/;
const AGREED =
  /(?<!没|没有|未|未经|不|没跟我|没和我)(?:约好|约定|说好|约了|我约|我同意|商量好|我让他|我叫他|我要求|才有空|我方便)/;
const BY_ME =
  /打(?:客服|官方|95|12)|(?<![给跟找对向问到])我[^,?给打问找被把对让叫]{0,8}(?:打给|打电话|打客服|打官方|打9|打1|打过去|发给|回拨|回电|联系|给他)/;

/** Whether somebody was contacted between 22:00 and 8:00; `undefined` if the text does not say so. */
export function nightly(text: string): { sure: boolean } | undefined {
  if (AGREED.test(text)) return undefined;
  const told = [...toldTimes(text)];
  if (told.some(({ minute }) => minute >= NIGHT || minute < MORNING)) return { sure: true };
  const vague = told.length === 0 ? VAGUE.exec(text) : null;
  return vague && isContact(text, vague.index) ? { sure: vague[1] === undefined } : undefined;
}

/** Times of day at which there was contact; one without a part of the day may be either half of it and is left out. */
function* toldTimes(text: string): Generator<{ minute: number }> {
  let part = '';
  for (const found of text.matchAll(times)) {
    const [, period, short, hour = '', minutes, half, quarter, after = ''] = found;
    part = period ?? part;
    const at = hourOf(part, hour);
    const isDeadline = /前/.test(after) && DEADLINE.test(clauseAt(text, found.index, 0));
    if (at === undefined || isDeadline || !isContact(text, found.index)) continue;
    const past = Number(minutes ?? 0) + (half ? 30 : 0) + Number(quarter ?? 0) * 15;
    const isBefore = short !== undefined || /^(?:钟)?(?:不到|以?前|之前|差)/.test(after);
    yield { minute: at * 60 + past - (isBefore ? 1 : 0) };
  }
}

function hourOf(part: string, written: string): number | undefined {
  const hour = Number(written);
  if (hour > 24) return undefined;
  if (hour > 12 || written.startsWith('0')) return hour % 24;
  if (/晚|夜/.test(part)) return hour >= 6 ? (hour + 12) % 24 : hour;
  if (part === '凌晨') return hour % 12;
  if (/下午|傍晚|午后/.test(part)) return hour === 12 ? 12 : hour + 12;
  return part ? hour : undefined;
}

function isContact(text: string, at: number): boolean {
  const own = clauseAt(text, at, 0);
  if (NOT_DONE.test(own) || BY_ME.test(own)) return false;
  return CONTACT.test(own) || (!NOT_WORK.test(own) && CONTACT.test(clauseAt(text, at, 1)));
}

/** The clause at `at`, with so many of those after it. */
function clauseAt(text: string, at: number, more: number): string {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('?', at)) + 1;
  return text
    .slice(from)
    .split(/[,?]/, more + 1)
    .join(',');
}
