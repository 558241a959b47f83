/**
 * How strong a source is: binding law, how the supreme court reads it, its opinion, a rule that binds the lender, a
 * ground for complaint, a contract, or what is told.
 */
export type Force =
  | 'law'
  | 'interpretation'
  | 'court'
  | 'regulation'
  | 'standard'
  | 'association'
  | 'contract'
  | 'account';

/** How sure we are: the text itself was read, it was seen quoted, it differs by user, or it is not confirmed. */
export type SourceState = 'read' | 'seen' | 'user' | 'memory';

export type Source = {
  /** One plain sentence, no harder than the source. */
  says: string;
  /** A short citation, shown to the user. */
  cite: string;
  issuer: string;
  /** yyyy-MM-dd or yyyy-MM. */
  inForce?: string;
  force: Force;
  state: SourceState;
  /** The day we last checked it, yyyy-MM-dd. */
  checked: `${number}-${number}-${number}`;
};
