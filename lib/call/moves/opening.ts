/** Who calls whom, and about what. */
export const opening = {
  /** Asks whether the user is the account holder, or for digits of the identity card. */
  verify_identity: '核对是不是本人',
  /** Says who is calling, and for whom. */
  states_identity: '说自己是哪家的',
  /** Will not say name, staff number or firm. */
  evades_identity: '不肯说自己是谁',
  /** Says that the call is recorded. */
  recording_notice: '说通话有录音',
  /** Reminds of a payment that is not late yet. */
  remind_before_due: '到期之前来提醒',
  /** Says how much is owed and how many days it is late. */
  states_amount: '报欠款和逾期天数',
  /** Will check a payment that the user says he made. */
  already_paid_check: '去查那笔还款到没到',
};
