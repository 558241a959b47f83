import type { Answer } from '../types.ts';
import { ahead } from './ahead.ts';
import { collection } from './collection.ts';
import { cost } from './cost.ts';
import { court } from './court.ts';
import { credit } from './credit.ts';
import { deal } from './deal.ts';
import { help } from './help.ts';
import { late } from './late.ts';
import { people } from './people.ts';
import { tool } from './tool.ts';

const groups = { late, deal, collection, credit, court, cost, people, help, ahead, tool };

export type GroupId = keyof typeof groups;
type IdsOf<Group> = Group extends unknown ? keyof Group : never;

/** What a question is called for good: once something stores it, it never changes its meaning. */
export type AnswerId = IdsOf<(typeof groups)[GroupId]>;

export type Entry = { id: AnswerId; group: GroupId; answer: Answer };

/** All questions, in the order in which they are listed. */
export const entries: readonly Entry[] = Object.entries(groups).flatMap(([group, answers]) =>
  Object.entries<Answer>(answers).map(([id, answer]) => ({
    id: id as AnswerId,
    group: group as GroupId,
    answer,
  })),
);
