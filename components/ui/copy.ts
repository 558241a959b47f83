/**
 * Into the clipboard, by the old way: the new one is closed to a frame on a page of somebody else's.
 *
 * @returns whether the browser did it
 */
export function copyText(words: string): boolean {
  const carrier = document.createElement('textarea');
  carrier.value = words;
  carrier.autocomplete = 'off';
  document.body.append(carrier);
  carrier.select();
  const done = document.execCommand('copy');
  carrier.remove();
  return done;
}
