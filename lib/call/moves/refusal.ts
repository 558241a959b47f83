/** What the other side will not do. */
export const refusal = {
  /** No instalments. */
  refuse_instalments: '说不能分期',
  /** No negotiation at all: no such policy, the system does not allow it. */
  refuse_negotiation: '说没有政策不能谈',
  /** Will not accept the principal only. */
  refuse_principal_only: '说不能只还本金',
  /** Will not waive fees. */
  refuse_waiver: '说不能减免',
  /** Will not confirm in writing. */
  refuse_in_writing: '不肯给书面的',
  /** Has no authority, cannot decide. */
  no_authority: '说自己做不了主',
  /** Sends the user to the app or to another number. */
  refers_elsewhere: '让我去找别处',
  /** Will not compare with other lenders or rules. */
  rejects_comparison: '说别家的不算数',
};
