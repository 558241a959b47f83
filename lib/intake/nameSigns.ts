import { gramsIn } from '../text/index.ts';
import { inZone, type Lined, mark, signsAround } from './around.ts';
import { type Candidate, sources } from './candidates.ts';
import { isNobody } from './contexts.ts';
import type { BillKind } from './kind.ts';
import { billKinds } from './lean.ts';
import { noDebt, noLender } from './lenders.ts';
import type { Named } from './named.ts';
import { isHandling } from './names.ts';

/** What a name can be, in the order of what was learned. */
export const nameRoles = ['owed', '-'] as const;

/** A message, the names in it, and the one that the rules take. */
export type NamedIn = {
  lined: Lined;
  kind: BillKind;
  names: readonly Candidate[];
  creditor: Named | undefined;
};

/** Behind the zones around it. */
const OWN = 8;

/** All that is known of a name in a message, for learning whether it is who is owed. */
export function signsOfName(message: NamedIn, at: number): string[] {
  const { lined, kind, names, creditor } = message;
  const name = names[at];
  if (!name) return [];
  const byRules = mark(0, closeness(name, creditor));
  const ofKind = mark(1, billKinds.indexOf(kind));
  return [
    ...signsAround(lined, name),
    ...gramsIn(inZone(`^${name.name}$`, OWN)),
    byRules,
    byRules + ofKind,
    ...name.by.flatMap((source) => {
      const found = mark(2, sources.indexOf(source));
      return [found, found + byRules];
    }),
    mark(3, Math.min(name.name.length, 9)),
    mark(4, Math.min(lined.text.split(name.name).length - 1, 4)),
    ...besides(message, name).map((what) => mark(5, what)),
  ];
}

/** The one that the rules take, of the same name, within it, around it, or another. */
function closeness(name: Named, creditor: Named | undefined): number {
  if (!creditor) return 0;
  if (name.start === creditor.start && name.end === creditor.end) return 1;
  if (name.name === creditor.name) return 2;
  if (name.start >= creditor.start && name.end <= creditor.end) return 3;
  return name.start <= creditor.start && name.end >= creditor.end ? 4 : 5;
}

function besides({ lined: { text, breaks }, names }: NamedIn, name: Candidate): number[] {
  const isListed = ({ by }: Candidate) => by.includes('product') || by.includes('bank');
  const holds = (outer: Named, inner: Named) =>
    outer !== inner && outer.start <= inner.start && outer.end >= inner.end;
  const is = [
    name.start === 0 || breaks.includes(name.start),
    name.end === text.length || breaks.includes(name.end),
    isHandling(text, name.start, name.end),
    noLender.test(name.name),
    noDebt.test(name.name),
    isNobody(name.name),
    names.some((one) => isListed(one) && holds(name, one)),
    names.some((one) => isListed(one) && holds(one, name)),
    names.some((one) => isListed(one) && !holds(one, name) && !holds(name, one) && one !== name),
    names.some((one) => one.by.includes('sign') && holds(one, name)),
    names.some((one) => one.by.includes('sign')),
  ];
  return is.flatMap((yes, what) => (yes ? [what] : []));
}
