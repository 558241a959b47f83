const PART =
  /第\s*(\d{1,3})\s*(?:期\s*)?[/／]\s*(?:共\s*)?(\d{1,3})\s*期|第\s*(\d{1,3})\s*期[，,（(\s]*共\s*(\d{1,3})\s*期/;

/** 第3/12期已还, 剩余待还: the sum is of what comes behind it. */
const OF_ALL = /期[^，,。；;\d]{0,6}(?:已还|还清|结清)|剩余|全部|总[额欠共计待]/;

/** 第3/12期: which of how many instalments it tells of; undefined where it says so of none, or of the last. */
export function partIn(text: string): { n: number; rest: number } | undefined {
  if (OF_ALL.test(text)) return undefined;
  const [, first, of, alone, all] = PART.exec(text) ?? [];
  const [n, parts] = [Number(first ?? alone), Number(of ?? all)];
  return n < parts ? { n, rest: parts - n } : undefined;
}
