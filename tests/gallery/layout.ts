/** What is wrong with a page as it is laid out; runs in the page, so it uses nothing from outside itself. */
export function misfits(): string[] {
  const found = new Set<string>();
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.add(`the page is ${document.documentElement.scrollWidth} px wide, the window ${width}`);

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (isSeen(texts.currentNode)) checkText(texts.currentNode as Text);
  for (const input of document.querySelectorAll('input'))
    if (input.scrollWidth > input.clientWidth + 1 && !isTyped(input.value))
      found.add(`cut off in its field: ${input.value}`);
  return [...found];

  /** Everything that holds a text, up to the page, is wide enough for it. */
  function checkText(text: Text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right } = range.getBoundingClientRect();
    for (let box = text.parentElement; box; box = box.parentElement) {
      const style = getComputedStyle(box);
      // A box that scrolls sideways shows all of it, and one with … says that there is more.
      if (style.overflowX === 'auto' || style.textOverflow === 'ellipsis') return;
      // What is inline has no width of its own.
      if (style.display === 'inline' || style.display === 'contents') continue;
      // What is placed by hand (a number on its node) stands where it was put; but it must be seen.
      if (style.position === 'absolute') {
        if (left < 0 || right > width) found.add(`${text.data.trim()}: beyond the window`);
        return;
      }
      const edge = box.getBoundingClientRect();
      const from = edge.left + Number.parseFloat(style.paddingLeft);
      const to = edge.right - Number.parseFloat(style.paddingRight);
      if (left < from - 1 || right > to + 1)
        return void found.add(
          `${text.data.trim()}: beyond .${box.className || box.tagName} by ${Math.round(Math.max(right - to, from - left))} px`,
        );
    }
  }

  function isSeen(text: Node): boolean {
    const parent = text.parentElement;
    return Boolean(text.nodeValue?.trim() && parent?.checkVisibility() && !parent.closest('.sr'));
  }

  /** Words as long as one likes may be typed; an amount or a day must be seen whole. */
  function isTyped(value: string): boolean {
    return !/^[\d,.-]{1,14}$/.test(value);
  }
}

/** Fields that a browser would keep for its session restore, by their names. */
export function rememberedFields(): string[] {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'input:not([type=radio], [type=checkbox], [type=file]), textarea, select',
  );
  return [...fields]
    .filter((field) => field.autocomplete !== 'off' && field.form?.autocomplete !== 'off')
    .map((field) => field.labels?.[0]?.textContent ?? field.outerHTML);
}
