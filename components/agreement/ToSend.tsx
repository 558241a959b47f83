import type { ToSend as Sentence } from '../../lib/agreement/index.ts';
import { beforePaying, itemNames, itemSources, sending } from '../../lib/agreement/words.ts';
import { fill } from '../../lib/text/index.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Words } from '../ui/Words.tsx';
import { firstPayment, type Paper } from './usePaper.ts';

export type ToSendProps = {
  paper: Paper;
  /** The button at the foot copies them all: a single one needs none of its own. */
  copiedBelow: boolean;
};

/** A sentence for each difference and one for the gaps, to be sent before the first payment. */
export function ToSend({ paper: { found, recorded }, copiedBelow }: ToSendProps) {
  if (!found || !recorded || found.toSend.length === 0) return null;
  const first = firstPayment(recorded.terms);
  const alone = copiedBelow && found.toSend.length === 1;
  return (
    <section class="card">
      <h2 class="card__title">{sending.title}</h2>
      <p class="small quiet">
        {first ? (
          <>
            第一笔
            <Deadline date={first} />
            {sending.first}。
          </>
        ) : (
          beforePaying.text
        )}
      </p>
      {found.toSend.map((sentence) => (
        <Row key={sentence.words} sentence={sentence} copies={!alone} />
      ))}
    </section>
  );
}

function Row({ sentence: { items, words }, copies }: { sentence: Sentence; copies: boolean }) {
  const sources = items.flatMap((id) => itemSources[id] ?? []);
  return (
    <div class={`read ${copies ? '' : 'read--alone'}`}>
      <p>
        <Words text={words} />
      </p>
      {copies && <CopyButton text={words} about={fill(sending.about, { what: whatOf(items, words) })} />}
      {sources.length > 0 && <AnySource of={sources} />}
    </div>
  );
}

/** Covered or not, no amount is in a name. */
const AMOUNT = /\d[\d,]*\.\d{2}/g;
const BEGINNING = 20;

/** What a sentence is about: its rows, or where these are none or many, how it begins. */
function whatOf(items: Sentence['items'], words: string): string {
  if (items.length > 0 && items.length < 3) return items.map((id) => itemNames[id]).join('、');
  return words.replace(AMOUNT, '…').slice(0, BEGINNING);
}
