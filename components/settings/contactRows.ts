import type { CaseFile } from '../../lib/casefile/index.ts';
import { formatDayOfYear } from '../../lib/dates/index.ts';
import {
  type Answer,
  type Contact,
  deedWords,
  type Question,
  type QuestionId,
  questions,
  timeWords,
} from '../../lib/rights/index.ts';
import { channelNames, unsureName, whoNames } from '../../lib/rights/words.ts';
import type { Row } from './row.ts';

/** All that is kept of a logged contact, as words. The record of the call it was may be gone. */
export function contactRows(contact: Contact, records: CaseFile['records']): Row[] {
  const { on, time, who, person, channel, times, from, firm, staff, words, answers, call } = contact;
  const what = `${channelNames[channel]} ${times} 次，找的是${whoNames[who]}`;
  const rows: Row[] = [
    ['找的是', person],
    ['做了什么', deedWords(contact)],
    ['来的号码', from],
    ['机构', firm],
    ['工号', staff],
    ['原话', words],
    ...Object.entries(answers).map(([question, answer]) => answerRow(question, answer)),
    ['那通电话', call === undefined ? '' : records[call] ? '在通话记录里' : '记录已经删了'],
  ];
  return [[`${formatDayOfYear(on)} ${timeWords(time)}`, what], ...rows.filter(([, value]) => value !== '')];
}

/** An answer to a question that is no longer asked is still shown. */
function answerRow(id: string, answer: Answer): Row {
  const known: Question | undefined = Object.hasOwn(questions, id) ? questions[id as QuestionId] : undefined;
  if (!known) return [id, answer];
  return [known.ask, answer === 'unsure' ? unsureName : known[answer]];
}
