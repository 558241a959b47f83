/** What a sum in a plan is. `none`: nothing that is paid by the plan; `feeApart` comes on top of a payment. */
export type SumId =
  | 'total'
  | 'down'
  | 'perPart'
  | 'fee'
  | 'lastPart'
  | 'waived'
  | 'none'
  | 'partPrincipal'
  | 'feeApart'
  | 'feeTotal';

/** A name, and the words that stand right before a sum of that name. */
export type SumName = readonly [SumId, RegExp];
