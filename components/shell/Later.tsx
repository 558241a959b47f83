import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { fetchAhead, fetched } from './fetched.ts';

export type LaterProps<Module> = {
  load(): Promise<Module>;
  show(module: Module): VNode;
};

/** Shows a part of the app that is fetched when it is first needed. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const arrived = useMemo(() => signal(0), []);
  useEffect(() => {
    if (!fetched(load))
      void fetchAhead(load).then(() => {
        arrived.value++;
      });
  }, [load, arrived]);
  // Read, so that it is drawn again when the part is there.
  void arrived.value;
  const part = fetched(load);
  return part ? show(part) : null;
}
