/** The seven parts of a call that a move belongs to. */
export type Stage = 'opening' | 'probing' | 'demand' | 'refusal' | 'pressure' | 'offer' | 'closing';

/** One thing that the other side does with its words, and how to tell. */
export type Move = {
  /** Shown to the user. At most 12 characters, everyday Chinese. */
  title: string;
  /**
   * Clues, apart by spaces, in the notation of `cluesOf`; a word in capitals is a class (`classes.ts`).
   */
  clues: string;
};
