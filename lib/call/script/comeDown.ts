/**
 * The answers to a no, by what was said so far: the second rung after the first, once. The fee is offered only where they
 * would not let it go or named it, so that is asked first; where the user's own way was not told yet, it is told now.
 *
 * @param otherwise  the line where nothing is left to come down to
 */
export function comeDown<const Hear extends string, const To extends string>(hear: Hear, otherwise: To) {
  return [
    { hear, to: otherwise, when: ['nextSaid'] },
    { hear, to: 'nextFee', when: ['late', 'feeAhead', 'firstSaid', 'feeStays'] },
    { hear, to: otherwise, when: ['feeAhead', 'firstSaid', 'feeGone'] },
    { hear, to: 'waiveFirst', when: ['late', 'feeAhead', 'firstSaid'] },
    { hear, to: 'nextParts', when: ['otherParts', 'firstSaid'] },
    { hear, to: otherwise, when: ['firstSaid'] },
    { hear, to: 'offer', when: ['late', 'plan'] },
    { hear, to: otherwise },
  ] as const;
}
