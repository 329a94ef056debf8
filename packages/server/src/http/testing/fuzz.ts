/** Bodies and addresses that nobody should send, made of ones that somebody would. */
import fc from 'fast-check';

/** Texts that programs have stumbled over. */
const awkward: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u202E',
    '\uFEFF',
    '😀',
    '\uD800',
    'null',
    'undefined',
    '__proto__',
    'constructor',
  ],
  ...[
    "' OR 1=1 --",
    '<script>',
    '../../etc/passwd',
    '%00',
    '%',
    '{{7*7}}',
    '${7*7}',
    '1e1000',
    '-0',
    'NaN',
    '9'.repeat(400),
  ],
  ...['2026-02-30', '2026-01-01T00:00:00Z', 'x'.repeat(5000), '\r\nX: y', '"', '\\', '[', '{"a":', 'W10', 'e30='],
];

const oddText = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 40 }));
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, [], {}, [[]], [null], { type: 7 }, { __proto__: null }),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A body, as text: any JSON, a right one with one place changed, a right one cut short, or no JSON at all. */
export const oddBody = (right: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.nat(), oddValue).map(([at, odd]) => JSON.stringify(changed(right, at, odd))) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 6 }) },
    { weight: 1, arbitrary: fc.nat(60).map((length) => JSON.stringify(right ?? null).slice(0, length)) },
    { weight: 1, arbitrary: oddText },
  );

/** What stands in an address for a part of it. */
export const oddPart = (right: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: oddText.map((text) => text.slice(0, 200)) },
  );

/** Parameters of an address, of these names or of any. */
export const oddQuery = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom('after', ...names) }, { weight: 1, arbitrary: oddText }),
        oddValue,
      ),
      {
        maxLength: 4,
      },
    )
    .map((pairs) => {
      const parameters = new URLSearchParams();
      for (const [name, value] of pairs)
        parameters.append(name, typeof value === 'string' ? value : JSON.stringify(value));
      return `?${parameters.toString()}`;
    });

/** `right` with the value at its nth place, counted through, replaced; a place of an object may also be one it had not. */
function changed(right: unknown, at: number, odd: unknown): unknown {
  const places = placesIn(right);
  const place = places[at % places.length] ?? [];
  return replaced(right, place, odd);
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, before: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [before];
  const inside: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, at) => [at, one] as const)
    : Object.entries(value);
  return [before, ...inside.flatMap(([name, one]) => placesIn(one, [...before, name]))];
}

function replaced(value: unknown, [name, ...rest]: Place, odd: unknown): unknown {
  if (name === undefined) return odd;
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === name ? replaced(one, rest, odd) : one));
  if (typeof value !== 'object' || value === null) return odd;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, key === name ? replaced(one, rest, odd) : one]),
  );
}
