import { anyOf, oneOf } from '../text/index.ts';

const FIELD = oneOf([/持卡人|借款人|姓名|卡?尾号|卡号|账号|编号|经办人?|复核人?/]);
const UNFILLED = anyOf([
  /_{2,}|盖章处/,
  /(?:^|[^\d〇零一二三四五六七八九_])_?年_?月_?日/,
  // The variables of a template.
  /\$?\{[^}]{0,30}\}|%[sd](?![A-Za-z])/,
  new RegExp(`${FIELD}:(?=${FIELD}:|$)`),
]);

/** Whether a clause belongs to a form that nobody filled in: 持卡人:____, 经办:____, ${amount}元, (盖章处). */
export const isUnfilled = (clause: string): boolean => UNFILLED.test(clause);
