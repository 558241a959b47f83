import { useRef } from 'preact/hooks';
import { type Contact, logText } from '../../lib/rights/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Words } from '../ui/Words.tsx';

/** The log as text for a complaint: only what the user logged. */
export function CopyLog({ log }: { log: readonly Contact[] }) {
  const shown = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLElement>(null);
  const words = logText(log);
  // What the browser would not copy lies open and is marked.
  const show = () => {
    if (!shown.current || !text.current) return;
    shown.current.open = true;
    getSelection()?.selectAllChildren(text.current);
  };
  return (
    <section class="stack-s">
      <h2 class="h2">投诉时用的文字</h2>
      <p class="quiet">只有你记下的，没有评价。录音、截图另外存好。</p>
      <details class="fold" ref={shown}>
        <summary>先看一遍</summary>
        <article class="letter" ref={text}>
          {words.split('\n').map((line, at) =>
            at === 0 ? (
              <h3 key={at}>{line}</h3>
            ) : (
              <p key={at}>
                <Words text={line} />
              </p>
            ),
          )}
        </article>
      </details>
      <CopyButton text={words} label="复制全部" wide onFail={show} />
    </section>
  );
}
