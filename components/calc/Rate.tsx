import { JUST_ABOVE, type YearlyCost, yearlyPercent } from '../../lib/plan/index.ts';
import { rateName } from '../../lib/plan/words.ts';

/** What the payments cost by the year; above 24 % it is marked. Below 0 they pay back less than was owed. */
export function Rate({ of }: { of: YearlyCost | undefined }) {
  if (!of) return <>算不出</>;
  const nominal = Math.max(0, of.nominal);
  return (
    <>
      <b class={nominal > JUST_ABOVE ? 'danger' : undefined}>{yearlyPercent(nominal, 2)}</b>
      <span class="small quiet">（{rateName.text.replace('。', '')}）</span>
    </>
  );
}
