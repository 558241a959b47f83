/** What is said to frighten or shame. A denial (不会起诉) is no pressure: the engine sees to it. */
export const pressure = {
  /** The credit record. */
  will_report_credit: '说要上征信',
  /** A suit, arbitration or payment order. */
  will_sue: '说要起诉',
  /** Will hand the case to a collection firm. */
  transfer_third_party: '说要转给催收公司',
  /** The case will be escalated, or moved to another team. */
  case_will_move: '说案子要升级',
  /** A visit to home or workplace. */
  will_visit: '说要上门',
  /** Will call family, employer or contacts. */
  will_contact_others: '说要找家人单位',
  /** Will freeze the card, the account or the credit line. */
  freezes_account: '说要冻结账户',
  /** Instalments mean that the card or line is frozen. */
  card_frozen_if_instalments: '说分期就停用额度',
  /** A blacklist, a travel ban, the schooling of children. */
  blacklist: '说要列黑名单',
  /** Paints instalments as costly or harmful. */
  warns_about_instalments: '说分期更吃亏',
  /** Police, fraud, arrest. */
  criminal_threat: '说要报警抓人',
  /** Insults, shouting. */
  insults: '骂人',
  /** Lectures on spending or honesty. */
  lectures: '讲大道理',
};
