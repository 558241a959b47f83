import type { GroupId, Stage } from '../../lib/answers/index.ts';

export const stageNames: Readonly<Record<Stage, string>> = {
  early: '没到期',
  month: '1–30 天',
  quarter: '31–90 天',
  long: '90 天以上',
  sued: '被起诉了',
};

/** Asked most, in the order of fear. */
export const often = ['oneDayLate', 'prison', 'callFamily', 'reported', 'willSue', 'contactEarly'] as const;

export const groupNames: Readonly<Record<GroupId, string>> = {
  late: '逾期和还款',
  deal: '协商',
  collection: '催收',
  credit: '征信',
  court: '法院',
  cost: '利息和合同',
  people: '家里人，谁来还',
  help: '找人帮忙',
  ahead: '以后不再这样',
};
