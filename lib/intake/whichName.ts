import type { Candidate } from './candidates.ts';
import * as learned from './learnedNames.ts';
import { noLender } from './lenders.ts';
import type { Look } from './look.ts';
import { nameRoles, signsOfName } from './nameSigns.ts';
import { isHandling } from './names.ts';
import { weighedBy } from './weighed.ts';

const shares = weighedBy(learned, nameRoles.length);

/** A name is taken if it is as likely; the one by the rules unless it is hardly likely. */
const LIKELY = 0.4;
const HARDLY = 0.01;

/** The name of who is owed, as it stands in the text; 'rules' if theirs is as good as any. */
export function nameIn(look: Look): Candidate | 'rules' | undefined {
  const { names, creditor } = look;
  const all = names.flatMap((name, at) =>
    noLender.test(name.name) ||
    (name.by.includes('bank') && isHandling(look.lined.text, name.start, name.end))
      ? []
      : [{ name, likely: shares(signsOfName(look, at))[0] ?? 0 }],
  );
  const [first] = [...all].sort((a, b) => b.likely - a.likely);
  const isTheirs = ({ start, end }: Candidate) =>
    creditor !== undefined && start >= creditor.start && end <= creditor.end;
  if (first && first.likely > LIKELY) return isTheirs(first.name) ? 'rules' : first.name;
  return all.some(({ name, likely }) => isTheirs(name) && likely > HARDLY) ? 'rules' : undefined;
}
