const MONEY = '(?=[:：\\s]{0,3}(?:is |of )?(?:RMB|CNY|[¥￥]|\\d[\\d,]*\\.\\d\\d))';
const DAY = '(?=[:：\\s]{0,3}(?:is |on |by )?(?:20\\d\\d[-/.年]|\\d{1,2}[/月]\\u200b{0,8}\\d))';
/** What would be is not: if it is past due. */
const SURE = '(?<!\\b(?:if|when|once|should|avoid|until|may|not)\\b[^.;。；]{0,60})';
/** Nor what is not paid, or is to be. */
const DONE =
  '(?<!\\b(?:if|when|once|should|until|unless|may|not|no|must|ensure|be|before|after)\\b[^.;。；]{0,60})';
const SUM = '[:：\\s]{0,3}(?:is |of )?(?:RMB|CNY|[¥￥])? ?\\d[\\d,.]{0,12}';
/** What a fee would be is none: a late fee of RMB 35.00 may be charged. */
const CHARGED = `(?!${SUM} (?:may|will|would|applies|if)\\b)`;
export const YUAN = '¥';
/** What was paid, in figures: the dot in them ends no sentence. */
const WAS_DONE = '(?:was|is|has been|have been)(?: successfully)? (?:received|posted|credited|processed)';
const PAID = `(?:re)?payment(?: of)?(?=${SUM}(?: on [a-z]{3,9}\\.? \\d{1,2},?)? ${WAS_DONE}|${SUM} posted)`;

/**
 * Each no longer than what it stands for, the longer words first. What may be said of anything counts only right before
 * a sum or a day.
 */
export const WORDS: readonly (readonly [english: string, chinese: string])[] = [
  [
    "if (?:you have |you've )?(?:already )?(?:re)?paid,? (?:please )?(?:ignore|disregard)(?: this \\w{4,8})?",
    '如已还款请忽略',
  ],
  ['(?:previous|last|opening)(?: statement)? balance', '上期账单'],
  [
    `(?:last|previous|recent) payments?(?: received| amount)?|payments? (?:received|posted|made)${MONEY}`,
    '上期已还款',
  ],
  [PAID, '已还款'],
  ['thank you for your (?:re)?payment', '感谢您的还款'],
  ['not(?: yet)? received(?: your| the)?(?: minimum)? (?:re)?payment', '未收到还款'],
  ['received your (?:re)?payment(?: of)?', '已收到您的还款'],
  [`(?<=payment[^.;。；\\d]{0,60})${WAS_DONE}`, '还款已到账'],
  [`${WAS_DONE} on${DAY}`, '收到于'],
  // Beside an amount that is late it is no news that nothing else is due.
  [
    'no (?:payment|amount)(?: is)?(?: currently)? due(?! date)(?![^]{0,40}\\b(?:overdue|past due)\\b)',
    '无需还款',
  ],
  // Beside what is paid every month the next day is that of this bill.
  [`next payment date(?=[^]{0,40}monthly (?:re)?payment${MONEY})`, '到期还款日'],
  [`monthly (?:re)?payment${MONEY}`, '本期应还金额'],
  ['next (?:payment )?due date|next payment date', '下期还款日'],
  [`${DONE}(?:paid in full|paid off|fully (?:re)?paid)`, '已还清'],
  [
    `(?:amount|balance) (?:past due|overdue)|(?:past due|overdue) (?:amount|balance)|past due${MONEY}`,
    '逾期金额',
  ],
  [`(?<=\\d )${SURE}days? (?:past due|overdue|late)`, '天没还'],
  ['(?<=(?:逾期|due)(?: by| for)? ?\\d{1,3} )days?', '天'],
  [`${SURE}(?:past due|overdue)(?: (?:by|for)(?= \\d))?`, '逾期'],
  [`late(?: payment)? (?:fee|charge)s?${MONEY}${CHARGED}`, '违约金'],
  [
    `min(?:imum|\\.)? ?(?:payment|amount|amt\\.?)(?: due)?(?: for this (?:statement|month|period))?|min(?:imum|\\.) due|minimum${MONEY}`,
    '最低还款额',
  ],
  [`payment due date|due date|(?:re)?payment (?:is )?due(?: date)?${DAY}`, '到期还款日'],
  [`(?:bill|(?:re)?payment|instal?lment)(?: of)?(?=${SUM} (?:is |falls )?due\\b)`, '应还'],
  [`(?<=\\bdue${SUM},? )(?:by|on)${DAY}`, '最晚'],
  ['(?<=\\b(?:due|balance|payment|amount|statement) )is(?= (?:RMB|CNY|[¥￥]))', ':'],
  ['you owe', '您欠'],
  [`due${DAY}`, '还款日'],
  [
    `(?:new|statement|closing) balance(?: ?本期余额)?|(?:total|amount|balance|payment)(?: amount| payment)? due${MONEY}`,
    '本期应还金额',
  ],
  [`(?:total|outstanding|current) balance${MONEY}`, '欠款总额'],
  [`(?:total )?amount payable${MONEY}`, '本期应还金额'],
  ['(?:available|account) balance', '账户余额'],
  ['(?:credit|cash) (?:limit|line)|available credit', '信用额度'],
  ['(?:statement|closing|billing) date', '账单日'],
  ['(?:statement|billing) (?:period|cycle)', '账单周期'],
  ['next statement', '下期'],
  ['(?:monthly |e-?)?statement is (?:now )?(?:ready|available)', '本期账单已出'],
  ['(?:monthly |e-)?statement', '本期账单'],
  ['payment reminder', '还款提醒'],
  ['(?:auto-?)?payment (?:has )?failed', '扣款失败'],
  ['(?:please|kindly) (?:re)?pay', '请还款'],
  ['(?:please|kindly) (?:top up|deposit)', '请存入'],
  [`(?:purchase|transaction|charge) of${MONEY}|spent${MONEY}`, '消费'],
  ['verification code|one-time pass(?:word|code)', '验证码'],
  ['(?:enter|provide|input|send us|reply with)(?= your )', '输入'],
  ["(?:never|do not|don't) (?:share|provide|disclose|reveal|send)", '请勿泄露'],
  ['password', '密码'],
  ['credit card', '信用卡'],
  ['ending (?:in |with )?(?=\\*{0,4}\\d{4})', '尾号'],
  ['dear customer', '尊敬的客户'],
  ['your', '您的'],
  ['(?:RMB|CNY) ?(?=\\d)', YUAN],
];
