/** What is to be paid, and by when. */
export const demand = {
  /** Wants all of it, today or at once. */
  demand_full_today: '要今天全部还清',
  /** Wants the minimum payment first. */
  demand_minimum: '要先还最低额',
  /** Wants the overdue part cleared first. */
  demand_overdue_part: '要先还逾期部分',
  /** Sets a short deadline. */
  sets_deadline: '给了很短的期限',
  /** Tells the user to borrow from family, friends or another lender. */
  raise_money_elsewhere: '要我去借钱还',
};
