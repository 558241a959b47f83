/** What the other side offers. */
export const offer = {
  /** Offers so many instalments. */
  offer_instalments: '可以分期',
  /** Offers a plan after a first payment. */
  offer_with_first_payment: '先付一笔再分期',
  /** Offers a reduction for one payment. */
  offer_lump_sum: '一次还清可以少还',
  /** Offers to waive fees or penalties. */
  offer_fee_waiver: '可以免费用罚息',
  /** Offers to waive or to stop interest. */
  offer_interest_waiver: '可以停息免息',
  /** Offers more time. */
  offer_deferral: '可以晚些再还',
  /** Offers a part payment, or the principal only. */
  offer_partial: '可以先还一部分',
  /** Offers to pause collection. */
  offer_hold: '可以先停止催收',
  /** The offer ends today, places are limited. */
  offer_expires: '说优惠马上没了',
};
