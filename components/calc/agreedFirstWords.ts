import { fen, formatYuan } from '../../lib/money/index.ts';
import { fixedBefore, fixedIn, type SeveralInput } from '../../lib/plan/index.ts';

/** What is paid as agreed before anything is divided, and what the others share in the first month; undefined where nothing is. */
export function firstlyWords(input: SeveralInput): string | undefined {
  const { fixed = [], monthly, debts } = input;
  if (fixed.length === 0) return undefined;
  const [before, first] = [fixedBefore(input), fixedIn(input, 0)];
  const left = fen(Math.max(0, monthly - first));
  const others = `别的 ${debts.length} 笔`;
  return [
    '每个月先付谈成的。',
    before > 0 ? `第一个月之前，谈成的还要付 ${formatYuan(before)} 元，不从这里面出。` : '',
    first > 0 ? `第一个月付 ${formatYuan(first)} 元，` : '第一个月没有要付的，',
    left > 0 ? `剩下 ${formatYuan(left)} 元，分给${others}。` : `${others}分不到。`,
    '一共付的，含谈成的。',
  ].join('');
}
