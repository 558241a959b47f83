import { sending } from '../../lib/agreement/words/forms.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { fill } from '../../lib/text/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { MainAct } from './kinds.ts';
import type { Paper } from './usePaper.ts';

type ActsProps = {
  paper: Paper;
  main: MainAct | undefined;
  /** Whether their figures can be reckoned, and are. */
  judges: boolean;
  judging: boolean;
  onJudge(): void;
  onFill(): void;
  onSettle(): void;
};

/** What can be done with their paper: reckon its figures, and the one thing to finish. */
export function Acts({ paper, main, judges, judging, onJudge, onFill, onSettle }: ActsProps) {
  return (
    <footer class="dock">
      <div class="dock__bar">
        {judges && (
          <button
            type="button"
            class={`btn ${judging ? 'btn--soft' : 'btn--line'}`}
            aria-expanded={judging}
            onClick={onJudge}
          >
            {judging ? sending.hide : fill(sending.judge, { form: said[paper.agreement.form] })}
          </button>
        )}
        {main === 'fill' && (
          <button type="button" class="btn btn--main" onClick={onFill}>
            {sending.fill}
          </button>
        )}
        {main === 'settle' && (
          <button type="button" class="btn btn--main" onClick={onSettle}>
            <Icon name="check" small />
            {sending.settle}
          </button>
        )}
        {main === 'copy' && <CopyAll paper={paper} />}
      </div>
    </footer>
  );
}

function CopyAll({ paper: { found } }: { paper: Paper }) {
  const sentences = found?.toSend.map(({ words }) => words) ?? [];
  const label = sentences.length === 1 ? sending.one : fill(sending.all, { n: String(sentences.length) });
  return <CopyButton kind="main" label={label} text={sentences.join('\n')} />;
}
