/** Questions, and the promises drawn out by them. */
export const probing = {
  /** Asks why it is unpaid. */
  ask_reason: '问为什么没还',
  /** Asks whether the user can pay today. */
  ask_pay_today: '问今天能不能还',
  /** Asks when the user will pay. */
  ask_when: '问什么时候还',
  /** Asks for the user's plan. */
  ask_plan: '问打算怎么还',
  /** Asks about income, savings, assets. */
  ask_ability: '问收入和家底',
  /** Asks how much a month the user can pay. */
  ask_monthly_ability: '问每月能还多少',
  /** Asks about other debts, or who is paid first. */
  ask_other_debts: '问还欠哪些别家',
  /** Asks what the money was used for. */
  ask_use: '问钱花到哪了',
  /** Asks for proof of hardship, income or payment. */
  ask_proof: '要证明和凭据',
  /** Asks for another number, an address, a relative. */
  ask_contact: '要电话或地址',
  /** Asks the user to confirm or promise a day and a sum. */
  ask_confirm: '要我保证哪天还',
  /** Says the user did not keep an earlier promise. */
  broken_promise: '说我上次没做到',
  /** Tells the user to keep a promise, by an hour. */
  hold_to_promise: '要我说到做到',
};
