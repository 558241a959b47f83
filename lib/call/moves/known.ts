/** What is known by words alone and was never learned: `lib/call/find` looks for it. */
export const known = {
  /** Wants a fee besides what is owed: for the service, for each part. */
  charges_fee: '说要另收费用',
  /** Money before anything is done: a deposit, a fee for unfreezing. */
  wants_fee_first: '像骗局：先交钱才办',
  /** Money to a person, by a code of theirs, or to a "safe" account. */
  wants_private_pay: '像骗局：付到个人账户',
  /** A code of an SMS, a password, all of a card. */
  wants_code: '像骗局：要验证码、密码',
  /** An app to install, the screen to share, the telephone to steer. */
  wants_screen: '像骗局：装软件、共享屏幕',
};
