import { plain } from '../../text/index.ts';

/** Words that mean the same in a call, behind the one that the clues use. */
const families = `给你 帮你 替你 为你,马上 立即 立刻,今天 今日,明天 明日,不能 无法 没法 没办法 不可以 不得行,能不能 能否 可否 可不可以
  还 偿还 归还,交 缴,赚 挣,困难 难处 难关,工资 薪水 月薪,发工资 发薪 开工资,老婆 媳妇 妻子 爱人,爸 爹 父亲 老汉,妈 母亲,朋友 亲友 熟人
  领导 主管 上级 组长 经理,协商 商量,减免 免除,起诉 打官司 诉讼,法院 法庭,警察 公安 民警,上门 登门 走访 外访 拜访,委外 外包 外催
  什么时候 何时 几时,多少 好多,打算 盘算,计划 规划,材料 资料,凭证 凭据,别 其他 其它 莫,一次 一口气 一次性 一下子,以后 将来 之后,剩下 余下 剩余 其余
  周 星期 礼拜,一共 总共 总计,两 俩,干什么 干嘛,告诉 告知`;

const same = new Map(
  families.split(/[,\s]*[,\n]\s*/).flatMap((family) => {
    const [usual = '', ...others] = family.split(' ');
    return others.map((other): [string, string] => [other, usual]);
  }),
);
const others = new RegExp([...same.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The text as the clues of the moves are written: `plain`, one word for all that mean the same, no 嘛, no 儿. */
export function spoken(text: string): string {
  return plain(text)
    .replace(others, (other) => same.get(other) ?? other)
    .replace(/(#个?)[多来几]+/g, '$1')
    .replace(/#块/g, '#元')
    .replace(/[嘛呗噻咯喽哟诶唉]|儿(?!子|童)/g, '');
}
