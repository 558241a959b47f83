import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

export type LaterProps<Module> = {
  load(): Promise<Module>;
  show(module: Module): VNode;
};

/** Shows a part of the app that is loaded, from the extension itself, when it is first needed. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const loaded = useMemo(
    () => signal<{ by: LaterProps<Module>['load']; module: Module } | undefined>(undefined),
    [],
  );
  useEffect(() => {
    void load().then((module) => {
      loaded.value = { by: load, module };
    });
  }, [load, loaded]);
  // The next tool may come from another part.
  return loaded.value?.by === load ? show(loaded.value.module) : null;
}
