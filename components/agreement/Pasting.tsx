import { pasting } from '../../lib/agreement/words/forms.ts';
import { PasteField } from '../ui/PasteField.tsx';
import { heardOf } from './heard.ts';
import { CallSide, PaperSide, type SidesProps } from './Sides.tsx';
import { isPasted } from './usePaper.ts';

/** How much is taken at all, characters. */
const MOST = 10_000;

/**
 * Where the paper comes in. While it is typed by hand, the fields stay above the verdict: what one is typing in must not
 * move.
 */
export function Pasting({ paper, verdict }: SidesProps) {
  const { found, agreement, theirs, text } = paper;
  const byHand = !isPasted(paper);
  return (
    <div class="stack-s">
      {byHand && theirs && <CallSide paper={paper} />}
      <PasteField
        label={pasting.label}
        placeholder={pasting.placeholder}
        hint={agreement.cut ? pasting.cut : pasting.stays}
        most={MOST}
        tooLong={pasting.tooLong}
        result={found && verdict ? heardOf(agreement, found, verdict.kind) : ''}
        text={text}
        onText={paper.paste}
      />
      {byHand && <PaperSide paper={paper} verdict={verdict} />}
      {byHand && !theirs && <CallSide paper={paper} />}
    </div>
  );
}
