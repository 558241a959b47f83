import { making } from '../../lib/intake/words.ts';
import { type Fen, formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { Words } from '../ui/Words.tsx';
import { payment } from './askWords.ts';
import { Choice } from './Choice.tsx';
import type { FoundProps } from './Found.tsx';

/** How a payment is noted of which the message tells beside what is left. */
export function HowPaid({ intake: { paid, draft }, missing }: FoundProps) {
  if (paid === undefined) return null;
  return (
    <Choice
      label={<Words text={fill(payment.legend, { sum: formatYuan(paid) })} />}
      of={{ pay: payment.pay, set: payment.set }}
      value={draft.text('paid')}
      hint={payment.hint}
      asks={{ as: 'paid', now: missing === 'paid' }}
      onPick={(how) => draft.type('paid', how)}
    />
  );
}

/** What becomes of it then. */
export function AsPayment({ of }: { of: Fen }) {
  return (
    <>
      <h2 class="field__label">{making.title}</h2>
      <p>
        <Words text={fill(payment.into, { sum: formatYuan(of) })} />
      </p>
    </>
  );
}
