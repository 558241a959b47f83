/** A longer note in its place is no number to say. */
const MOST = 12;

/** A staff number as it can be said; undefined where none was noted, or something else than a number. */
export const staffSaid = (staff: string): string | undefined =>
  staff && staff.length <= MOST ? staff : undefined;
