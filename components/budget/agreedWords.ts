import type { Elsewhere } from '../../lib/casefile/index.ts';
import { formatYuan } from '../../lib/money/index.ts';

/** '花呗谈成了，每月 720.00': what is agreed about other debts, without a full stop. */
export function sayAgreed({ names, monthly }: Elsewhere): string {
  return `${names.join('、')}谈成了，每月${names.length > 1 ? '一共' : ''} ${formatYuan(monthly)}`;
}
