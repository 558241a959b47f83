/** （还完6期后）, （第7期起）, （前3期）: of the rest it is not said, or until then it is taken. */
const OF_WHILE =
  /[([](?:[自从于待在仅限]|全部|本?息?金?){0,2}(?:还[完清满]|结清|付清|清偿|满?\d{1,2}期后|第(?![1一]期?[至到~-])[\d一二三四五六七八九十]{1,3}期|(?!1[至到~-])\d{1,2}[至到~-]\d{1,2}期|首[期月年](?!还款|20|\d)|前[\d一二三四五六七八九十]{1,3}个?[期月]|前?半年|次年|[至到]?20\d\d年(?:\d{1,2}月)?(?:底|末|起|止|[)\]])|(?:优惠|活动)期)/
    .source;
const RIGHT_BEHIND = new RegExp(`^${OF_WHILE}`);
const LET_GO = new RegExp(
  `(?:免|停|不|无|没有?|零|(?<![\\d.])0(?:\\.00?)?元?(?![\\d.]))[^,，。;；()]{0,10}${OF_WHILE}`,
);

/** （1-6期）, （第1期至第6期）: of how many parts it is. */
const UP_TO = /[([]第?[1一]期?[至到~-]第?(\d{1,3})期/;
/** 前6期, and nothing else in the clause. */
const FIRST_ONLY = /^[仅限]{0,2}前(\d{1,3})期$/;

/** Whether a clause is of fewer parts than a plan has; of all but the last one a table may be. */
export const isOfFewer = (clause: string, parts: number): boolean =>
  Number(UP_TO.exec(clause)?.[1] ?? parts) < parts ||
  Number(FIRST_ONLY.exec(clause)?.[1] ?? parts) < parts - 1;

/** Whether what stands right behind a promise, in brackets, keeps it to a part of the plan. */
export const isOfWhile = (behind: string): boolean => RIGHT_BEHIND.test(behind);

/** Whether a clause lets go of something in a part of the plan only: 不再计收（还完6期后）. */
export const isForWhile = (clause: string): boolean => LET_GO.test(clause);
