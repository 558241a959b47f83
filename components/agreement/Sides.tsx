import { typing } from '../../lib/agreement/words/forms.ts';
import { said } from '../../lib/agreement/words/rows.ts';
import { fill } from '../../lib/text/index.ts';
import { lacksFigures } from './kinds.ts';
import { TermFields } from './TermFields.tsx';
import type { Paper, Side } from './usePaper.ts';
import type { PaperVerdict } from './verdict.ts';

export type SidesProps = {
  paper: Paper;
  /** Undefined while there is nothing to compare. */
  verdict: PaperVerdict | undefined;
};

/** What was read and what was noted, to be put right once one has seen what they come to. */
export function Sides({ paper, verdict }: SidesProps) {
  const sides = [<PaperSide key="paper" {...{ paper, verdict }} />, <CallSide key="call" paper={paper} />];
  return <div>{paper.theirs ? sides.reverse() : sides}</div>;
}

/** What the call recorded, to be typed where somebody has to, else to be put right. */
export function CallSide({ paper }: Pick<SidesProps, 'paper'>) {
  const noted = paper.recorded?.terms ?? {};
  const words = lacksFigures(noted, paper.found?.once) ? typing.call : typing.wrongCall;
  return <TermFields paper={paper} side="call" words={words} open={Object.keys(noted).length === 0} />;
}

/** What their paper says, to be typed where nothing of it was pasted that could be read. */
export function PaperSide({ paper, verdict }: SidesProps) {
  const { text, agreement } = paper;
  const unread = verdict?.kind === 'nothing' || verdict?.kind === 'english';
  const toType = text.trim() === '' || unread || verdict?.kind === 'own' || verdict?.kind === 'demand';
  const words = toType ? typing.paper : fill(typing.wrongPaper, { form: said[agreement.form] });
  return <TermFields paper={paper} side="paper" words={words} open={unread} />;
}

/** Opens the fields of a side where something is missing or wrong. */
export function toFirstEmpty(within: HTMLElement | null, side: Side) {
  const fields = within?.querySelector(`[data-side=${side}]`);
  const fold = fields?.closest('details');
  if (fold) fold.open = true;
  const first = fields?.querySelector<HTMLElement>('[aria-invalid=true], input:placeholder-shown');
  (first ?? fields?.querySelector('input'))?.focus();
}
