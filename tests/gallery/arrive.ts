import type { Screen } from './example.ts';

/** After this many ms what has not come will not come. */
const PATIENCE = 8_000;

/**
 * Goes through a screen as its example says, and resolves when its words are there.
 *
 * @throws Error that says what was not found
 */
export async function arrive({ press = [], upload, shows }: Screen): Promise<void> {
  if (upload !== undefined) give(await until(fileField, 'no field for files'), upload);
  for (const words of press) (await until(() => buttonWith(words), `no button “${words}”`)).click();
  await until(() => document.body.textContent.includes(shows) || undefined, `nowhere “${shows}”`);
}

function fileField(): HTMLInputElement | undefined {
  return document.querySelector<HTMLInputElement>('input[type=file]') ?? undefined;
}

/** A button by its words, without the key that stands beside them, or by its name for screen readers; or a choice of several. */
function buttonWith(words: string): HTMLElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), summary')];
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return (
    buttons.find((button) => button.ariaLabel === words || wordsOn(button) === words) ??
    choices.find(({ labels }) => labels?.[0]?.textContent.trim().startsWith(words))
  );
}

function wordsOn(button: HTMLElement): string {
  const copy = button.cloneNode(true) as HTMLElement;
  for (const beside of copy.querySelectorAll('.key, .phase__out, .sr')) beside.remove();
  return copy.textContent.trim();
}

function give(field: HTMLInputElement, text: string) {
  const files = new DataTransfer();
  files.items.add(new File([text], 'example.json', { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Looks each time the page is drawn anew. */
function until<T>(find: () => T | undefined, otherwise: string): Promise<T> {
  const end = performance.now() + PATIENCE;
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = find();
      if (found !== undefined) resolve(found);
      else if (performance.now() > end) reject(new Error(otherwise));
      else requestAnimationFrame(look);
    };
    look();
  });
}
