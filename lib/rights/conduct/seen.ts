import { simplified } from '../../text/index.ts';
import { withFigures } from './numerals.ts';

/** Longest text that is looked at, characters: an SMS or a few sentences of an account. */
export const LONGEST = 400;

/** What is written to pass filters, or out of habit, and the word that the clues use. Longer ones first. */
const also = pairs(
  `jingcha=警察 gongan=公安 fayuan=法院 cuishou=催收 qisu=起诉 zhengxin=征信 heimingdan=黑名单 baojing=报警 zuolao=坐牢
  laolai=老赖 sifa=司法 jing察=警察 警cha=警察 gong安=公安 公an=公安 fa院=法院 法yuan=法院 cui收=催收 催shou=催收 起su=起诉
  拘liu=拘留 ju留=拘留 坐lao=坐牢 zuo牢=坐牢 报jing=报警 bao警=报警 诈pian=诈骗 zha骗=诈骗 tong讯录=通讯录 通信录=通讯录 通迅录=通讯录 通讯簿=通讯录 电话本=通讯录 电话簿=通讯录
  wx=微信 vx=微信 v信=微信 薇信=微信 威信=微信 徽信=微信 加v=加微信 zfb=支付宝 支付寶=支付宝 pyq=友圈 朋友圈=友圈
  警茶=警察 警查=警察 公按=公安 公桉=公安 工安=公安 法元=法院 法圆=法院 法園=法院 崔收=催收 摧收=催收 起拆=起诉 司发=司法
  征性=征信 证信=征信 老癞=老赖 作牢=坐牢 座牢=坐牢 还欵=还款 拘流=拘留 诈片=诈骗 刑势=刑事
  微博借钱=某贷款 微博钱包=某贷款 抖音月付=某贷款 抖音放心借=某贷款 抖音支付=某贷款 抖音钱包=某贷款 快手借钱=某贷款 快手借款=某贷款
  联系人=联络人 联系方式=联络方式 联系电话=联络电话 联系地址=联络地址
  把我骂=骂我 您=你 妳=你 恁=你 侬=你 咱=我 俺=我 她=他 佢=他 伊=他 冇=没 边个=哪个 边间=哪家 啥人=谁 是啥=是谁 咋=怎么 啥=什么 覅=不要 帐=账
  家长群=群里 业主群=群里 工作群=群里 微信群=群里 亲友群=群里 家族群=群里 家庭群=群里 班级群=群里 同学群=群里 公司群=群里
  单位群=群里 村群=群里 小区群=群里 老乡群=群里 朋友群=群里 业主大群=群里 聊天群=群里 车友群=群里 爱特=@ 艾特=@`,
);
const others = new RegExp([...also.keys()].join('|'), 'g');

function pairs(text: string): Map<string, string> {
  return new Map(text.split(/\s+/).map((pair) => pair.split('=') as [string, string]));
}

/**
 * The text as the clues of conduct are written: one width, no spaces, fillers or marks inside words, code words seen
 * through, counts in figures, `,` and `?` between clauses, 某 for a masked name. At most 400 characters of it.
 */
export function seenThrough(text: string): string {
  const one = simplified(text.slice(0, LONGEST).normalize('NFKC').toLowerCase().slice(0, LONGEST));
  const words = one
    .replace(/\{\{[^{}]*\}\}|%s|x{2,}|某+/g, '某')
    .replace(/(?<=\d)\s+(?=\d)/g, ',')
    .replace(/(?<=[\u4e00-\u9fff])、(?=[\u4e00-\u9fff])/g, '和')
    .replace(/[\s\u200b-\u200f\u2060\ufeff“”‘’"'「」『』()【】《》]+/g, '')
    .replace(/(?<=[\u4e00-\u9fff])[*·.\-_/|~^+=](?=[\u4e00-\u9fff])/g, '')
    .replace(/大街(?=支行|分行|分理处|营业|网点|派出所|\d)/g, '路')
    .replace(others, (other) => also.get(other) ?? other)
    .replace(/(\d):(\d)/g, '$1点$2')
    .replace(/(\d)\+/g, '$1多')
    .replace(/[的啊呀哈哦啦呃嗯哎嘛]/g, '');
  return withFigures(words)
    .replace(/[?]+/g, '?')
    .replace(/[^\u4e00-\u9fff\w@?]+/g, ',');
}
