import type { GroupId } from '../../lib/answers/index.ts';
import type { Stage } from '../../lib/debt/index.ts';

/** How long it is late; each begins where the one before it ends. */
export const stageNames: Readonly<Record<Stage, string>> = {
  early: '没到期',
  days30: '30 天内',
  days90: '90 天内',
  over90: '更久',
  sued: '被起诉',
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
  tool: '这个工具',
};
