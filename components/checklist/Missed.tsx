import {
  type AgreedPayment,
  type Agreement,
  asBilled,
  mainDebt,
  sumOf,
  unpaid,
} from '../../lib/casefile/index.ts';
import type { PlainDate } from '../../lib/dates/index.ts';
import { lenderWords, nameAmong, owedOn } from '../../lib/debt/index.ts';
import { prepareDeferral } from '../call/kindDraft.ts';
import { useView } from '../shell/view.ts';
import { Amount } from '../ui/Amount.tsx';
import { Icon } from '../ui/Icon.tsx';
import { missedWords } from './agreedWords.ts';

const missedOf = (all: readonly AgreedPayment[], today: PlainDate) =>
  unpaid(all).filter(({ due }) => due !== undefined && due < today);

/** Payments of an agreement whose day has passed: what may come of it, and whom to ring. */
export function Missed({ of: { debt, all } }: { of: Agreement }) {
  const view = useView();
  const { file, today, masked } = view;
  const missed = missedOf(all, today.value);
  if (!debt || missed.length === 0) return null;
  const onCall = mainDebt(file.value)?.id === debt.id;
  const name = Object.keys(file.value.debts).length > 1 ? `${nameAmong(file.value.debts, debt)}，` : '';
  const { line, place } = lenderWords(debt);
  const step = onCall ? 'missed' : `missed-${debt.id}`;
  const bill = owedOn(asBilled(file.value, debt), today.value).total;
  return (
    <section aria-label="过了日子的">
      <div class="next next--call">
        <h2 class="next__title">
          {masked.value ? '有一件事过了日子' : `${name}${missedWords(missed)}过了日子`}
        </h2>
        <p class="quiet">
          一共 <Amount of={sumOf(missed)} /> 元。没还的，对方可能会取消方案，照原来的账单要，今天是{' '}
          <Amount of={bill} /> 元。
        </p>
        <p class="quiet">
          补得上，就在{place}补上，再打 {line} 问清方案还算不算数。补不上，也打 {line}
          ：说能还多少、哪天还，请对方改这一期，发书面确认。
        </p>
        <button
          type="button"
          class="btn btn--line btn--wide"
          data-step={step}
          onClick={() => {
            if (!onCall) view.send({ type: 'debtSet', debt: { ...debt, onCall: true } });
            prepareDeferral(view, missed[0]?.what ?? '', step);
          }}
        >
          <Icon name="phone" />
          准备打 {line}
        </button>
        <button
          type="button"
          class="btn btn--quiet btn--wide"
          data-step={`${step}-paid`}
          onClick={() => {
            view.lastStep.value = `${step}-paid`;
            view.place.value = { at: 'payments' };
          }}
        >
          还过了，去打勾
        </button>
        {!onCall && <p class="small quiet">点“准备打 {line}”，这次就谈这笔。</p>}
      </div>
    </section>
  );
}
