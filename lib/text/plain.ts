/** Longest text that is looked at, characters. A reply is a sentence or two; more is a pasted page. */
const LONGEST = 400;

/** What people also say, and the word that the clues use. */
const also = new Map(
  '啥子 什么,哪样 什么,咋个 怎么,哪个能 谁能,甭 不用,今儿个 今天,今儿 今天,明儿 明天,莫得 没有,木有 没有,晓得 知道,钟头 小时,娃儿 孩子,娃 孩子,外头 外面,上头 上面,后头 后面,里头 里面,屋头 家里,本钱 本金,拢共 一共,自个儿 自己,自个 自己,法子 办法,没门 不可能,往后 以后,啥 什么,乜 什么,咋 怎么,冇 没有,瞧 看,讲 说,您 你,妳 你,咱 我,俺 我,帐 账,搞 弄,整 弄'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const others = new RegExp([...also.keys()].join('|'), 'g');

/** One number is as good as another: 8,640.00, 三千五, 百分之十. 一次, 一点, 一下 are no numbers. */
const numbers =
  /百分之[零一二两三四五六七八九十百\d.]+|\d+(?:[.,]\d+)*%?[万千百]?|x{2,}|[一二两三四五六七八九十几]?[十百千万][零一二三四五六七八九十百千万]*(?![万一分])|[二两三四五六七八九半]+(?=[期天号元块点个月年成折日周次遍笔家份分毛])|一(?=[期天号元年成周]|个[月星])/g;

/**
 * The text as the clues are written: one width, no spaces and particles, `#` for a number, `,` and `?` between
 * clauses. At most 400 characters of it.
 */
export function plain(text: string): string {
  const one = text.slice(0, LONGEST).normalize('NFKC').toLowerCase().slice(0, LONGEST);
  return one
    .replace(/\{\{.*?\}\}/g, '1')
    .replace(/\s+/g, '')
    .replace(others, (other) => also.get(other) ?? other)
    .replace(numbers, (found) => (found.endsWith('%') || found.startsWith('百分') ? '#%' : '#'))
    .replace(/#+/g, '#')
    .replace(/[的啊呀哈哦啦呃嗯哎]+/g, '')
    .replace(/[?]+/g, '?')
    .replace(/[^\u4e00-\u9fff\w#%?]+/g, ',');
}
