import { anyOf } from '../../text/index.ts';

/** From 22:00 to 8:00, minutes of the day. */
const NIGHT = 22 * 60;
const MORNING = 8 * 60;

const PERIOD = anyOf([
  /凌晨|半夜|午夜|深夜|夜里|昨夜|晚上|昨晚|今晚|当晚|大晚上|前晚|晚间|晚|夜间|夜/,
  /清晨|清早|早上|早晨|今早|大早|上午|早|中午|下午|傍晚|午后/,
]).source;
const times = new RegExp(
  [
    `(?:(${PERIOD})[^,?\\d]{0,4}?)?(不到|快|将近|差|没到)?(\\d{1,2})[点时](?!击|[都也没儿]|不(?!到)|$)`,
    '(?:(\\d{1,2})|(半)|([13])刻)?分?(?=([^,?]{0,3}))',
  ].join(''),
  'g',
);

const CONTACT = anyOf([
  /打|电话|来电|致电|响|发(?!现|生)|短信|微信|上门|敲|催|联系|骚扰|拨|呼|语音/,
  /来人|来了|来我|来敲|找|视频|消息|推送|留言|@|砸门|堵|喊|问我|他问|接(?:的|到|了|起|通)/,
  /播报|跟进|外呼|通话|聊|抵达|外访|第\d[个通次]|在线/,
]);
const VAGUE = anyOf([
  /凌晨|半夜|深夜|午夜|三更|天没亮|天还没亮|天不亮|天都没亮|后半夜|睡着|夜间/,
  // The group: with these it may have been before 22:00, and is to be asked.
  /(大晚上|夜里|一大早|大清早|睡觉|熄灯|路灯[^,?]{0,2}关|春晚|跨年|零点|鸡[^,?]{0,3}叫|晚间新闻|睡下|睡熟|被窝|吵醒|都睡)/,
]);
/** A message that begins with its hour was sent then. */
const STAMP = /^,?(\d{1,2})点(\d{2})(?!前|之前|以前|止)/;
/** Told of a morning, though it is not called one. */
const AWAKE = /早饭|起床|懒觉|进货|鸡|天刚亮|没睡醒|下夜班/;
/** So late that somebody wonders. */
const STILL = /都$|还|这么晚|快$/;
const NOT_DONE = anyOf([
  /不会|不得|不能|停止|不外呼|不打|不再|不允许|禁止|能[^,?]{0,6}吗/,
  /没打|没有打|没再|没来|没有来|以后没|会不会|能不能|可不可以/,
  /服务时间|营业|工作时间|办公|热线|系统|失效|有效期|截止/,
]);
const NOT_WORK = /下班|上班|起床|回家|加班|上夜班|值班|睡下|到家/;
const DEADLINE =
  /请|必须|务必|限|还款|还清|还上|回复|回电|处理|到账|存入|联系|答复|办理|登录|操作|之前给|要求|来得及/;
const AGREED =
  /(?<!没|没有|未|未经|不|没跟我|没和我)(?:约好|约定|说好|约了|我约|我同意|商量好|我让他|我叫他|我要求|才有空|我方便)/;
const BY_ME = anyOf([
  /打(?:客服|官方|95|12)/,
  /(?<![给跟找对向问到])我[^,?给打问找被把对让叫]{0,8}(?:打给|打电话|打客服|打官方|打9|打1|打过去|发给|回拨|回电|联系|给他)/,
]);

/** Whether somebody was contacted between 22:00 and 8:00; `undefined` if the text does not say so. */
export function nightly(text: string): { sure: boolean } | undefined {
  if (AGREED.test(text)) return undefined;
  const told = [...toldTimes(text)];
  if (told.some(({ minute }) => isNight(minute)) || isNight(sentAt(text))) return { sure: true };
  if (told.length > 0) return undefined;
  const vague = VAGUE.exec(text);
  if (vague && isContact(text, vague.index)) return { sure: vague[1] === undefined };
  return isLate(text) ? { sure: false } : undefined;
}

const isNight = (minute: number | undefined) => minute !== undefined && (minute >= NIGHT || minute < MORNING);

function sentAt(text: string): number | undefined {
  const [, hour = '', minutes = ''] = STAMP.exec(text) ?? [];
  const isClock = hour.startsWith('0') || Number(hour) > 12;
  return isClock && Number(hour) < 24 ? Number(hour) * 60 + Number(minutes) : undefined;
}

/** 都十一点了还打: no part of the day is named, and it is none of the morning. 七点半, before breakfast. */
function isLate(text: string): boolean {
  for (const { index, 1: period, 3: hour } of text.matchAll(times)) {
    if (period !== undefined || !isContact(text, index)) continue;
    const clause = clauseAt(text, index, 1);
    if (
      (hour === '10' || hour === '11') &&
      (STILL.test(text.slice(0, index)) || /^\d+点[^,?]{0,3}了?还/.test(clause))
    )
      return true;
    if (AWAKE.test(text) && Number(hour) < 9 && Number(hour) > 4)
      return Number(hour) < 8 || /不到/.test(clause);
  }
  return false;
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
  if (/中午/.test(part) && hour < 4) return hour + 12;
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
