import { beforePaying, itemSources, sending } from '../../lib/agreement/words.ts';
import { AnySource } from '../ui/AnySource.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Deadline } from '../ui/Deadline.tsx';
import { Words } from '../ui/Words.tsx';
import { firstPayment, type Paper } from './usePaper.ts';

/** A sentence for each difference and gap, to be sent before the first payment. */
export function ToSend({ paper: { found, recorded } }: { paper: Paper }) {
  if (!found || !recorded || found.toSend.length === 0) return null;
  const first = firstPayment(recorded.terms);
  const sources = [
    ...new Set(found.toSend.flatMap(({ items }) => items.flatMap((id) => itemSources[id] ?? []))),
  ];
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
      {found.toSend.map(({ words }) => (
        <div class="read" key={words}>
          <p>
            <Words text={words} />
          </p>
          <CopyButton text={words} />
        </div>
      ))}
      {sources.length > 0 && <AnySource of={sources} />}
    </section>
  );
}
