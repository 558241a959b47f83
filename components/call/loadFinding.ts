import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';

export type Finding = typeof import('./finding.ts');

/** Fetches it, from the extension itself; once is enough. */
export const loadFinding = (): Promise<Finding> => import('./finding.ts');

/** The chunk that finds and answers what they said; undefined for the moment until it is there. */
export function useFinding(): Finding | undefined {
  const loaded = useMemo(() => signal<Finding | undefined>(undefined), []);
  useEffect(() => {
    void loadFinding().then((module) => {
      loaded.value = module;
    });
  }, [loaded]);
  return loaded.value;
}
