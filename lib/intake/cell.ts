/** A piece of a table, and where it begins in the text as given. */
export type Cell = { text: string; start: number };
/** A piece with what stands at the head of its column. */
export type Headed = Cell & { head: string };

/** Fewer side by side are no table. */
export const FEWEST = 3;
