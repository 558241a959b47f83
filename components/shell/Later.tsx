import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

export type LaterProps<Module> = {
  load(): Promise<Module>;
  show(module: Module): VNode;
};

/** What has been fetched, by what fetches it. */
const here = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a part of the app ahead, from the extension itself: then it is drawn at once, and no key pressed meanwhile is lost. */
export async function fetchAhead(load: () => Promise<unknown>): Promise<void> {
  here.set(load, await load());
}

/** Shows a part of the app that is loaded, from the extension itself, when it is first needed. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const arrived = useMemo(() => signal(0), []);
  useEffect(() => {
    if (!here.has(load))
      void fetchAhead(load).then(() => {
        arrived.value++;
      });
  }, [load, arrived]);
  // Read, so that it is drawn again when the part is there.
  void arrived.value;
  return here.has(load) ? show(here.get(load) as Module) : null;
}
