import type { CalledSum } from './roles.ts';

/** 已逾期 ⏎ 应还总额: the words behind how it stands begin a line of their own. */
const UNDER =
  /逾期((?:当前|目前|本期|全部|剩余)?(?:总(?:应还|待还|未还|欠款)|(?:应还|待还|未还|欠款)总?(?:金?额|计)?|合计|总额)(?:[(（]元[)）])?[:为]?)(?:人民币)?¥?$/;
const OF_LATE =
  /逾期(?:应还|待还|未还|欠款|账单|款项)?(?:总?金额|总额|款)(?:[(（]元[)）])?[:为]?(?:人民币)?¥?$/;

/**
 * 已逾期 ⏎ 应还总额 3,300.00 ⏎ 逾期金额 1,100.00: of a page that says how it stands above, the larger sum is all of the
 * debt where another is called what is late of it.
 *
 * @param breaks  where lines begin
 */
export function underState(
  text: string,
  breaks: readonly number[],
  sums: readonly CalledSum[],
): readonly CalledSum[] {
  const before = ({ start }: CalledSum) => text.slice(Math.max(0, start - 20), start);
  const late = sums.find((sum) => sum.called === 'overdue' && OF_LATE.test(before(sum)) && !isUnder(sum));
  return sums.map((sum) =>
    late && sum.called === 'overdue' && sum.amount > late.amount && isUnder(sum)
      ? { ...sum, called: 'total', sure: true }
      : sum,
  );

  function isUnder(sum: CalledSum): boolean {
    const [words = '', behind = ''] = UNDER.exec(before(sum)) ?? [];
    return words !== '' && breaks.includes(sum.start - words.length + '逾期'.length) && behind !== '';
  }
}
