import { toAskInWriting } from '../../lib/agreement/index.ts';
import { sending } from '../../lib/agreement/words/forms.ts';
import { why } from '../../lib/agreement/words/why.ts';
import { toScam } from '../scam/toScam.ts';
import { useView } from '../shell/view.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Paper } from './usePaper.ts';

/** No paper of theirs on the plan yet: what to ask for. */
export function InWriting({ paper: { recorded }, why }: { paper: Paper; why: string }) {
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

/** A paper that looks like a fraud is looked at as one. */
export function ToScam({ text }: { text: string }) {
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
