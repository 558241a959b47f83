import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

export type LaterProps<Module> = {
  load(): Promise<Module>;
  show(module: Module): VNode;
};

/** Shows a part of the app that is loaded, from the extension itself, when it is first needed. */
export function Later<Module>({ load, show }: LaterProps<Module>) {
  const loaded = useMemo(() => signal<{ module: Module } | undefined>(undefined), []);
  useEffect(() => {
    void load().then((module) => {
      loaded.value = { module };
    });
  }, [load, loaded]);
  return loaded.value ? show(loaded.value.module) : null;
}
