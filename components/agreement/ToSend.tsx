import {
  type Agreement,
  aroundOnce,
  nameOf,
  type Once,
  onceWords,
  type ToSend as Sentence,
} from '../../lib/agreement/index.ts';
import { sending } from '../../lib/agreement/words/forms.ts';
import { before, itemSources, said } from '../../lib/agreement/words/rows.ts';
import { beforePaying } from '../../lib/agreement/words/why.ts';
import { formatDaySeenFrom } from '../../lib/dates/index.ts';
import { fill } from '../../lib/text/index.ts';
import { useView } from '../shell/view.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Words } from '../ui/Words.tsx';
import { firstPayment, type TwoDays, twoDays } from './firstDay.ts';
import type { Paper } from './usePaper.ts';

export type ToSendProps = {
  paper: Paper;
  /** The button at the foot copies them all: a single one needs none of its own. */
  copiedBelow: boolean;
};

/** A sentence for each difference and one for the gaps, to be sent before the first payment. */
export function ToSend({ paper: { found, recorded, agreement }, copiedBelow }: ToSendProps) {
  if (!found || !recorded || found.toSend.length === 0) return null;
  // Whether 10日前 holds the 10th is told above, and not said otherwise here.
  const first = found.upTo.length > 0 ? undefined : firstPayment(recorded.terms);
  const { once } = found;
  const two = twoDays(found, agreement, recorded.terms);
  // What is paid ahead is the first of two.
  const inOne = once && !recorded.terms.down;
  const sources = once ? onceWords[once].sources : [];
  const alone = copiedBelow && found.toSend.length === 1;
  return (
    <section class="card">
      <h2 class="card__title">{(once ? aroundOnce : sending).title}</h2>
      <p class="small quiet">
        {two ? (
          <Two days={two} form={agreement.form} />
        ) : first ? (
          <>
            {!inOne && '第一笔'}
            <Deadline date={first} />
            {inOne ? aroundOnce.due : sending.first}。
          </>
        ) : once ? (
          aroundOnce.beforePaying
        ) : (
          beforePaying.text
        )}
      </p>
      {found.toSend.map((sentence) => (
        <Row key={sentence.words} sentence={sentence} copies={!alone} once={once} />
      ))}
      {sources.length > 0 && <AnySource of={sources} />}
    </section>
  );
}

/** What each of them says, and by when one is safe until they answer. */
function Two({ days: { call, paper, upTo, safe }, form }: { days: TwoDays; form: Agreement['form'] }) {
  const { today } = useView();
  const day = (date: TwoDays['call']) => formatDaySeenFrom(date, today.value);
  const paperDay = day(paper) + (upTo ? before : '');
  return (
    <>
      {fill(sending.twoDays, { form: said[form], paper: paperDay, call: day(call) })}
      <Deadline date={safe} />
      {sending.first}。
    </>
  );
}

type RowProps = { sentence: Sentence; copies: boolean; once: Once | undefined };

function Row({ sentence: { items, words, sources: own = [] }, copies, once }: RowProps) {
  const sources = [...items.flatMap((id) => itemSources[id] ?? []), ...own];
  return (
    <div class={`read ${copies ? '' : 'read--alone'}`}>
      <p>
        <Words text={words} />
      </p>
      {copies && (
        <CopyButton text={words} about={fill(sending.about, { what: whatOf(items, words, once) })} />
      )}
      {sources.length > 0 && <AnySource of={sources} />}
    </div>
  );
}

/** Covered or not, no amount is in a name. */
const AMOUNT = /\d[\d,]*\.\d{2}/g;
const BEGINNING = 20;

/** What a sentence is about: its rows, or where these are none or many, how it begins. */
function whatOf(items: Sentence['items'], words: string, once: Once | undefined): string {
  if (items.length > 0 && items.length < 3) return items.map((id) => nameOf(id, once)).join('、');
  return words.replace(AMOUNT, '…').slice(0, BEGINNING);
}
