type Load<Module> = () => Promise<Module>;

/** The parts of the app that are here, by what fetches them. */
const here = new WeakMap<Load<unknown>, unknown>();

/** Fetches a part of the app, from the extension itself: from then on it is at hand at once, and no key waits for it. */
export async function fetchAhead<Module>(load: Load<Module>): Promise<Module> {
  const part = await load();
  here.set(load, part);
  return part;
}

/** The part if it is here. */
export function fetched<Module>(load: Load<Module>): Module | undefined {
  return here.get(load) as Module | undefined;
}
