import type { AnySourceId } from '../sources/all.ts';
import type { RemedyId } from './types.ts';

type Remedy = { title: string; hint: string; sources: readonly AnySourceId[] };

/** What can be done, in this order: danger first, then the log, then who can help, the nearest first. */
export const remedies: Record<RemedyId, Remedy> = {
  police: {
    title: '有危险，马上打 110',
    hint: '受威胁、被跟踪、出不去，先打这个。',
    sources: ['ch.110'],
  },
  log: { title: '先记下来', hint: '时间、号码、原话，以后都用得上。', sources: ['collect.evidence'] },
  report: {
    title: '可以打 110 报警',
    hint: '带上记录、录音、截图。算不算，由警方认定。',
    sources: ['ch.110'],
  },
  fraud: {
    title: '打 96110，问是不是骗局',
    hint: '钱刚转出去，马上打 110。',
    sources: ['ch.110'],
  },
  lender: {
    title: '向出借机构投诉',
    hint: '简单的 15 天内答复。可以要求调催收的记录。',
    sources: ['ch.lender', 'collect.record'],
  },
  regulator: {
    title: '没解决，再打 12378',
    hint: '金融消费投诉，工作日上班时间接听。',
    sources: ['ch.12378'],
  },
};
