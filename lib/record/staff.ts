/**
 * The staff number in a note, such as `工号 B3158，姓林`: the letters and digits after 工号.
 *
 * @returns '' where there is none
 */
export function staffIn(notes: readonly string[]): string {
  for (const note of notes) {
    const found = /工号[^A-Za-z0-9]{0,4}([A-Za-z0-9][A-Za-z0-9-]{1,19})/.exec(note);
    if (found?.[1]) return found[1];
  }
  return '';
}
