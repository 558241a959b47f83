/** 8OO.00, 2，O36.44, 6，324、15, 1 286 53: a piece of a figure that nobody can read is none. */
const BROKEN_BEHIND = /^(?:[OoIl][\d.,OoIl]|[,，][OoIl]\d|，\d{3}[、。]\d\d(?!\d)| \d{1,2}[天日期])/;
const GROUP_BEHIND = /^ \d{3}(?![\d.,])/;
const BROKEN_POINT = /^[。、]\d\d(?![\d月日号期天点:/.-])/;
const BROKEN_BEFORE =
  /\d[OoIl][,.]?$|(?:^|[^A-Za-z])[OoIl][,.]$|[，,]\d{3}[。、]$|\d{3}。$|\d\.\d{3},$|\b\d{1,3} \d{3} $|\d,\d{1,2} $/;

/** 美元应还45.80, (USD) 45.80: the currency that stands nearest before it, in the same clause. */
const CURRENCY = /(美元|美金|港币|港元|欧元|日元|英镑|USD|HKD|EUR|JPY)|(?:人民币|RMB|CNY|¥)/gi;
/** Whether a bare figure is told in other money than yuan. */
export function isForeign(text: string, start: number): boolean {
  const before = /[^,，。；;]*$/.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  return [...before.matchAll(CURRENCY)].at(-1)?.[1] !== undefined;
}

/** Whether a figure in a squeezed text is only a piece of one that cannot be read. */
export function isBroken(text: string, start: number, figures: string): boolean {
  const end = start + figures.length;
  const [before, behind] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8)];
  return (
    BROKEN_BEHIND.test(behind) ||
    BROKEN_BEFORE.test(before) ||
    (/^\d{1,3}$/.test(figures) && GROUP_BEHIND.test(behind)) ||
    (/^\d{3,}$/.test(figures) && BROKEN_POINT.test(behind))
  );
}
