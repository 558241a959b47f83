import { useRef } from 'preact/hooks';
import { debtOf, deferralOf, planOf } from '../../lib/casefile/index.ts';
import { confirmation } from '../../lib/letters/index.ts';
import { sending } from '../../lib/letters/words.ts';
import type { CallRecord } from '../../lib/record/index.ts';
import { useView } from '../shell/view.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Source } from '../ui/Source.tsx';
import { Words } from '../ui/Words.tsx';

/** What was agreed, as a text to send; what was not confirmed is in it as a question. */
export function Confirmation({ record }: { record: CallRecord }) {
  const { file } = useView();
  const text = useRef<HTMLElement>(null);
  const letter = confirmation(record, {
    debt: debtOf(file.value, record),
    plan: planOf(file.value, record),
    deferral: deferralOf(file.value, record),
  });
  if (!letter) return null;
  const mark = () => {
    if (text.current) getSelection()?.selectAllChildren(text.current);
  };
  return (
    <section class="stack-s">
      <h2 class="h2">发给对方确认的话</h2>
      <article class="letter" ref={text}>
        <h3>{letter.title}</h3>
        {letter.lines.map((line) => (
          <p key={line}>
            <Words text={line} />
          </p>
        ))}
      </article>
      <CopyButton text={[letter.title, ...letter.lines].join('\n')} wide onFail={mark} />
      <Source of={sending.sources}>{sending.text}</Source>
    </section>
  );
}
