/**
 * The telephone number in notes: 7 to 13 digits, with what stands between them. What follows 工号 or 案号 is none.
 *
 * @returns '' where there is none
 */
export function numberIn(notes: readonly string[]): string {
  for (const note of notes) {
    const found = /(?<![\d工案]号?\D{0,3})(?<![A-Za-z\d,.])\+?\d(?:[ -]?\d){6,12}(?![\d,.年月])/.exec(
      note.slice(0, 500),
    );
    if (found) return found[0];
  }
  return '';
}
