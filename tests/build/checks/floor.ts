/**
 * Newer than Chromium 109. Those of the language TypeScript refuses in our own files; packages may bring them.
 * `moveBefore` is not among them: Preact looks first whether it is there.
 */
const methods = [
  'toSorted|toReversed|toSpliced|with|groupBy|fromAsync|withResolvers|try|getOrInsert|getOrInsertComputed',
  'union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom',
  'isWellFormed|toWellFormed|canParse|toBase64|fromBase64|toHex|fromHex|transferToFixedLength',
  'startViewTransition|setHTML|requestClose|ariaNotify',
].join('|');

const called = (names: string) => new RegExp(`[\\w$\\])]\\??\\.(?:${names})\\(`);

/** `unless`: the file looks first whether it is there. */
const newer: [what: string, pattern: RegExp, unless?: RegExp][] = [
  ['a method', called(methods)],
  ['a method of popovers', called('showPopover|hidePopover|togglePopover'), /[`'"]popover[`'"]\s*in\b/],
  ['AbortSignal.any', /\bAbortSignal\.any\b/],
  ['popover', /\bpopover(?:target)?[:=]/i, /[`'"]popover[`'"]\s*in\b/],
  ['closedby', /\bclosedby[:=]/i],
];

/** What a built file uses that Chromium 109 does not have, each as one sentence; none is good. */
export function newerThanFloor(name: string, text: string): string[] {
  return newer.flatMap(([what, pattern, unless]) => {
    const found = unless?.test(text) ? null : pattern.exec(text);
    return found
      ? [`${name} uses ${what}: …${text.slice(Math.max(0, found.index - 20), found.index + 40)}…`]
      : [];
  });
}
