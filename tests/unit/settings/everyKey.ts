/** As much of a schema of valibot as is looked at here. */
type Schema = {
  type: string;
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  wrapped?: Schema;
  item?: Schema;
  value?: Schema;
};
type Data = Record<string, unknown>;

/** Every key of what the schema stores; forms of a choice stand apart by their `kind`. */
export function keysOf(schema: unknown, path = ''): string[] {
  const { type, entries = {}, options = [], wrapped, item, value } = schema as Schema;
  // There is one thing it can be: only whether it is there tells something.
  if (type === 'literal') return [];
  if (type === 'optional') return [path, ...keysOf(wrapped, path)];
  if (type === 'array') return keysOf(item, path);
  if (type === 'record') return keysOf(value, `${path}.*`);
  if (type === 'variant') return options.flatMap((form) => keysOf(form, `${path}<${kindOf(form)}>`));
  if (type === 'object')
    return Object.entries(entries).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
  return [path];
}

function kindOf(form: unknown): string {
  const kind = (form as Schema).entries?.kind as { literal?: string } | undefined;
  return kind?.literal ?? '';
}

/** A key, and the value with something else there. */
export type Changed = { path: string; value: unknown };

/** The value with each of its keys changed, one at a time: another value there, or none. */
export function changesOf(schema: unknown, value: unknown, path = ''): Changed[] {
  const { type, entries = {}, options = [], wrapped, item, value: each } = schema as Schema;
  if (value === undefined || type === 'literal') return [];
  if (type === 'optional') return [{ path, value: undefined }, ...changesOf(wrapped, value, path)];
  if (type === 'object') return inside(Object.entries(entries), value as Data, (key) => `${path}.${key}`);
  if (type === 'record')
    return inside(
      Object.keys(value as Data).map((key) => [key, each as Schema]),
      value as Data,
      () => `${path}.*`,
    );
  if (type === 'array')
    return (value as unknown[]).flatMap((one, at) =>
      changesOf(item, one, path).map((found) => ({
        ...found,
        value: (value as unknown[]).map((old, i) => (i === at ? found.value : old)),
      })),
    );
  if (type === 'variant') {
    const form = options.find((one) => kindOf(one) === (value as Data).kind);
    return changesOf(form, value, `${path}<${(value as Data).kind}>`);
  }
  return [{ path, value: another(type, options, value) }];
}

function inside(
  keys: readonly (readonly [string, Schema])[],
  value: Data,
  pathOf: (key: string) => string,
): Changed[] {
  return keys.flatMap(([key, schema]) =>
    changesOf(schema, value[key], pathOf(key)).map((found) => ({
      ...found,
      value: { ...value, [key]: found.value },
    })),
  );
}

const HOUR = 3_600_000;

function another(type: string, options: readonly unknown[], value: unknown): unknown {
  if (type === 'picklist') return options.find((one) => one !== value);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + HOUR;
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2027-01-02' : `${value}5`;
}
