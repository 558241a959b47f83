import type { Agreement } from '../../lib/agreement/index.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { why } from '../../lib/agreement/words/why.ts';
import { fill } from '../../lib/text/index.ts';
import { Words } from '../ui/Words.tsx';
import { isAsked } from './kinds.ts';

/** More are too many to be read here. */
const MOST_QUOTED = 6;

/** What must be asked first, then what only must be read. */
export function Doubts({ of: { doubts, form } }: { of: Agreement }) {
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
