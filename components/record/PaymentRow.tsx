import type { AgreedPayment } from '../../lib/casefile/index.ts';
import { daysBetween, formatDaySeenFrom, type PlainDate, weekdayName } from '../../lib/dates/index.ts';
import { useView } from '../shell/view.ts';
import { Icon } from '../ui/Icon.tsx';
import { PledgeSum } from './PledgeSum.tsx';

type PaymentRowProps = {
  payment: AgreedPayment;
  /** The day it had first, where it was moved since. */
  first: PlainDate | undefined;
  /** Of several debts the name of this one. */
  name: string | undefined;
  onTick(): void;
};

/** A payment: which, how much, by when, and whether it is paid. */
export function PaymentRow({ payment, first, name, onTick }: PaymentRowProps) {
  const today = useView().today.value;
  const { what, due, keptOn, met } = payment;
  const byTyped = keptOn !== undefined && met !== undefined;
  const past = due && !keptOn ? daysBetween(due, today) : 0;
  return (
    <div class="pledge">
      <p class="pledge__what">
        {what}
        <PledgeSum of={payment} />
        <span class="small quiet pledge__due">
          {due && `最晚 ${formatDaySeenFrom(due, today)} ${weekdayName(due)}（含当天）`}
          {first && `，原来是 ${formatDaySeenFrom(first, today)}`}
          {past > 0 && <b class="care">，过了 {past} 天</b>}
          {keptOn && `，${formatDaySeenFrom(keptOn, today)}${byTyped ? '还的' : '打的勾'}`}
        </span>
      </p>
      <div class="pledge__acts">
        {byTyped ? (
          <span class="chip chip--good">在账单里填过了</span>
        ) : (
          <button
            type="button"
            class={`tick ${keptOn ? 'is-on' : ''}`}
            aria-pressed={keptOn !== undefined}
            aria-label={`还了：${name ? `${name}，` : ''}${what}`}
            onClick={onTick}
          >
            {keptOn && <Icon name="check" small />}
            还了
          </button>
        )}
      </div>
    </div>
  );
}
