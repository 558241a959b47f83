const CHINESE = /[\u4e00-\u9fff]/g;

/** Whether a text has no Chinese to be read: the name of a picture, an address, a message in English. */
export const hasNoChinese = (text: string): boolean =>
  /[a-z]/i.test(text) && (text.match(CHINESE)?.length ?? 0) < 2;

/** A picture or paper that was saved, by its name alone: no link. */
export const isFileName = (text: string): boolean =>
  /^[^\s/]{1,80}\.(?:jpe?g|png|gif|webp|heic|bmp|pdf|docx?)$/i.test(text.trim());

/** No message but what somebody says of themselves: longer ones quote it or threaten. */
const OWN_WORDS = 80;
const DISTRESS = /不想活|想死|活不下去|没法活|活着没意思|死了算了|结束生命|一了百了|自杀|轻生|了结自己/;

/** Whether somebody wrote of not going on living where a message belongs. */
export const isInDistress = (text: string): boolean =>
  text.length <= OWN_WORDS && !/[【】]/.test(text) && DISTRESS.test(text);
