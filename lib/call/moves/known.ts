/** What is known by words alone and was never learned: `lib/call/find` looks for it. */
export const known = {
  /** Wants a fee besides what is owed: for the service, for each part. */
  charges_fee: '说要另收费用',
  /** Names in how many parts, or in how many at most, and not what a part comes to. */
  names_parts: '可以分期，说了几期',
  /** Asks the user to say yes, to something they said before: 同意吗, 行不行. */
  asks_consent: '问我同不同意',
  /** It stands in the contract. */
  cites_contract: '说合同里写了',
  /** Wants to go on in a private chat. */
  wants_chat: '要加微信、QQ',
  /** Money before anything is done: a deposit, a fee for unfreezing. */
  wants_fee_first: '像骗局：先交钱才办',
  /** Money to a person, by a code of theirs, or to a "safe" account. */
  wants_private_pay: '像骗局：付到个人账户',
  /** A code of an SMS, a password, all of a card. */
  wants_code: '像骗局：要验证码、密码',
  /** An app to install, the screen to share, the telephone to steer. */
  wants_screen: '像骗局：装软件、共享屏幕',
  /** An account is to be closed for the user: what comes after it is a transfer. */
  wants_cancel: '像骗局：要注销账户',
};
