import fc from 'fast-check';
import { encodeCase } from '../../lib/casefile/index.ts';
import { anyCase } from '../unit/casefile/anyCase.ts';

/** Values that break what does not look: wrong types, extremes, the names that every object has. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    0,
    -0,
    -1,
    0.5,
    601,
    1e21,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
    '2026-02-30',
    '0100-01-01',
    '9999-12-31',
    '2100-12-31',
    '1970-01-01',
    '99999999999999999999',
    '0.'.padEnd(2000, '0'),
    '__proto__',
    'constructor',
    [],
    {},
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom(1000, 100_000).map((n) => '长'.repeat(n)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary' }),
  fc
    .integer({ min: 0, max: 36_500 })
    .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
  fc.constantFrom(10, 300).map((n) => JSON.parse('['.repeat(n) + ']'.repeat(n)) as unknown),
  fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown),
);

const oddKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '/', 'kept/plan', 'v', 'id'),
  fc.string(),
);

/** What is done to one place of a value: another value, another key, gone, or twice. */
type Cut = { at: number; how: 'put' | 'drop' | 'add' | 'rename'; value: unknown; key: string };

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'rename'),
  value: odd,
  key: oddKey,
});

/** Every container in it with one of its keys. */
function places(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...places(holder[key]),
  ]);
}

function define(holder: object, key: string, value: unknown) {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Changes the value in place; `__proto__` becomes a key of its own, as from JSON. */
export function damage(value: unknown, cuts: readonly Cut[]): unknown {
  for (const { at, how, value: other, key } of cuts) {
    const all = places(value);
    const [holder, name] = all[at % Math.max(1, all.length)] ?? [];
    if (!holder || name === undefined) continue;
    if (how === 'add') define(holder, key, other);
    else if (how === 'put') define(holder, name, other);
    else {
      const old = holder[name];
      delete holder[name];
      if (how === 'rename') define(holder, key, old);
    }
  }
  return value;
}

export const cuts = fc.array(cut, { minLength: 1, maxLength: 4 });

const exported = anyCase.map((file) => ({ app: 'huandeqi', items: encodeCase(file) }));

/** Texts of files: ours, ours but damaged in its values or its text, and anything else. */
export const anyFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: exported.map((file) => JSON.stringify(file)) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(exported, cuts)
      .map(([file, all]) => JSON.stringify(damage(structuredClone(file), all))),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(exported, fc.nat(), fc.nat({ max: 40 }), fc.string()).map(([file, at, gone, put]) => {
      const text = JSON.stringify(file, null, 1);
      const from = at % text.length;
      return text.slice(0, from) + put + text.slice(from + gone);
    }),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('[', '{"a":', '{"app":"huandeqi","items":'),
        fc.constantFrom(10, 10_000, 200_000),
      )
      .map(([part, depth]) => part.repeat(depth)),
  },
);
