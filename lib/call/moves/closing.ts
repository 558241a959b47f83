/** How it goes on, and how the call ends. */
export const closing = {
  /** Accepts the user's plan. */
  accepts_plan: '同意了我的方案',
  /** Agrees to confirm in writing. */
  agrees_in_writing: '答应给书面的',
  /** Will note it; someone will call back; it needs approval. */
  wait_for_callback: '让我等回复',
  /** Says which papers to send, and where to. */
  lists_documents: '说要交哪些材料',
  /** Says how to pay, or to which account. */
  pay_to_account: '说往哪里付钱',
  /** Answers or disputes the user's complaint. */
  answers_complaint: '回应我的投诉',
  /** Shows understanding. */
  shows_empathy: '表示理解我',
  /** Lets the user speak, asks what the user wants. */
  lets_speak: '让我说想怎么办',
  /** Wants to end the call. */
  ends_call: '要挂电话',
};
