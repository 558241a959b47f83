import type { AnswerId, GroupId } from '../../lib/answers/index.ts';
import type { Stage } from '../../lib/debt/index.ts';

/** How long it is late; each begins where the one before it ends. */
export const stageNames: Readonly<Record<Stage, string>> = {
  early: '没到期',
  days30: '30 天内',
  days90: '90 天内',
  over90: '更久',
  sued: '被起诉',
};

const usual = ['prison', 'callFamily', 'reported', 'willSue', 'contactEarly'] as const;

/** Asked most at that stage, in the order of fear; who is two months late asks no more of one day. */
export const often: Readonly<Record<Stage, readonly AnswerId[]>> = {
  early: ['oneDayLate', ...usual],
  days30: ['oneDayLate', ...usual],
  days90: ['willSue', 'prison', 'callFamily', 'visit', 'reported', 'contactEarly'],
  over90: ['willSue', 'prison', 'callFamily', 'visit', 'reported', 'contactEarly'],
  sued: ['summons', 'prison', 'afterJudgment', 'wages', 'callFamily', 'contactEarly'],
};

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
