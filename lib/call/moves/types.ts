/** The seven parts of a call that a move belongs to. */
export type Stage = 'opening' | 'probing' | 'demand' | 'refusal' | 'pressure' | 'offer' | 'closing';

/** One thing that the other side does with its words, and how to tell. */
export type Move = {
  /** Shown to the user. At most 12 characters, everyday Chinese. */
  title: string;
  /**
   * Clues, apart by spaces, written as `plain` leaves a text (`#` is a number). A clue has one or more parts: `A~B` is A
   * and, at most 6 characters later in the same clause, B; `A…B` is at most 18 later, over clauses. A part is words apart
   * by `|`; a word in capitals is a class (`classes.ts`). `-` before a clue: it says little; `!`: it speaks against.
   */
  clues: string;
};
