import { feeIn, fieldNames, making, sumChoice } from '../../lib/intake/words.ts';
import { fen, formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { Words } from '../ui/Words.tsx';
import { part as partWords } from './askWords.ts';
import { Changes } from './Changes.tsx';
import { Choice } from './Choice.tsx';
import { DueDate } from './DueDate.tsx';
import type { FoundProps } from './Found.tsx';
import { AsPayment, HowPaid } from './HowPaid.tsx';
import { partIn } from './parts.ts';
import type { SumName } from './said.ts';
import { Targets } from './Targets.tsx';
import { WhatDay } from './WhatDay.tsx';
import { WhichDay } from './WhichDay.tsx';

/**
 * What becomes of what was ticked: which debt, which sum, and what each field is before and after. Its last part is there
 * before it says anything, so that its first lines are heard.
 */
export function Making({ intake, missing }: FoundProps) {
  const { kind, ticked, asksDay, asksTarget, asksDeadline, asksPaid, paid, asPayment } = intake;
  const open = asksDay || asksTarget || asksDeadline || asksPaid;
  const shown = kind !== undefined && ticked.length > 0;
  return (
    <section class={shown ? 'card stack' : ''}>
      {shown && <Questions intake={intake} missing={missing} />}
      <div aria-live="polite" key="changes">
        {shown && !open && !asPayment && <Changes intake={intake} />}
        {shown && !open && asPayment && paid !== undefined && <AsPayment of={paid} />}
      </div>
    </section>
  );
}

function Questions({ intake, missing }: FoundProps) {
  const { text, sums, sum, asksFee, asksDay, asksDueDate, asksTarget, asksPaid, targets, alike } = intake;
  const part = partIn(text);
  const waits = asksDay || intake.asksDeadline;
  const names = Object.fromEntries(sums.map((one) => [one, fieldNames[one]])) as Record<SumName, string>;
  return (
    <>
      <WhichDay intake={intake} missing={missing} />
      {targets.length > 0 && !asksDay && <Targets intake={intake} missing={missing} />}
      {alike.length > targets.length && <p class="small quiet">{making.parts}</p>}
      <WhatDay intake={intake} missing={missing} />
      {!waits && <HowPaid intake={intake} missing={missing} />}
      {part && <p class="small quiet">{fill(partWords, { n: String(part.n), rest: String(part.rest) })}</p>}
      {sums.length > 1 && <Choice label={sumChoice} of={names} value={sum ?? ''} onPick={intake.chooseSum} />}
      {asksDueDate && !asksTarget && <DueDate intake={intake} missing={missing} />}
      {asksFee && !waits && !asksPaid && <FeeIn intake={intake} missing={missing} />}
    </>
  );
}

function FeeIn({ intake: { draft, sum, confirmed, feeIn: holds }, missing }: FoundProps) {
  const whole = sum && confirmed[sum];
  if (whole === undefined) return null;
  const { fee } = confirmed;
  const known = fee !== undefined && fee < whole;
  const rest = known ? formatYuan(fen(whole - fee)) : '';
  return (
    <Choice
      label={
        <>
          <Words text={formatYuan(whole)} />：{feeIn.legend}
        </>
      }
      of={{ yes: feeIn.yes, no: feeIn.no }}
      value={holds === undefined ? '' : holds ? 'yes' : 'no'}
      hint={
        <>
          <p>
            <Words text={fill(known ? feeIn.known : feeIn.unknown, { rest, sum: formatYuan(whole) })} />
          </p>
          <p>{holds !== undefined && draft.text('feeIn') === '' ? feeIn.read : feeIn.hint}</p>
        </>
      }
      asks={{ as: 'fee', now: missing === 'fee' }}
      onPick={(answer) => draft.type('feeIn', answer)}
    />
  );
}
