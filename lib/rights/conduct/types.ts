/** Rules a collector may break, by their ids among the facts. */
export type ConductRule =
  | `collect.${'account' | 'attempts' | 'calls' | 'crime2' | 'dignity' | 'eight' | 'harass' | 'hours'}`
  | `collect.${'identify' | 'notice' | 'pipl' | 'privacy' | 'record' | 'third' | 'third.say' | 'visit'}`
  | 'collect.whitelist'
  | 'reg.bank'
  | 'reg.cf';

/**
 * A rule that what was said or done breaks. `sure`: the text itself shows it; else it depends on something the text
 * does not say, and is to be asked. `danger`: surely something for which 110 comes first.
 */
export type Breach = { rule: ConductRule; sure: boolean; danger?: true };

/** One thing that collectors do, and how to tell. */
export type Act = {
  /** The first to tell first. */
  breaks: readonly [ConductRule, ...ConductRule[]];
  /**
   * Clues, apart by spaces, in the notation of `cluesOf`, written as `seenThrough` leaves a text. `-` before a clue: it
   * depends; `!`: where it stands, this is not meant. A word in capitals is one of `classes`.
   */
  clues: string;
  /** Debtors do it too (telephone their mother): counts only where the other side does it. */
  byThem?: true;
  /** Where it surely happened 110 comes before everything. */
  danger?: true;
};
