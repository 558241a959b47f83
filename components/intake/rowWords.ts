import { formatDayOfYear, readDate } from '../../lib/dates/index.ts';
import { fieldNames, finding } from '../../lib/intake/words.ts';
import { clash, deadline } from './askWords.ts';
import type { RowField } from './rows.ts';
import type { Intake } from './useIntake.ts';

/** What being late costs is told apart from what any bill charges, and when they want it from when it is due. */
export function rowName(field: RowField, { late, isDeadline }: Intake): string {
  if (field === 'dueDate' && isDeadline) return deadline.yes;
  return field === 'fee' && late ? fieldNames.lateFee : fieldNames[field];
}

/** Why a row that was found makes no difference. */
export function whyIdle(field: RowField, { late, clash: isAsked, day, isDeadline }: Intake): string {
  if (field === 'minimum') return finding.minimum;
  if (field === 'dueDate' && isDeadline) return deadline.used;
  if (isAsked && day === 'daysOverdue') return clash.used;
  return late ? finding.days : finding.notLate;
}

/** What stands in a row, as it is shown and heard. */
export function rowShown(field: RowField, text: string): string {
  const day = field === 'dueDate' && readDate(text);
  if (day && 'date' in day) return formatDayOfYear(day.date);
  if (field === 'daysOverdue') return `${text} 天`;
  return field === 'dueDay' ? `${text} 日` : text;
}
