import { simplified } from '../text/index.ts';

/** A message in quotes: it begins with who signed it, or is long. One cut off has no end. */
const SIGNED = /[“"「『'‘][【[][^】\]“”]{2,24}[】\]][^“”"「」『』]*/;
const LONG = /[“「『][^“”「」『』]{24,}[”」』]/;

/** Whoever warns quotes what a fraud says. */
const WARNS =
  /不法分子|反诈|防骗|近[期日来][^。；;]{0,24}有人|非[我本](?:行|司|公司|平台)(?:所)?(?:发|工作)|[我本](?:行|司|公司|平台)[^。；;,，]{0,6}不会/;

/** Signs that sound or look alike, as they are typed; each as long as what it stands for. */
const TYPOS = [
  [/(?<=已经?|严重)[预愈]期(?=\d|未(?!来)|欠)/g, '逾期'],
  [/帐(?=单|户|号)/g, '账'],
  [/环(?=款|清)/g, '还'],
  [/(?<=\d)w(?![A-Za-z\d])/gi, '万'],
  // As a picture was read: 1,2O8.5O, 2O26-12-O2, 巳逾期.
  [/(?<=\d[.,]?o{0,2}|¥|\d[年月-])o(?![a-np-z])/gi, '0'],
  [/巳(?=[经还出到逾结扣])/g, '已'],
] as const;

/** 欠借呗一万二: as one says it, which is 1万2. */
const SPOKEN =
  /(?<=[欠还款共额约了是呗条贷把单]|(?<![借贷])的|[，,：:](?=..[^,，]拖)|[，,](?=...[,，](?:一分钱?[都也]?(?:不能少|少不了)|少一分)))([一二两三四五六七八九])(万|千(?=[一二三四五六七八九]))([一二三四五六七八九]?)(?=$|[,，。；;!！]|左右|[还没了拖躲不到])/g;
/** 一万二千八: 1.28万, as many signs. */
const SPOKEN_LONG =
  /(?<=[欠还款共额约了是呗条贷把的])([一二两三四五六七八九])万([一二两三四五六七八九])千([一二三四五六七八九])(?![百十元块圆万多来几])/g;
/** 1万4千3: 1.43万. */
const TYPED_LONG =
  /(?<![\d.])([1-9])万([1-9])千([1-9])(?:百(?![\d元块一-九]))?(?![百十元块圆万多来几\d.,%个期笔年月天日次角毛分])/g;
const DIGITS = '零一二三四五六七八九';
const digit = (sign: string) => (sign === '' ? '' : String(sign === '两' ? 2 : DIGITS.indexOf(sign)));

/**
 * A squeezed text as it is read: in simplified characters; only the message says anything, where somebody quotes one and
 * says something of it, the rest becomes full stops. Each character keeps its place.
 */
export function messageOnly(squeezed: string): string {
  const text = TYPOS.reduce((left, [wrong, right]) => left.replace(wrong, right), simplified(squeezed))
    .replace(SPOKEN_LONG, (_, ...signs: string[]) => {
      const [first = '', ...behind] = signs.slice(0, 3).map(digit);
      return `${first}.${behind.join('')}万`;
    })
    .replace(TYPED_LONG, (all, ...[wan, thousands, hundreds]: string[]) =>
      `${wan}.${thousands}${hundreds}万`.padEnd(all.length, ' '),
    )
    .replace(SPOKEN, (_, first: string, unit: string, next: string) => digit(first) + unit + digit(next));
  const quoted = SIGNED.exec(text) ?? LONG.exec(text);
  if (!quoted) return text;
  const [start, end] = [quoted.index + 1, quoted.index + quoted[0].length];
  if (WARNS.test(text.slice(0, start)) || WARNS.test(text.slice(end))) return text;
  return '。'.repeat(start) + text.slice(start, end) + '。'.repeat(text.length - end);
}
