import { type Agreement, aroundOnce, type Match, toAskInWriting } from '../../lib/agreement/index.ts';
import { columns, said, sending, unsigned, why } from '../../lib/agreement/words.ts';
import { isOtherLender, lenderWords, nameAmong } from '../../lib/debt/index.ts';
import { formatYuan } from '../../lib/money/index.ts';
import { fill } from '../../lib/text/index.ts';
import { toScam } from '../scam/toScam.ts';
import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Words } from '../ui/Words.tsx';
import { DayNotes } from './DayNotes.tsx';
import { MatchTable } from './MatchTable.tsx';
import { NoPlan } from './NoPlan.tsx';
import type { Paper } from './usePaper.ts';
import { hasTable, isAsked, isTheirs, paperVerdict } from './verdict.ts';

/** What the comparison comes to, with its table, and why. */
export function PaperVerdict({ paper }: { paper: Paper }) {
  const { found, agreement } = paper;
  if (!found) return null;
  const { kind, words, small, tone, icon } = paperVerdict(agreement, found, paper.vouched.cleared);
  return (
    <section class={`verdict ${tone}`}>
      <h2 class="verdict__head">
        <Icon name={icon} />
        {words}
        {small && <small class="nb">{small}</small>}
      </h2>
      {hasTable(kind) && (
        <section class="verdict__table" aria-label={columns.table}>
          <MatchTable paper={paper} />
        </section>
      )}
      <div class="vwhy">
        {kind === 'otherLoan' && <OtherLoan paper={paper} />}
        <NoPlan kind={kind} paper={paper} />
        {kind === 'payTo' && <PayTo debt={paper.debt} />}
        {kind === 'nothing' && <p>{(found.once ? aroundOnce : why).nothing}</p>}
        {hasTable(kind) && found.more && <More of={found.more} />}
        {hasTable(kind) && agreement.doubts.length > 0 && <Doubts of={agreement} />}
        {hasTable(kind) && <DayNotes of={found} form={agreement.form} />}
        {kind === 'settled' && <p>{paper.offered ? why.asOffered : payingOf(found, agreement)}</p>}
        {!found.fromLender && isTheirs(kind) && <Unsigned debt={paper.debt} />}
      </div>
      {(kind === 'own' || kind === 'demand') && <InWriting paper={paper} why={why[kind]} />}
      {kind === 'scam' && <ToScam text={paper.text} />}
    </section>
  );
}

/** Settled, and yet something may be left to ask before the first payment. */
function payingOf({ notMentioned, once }: Match, { form }: Agreement): string {
  const slots = { form: said[form], n: String(notMentioned) };
  return fill(notMentioned > 0 ? (once ? aroundOnce : why).gapsLeft : why.asWritten, slots);
}

/** Which of the debts it seems to be about. What differs from another's call is nothing to put right. */
function OtherLoan({ paper: { found, debt } }: { paper: Paper }) {
  const { debts } = useView().file.value;
  const others = (found?.others ?? []).flatMap((id) => debts[id] ?? []);
  const other = others.map((one) => nameAmong(debts, one)).join('、');
  const own = debt ? nameAmong(debts, debt) : '';
  const words = other
    ? fill(why.otherLoan, { other, own })
    : fill(why.otherLender, { other: found?.otherLender ?? '', own });
  return (
    <>
      <p>{words}</p>
      <p>{why.otherLoanNext}</p>
    </>
  );
}

function More({ of: { each, parts, total } }: { of: NonNullable<Match['more']> }) {
  const slots = { each: formatYuan(each), parts: String(parts), total: formatYuan(total) };
  return (
    <p>
      <Words text={fill(why.more, slots)} />
    </p>
  );
}

/** More are too many to be read here. */
const MOST_QUOTED = 6;

/** What must be asked first, then what only must be read. */
function Doubts({ of: { doubts, form } }: { of: Agreement }) {
  const asked = doubts.filter(isAsked);
  const all = [...asked, ...doubts.filter((doubt) => !isAsked(doubt))];
  const left = all.length - MOST_QUOTED;
  return (
    <div>
      <p>{fill(asked.length > 0 ? why.doubts : why.toRead, { form: said[form] })}</p>
      <ul>
        {all.slice(0, MOST_QUOTED).map(({ kind, words }) => (
          <li key={words}>
            <Words text={kind === 'adds' ? words : `“${words}”`} />
          </li>
        ))}
      </ul>
      {left > 0 && <p>{fill(why.moreDoubts, { n: String(left) })}</p>}
    </div>
  );
}

function Unsigned({ debt }: Pick<Paper, 'debt'>) {
  // Of a debt that was removed nobody knows the lender's number any more.
  const { text, sources } = unsigned[debt && !isOtherLender(debt) ? 'ours' : 'other'];
  const { line, place } = lenderWords(debt);
  return <AnySource of={sources}>{fill(text, { place, line })}</AnySource>;
}

/** Where one pays, whatever the paper says. */
function PayTo({ debt }: Pick<Paper, 'debt'>) {
  const { line, payOnly } = lenderWords(debt);
  return (
    <div>
      <p>{fill(why.payTo, { line, payOnly })}</p>
      <AnySource of={['collect.account']} />
    </div>
  );
}

/** No paper of theirs on the plan yet: what to ask for. */
function InWriting({ paper: { recorded }, why }: { paper: Paper; why: string }) {
  if (!recorded) return null;
  const words = toAskInWriting(recorded);
  return (
    <div class="verdict__item stack-s">
      <p>{why}</p>
      <p class="verdict__say">{words}</p>
      <CopyButton kind="main" wide label={sending.one} text={words} />
    </div>
  );
}

function ToScam({ text }: { text: string }) {
  const view = useView();
  return (
    <div class="verdict__item stack-s">
      <p class="verdict__say">{why.scam}</p>
      <button type="button" class="btn btn--main btn--wide" onClick={() => toScam(view, text)}>
        <Icon name="shield" small />
        {why.scamButton}
      </button>
      <p class="small">{why.scamAsked}</p>
    </div>
  );
}
