/**
 * What decides of the words beside what was picked: what its column is called, where that says what it is, else what stands
 * in its row. 已还｜花呗 5,640.00
 *
 * @param says  any of these in the head of the column says what stands in it
 */
export function decidingWords(beside: string, says: readonly RegExp[]): string {
  const [head = '', ...row] = beside.split('｜');
  return row.length === 0 || says.some((words) => words.test(head)) ? head : row.join(' ');
}
