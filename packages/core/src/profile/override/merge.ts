/** A preset with a reseller's changes laid over it: objects key by key, lists item by item, all else replaced (RFC 7396, and lists). */
import { type Finding, unknown } from '../finding.ts';
import { isNullable, type Place, placeOf } from './place.ts';
import { nearestTo } from './nearest.ts';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Thing = Readonly<Record<string, unknown>>;
type Listed = Extract<Place, { kind: 'list' }>;

/** What came of it, and what the overrides name that is not there. */
export type Merged = { readonly value: unknown; readonly findings: readonly Finding[] };

/**
 * `base` under `over`, both as `schema` has them at `at`. In a list whose items have an `id`, a `name` or a `score`, an item
 * changes the one of its name, leaves it out with `"remove": true`, or is new: last, or `"before"` another. Of any list,
 * `{ "add": […] }` puts items last and `{ "replace": […] }` begins anew. Null leaves out what may be left out.
 */
export function merged(schema: Schema, base: unknown, over: unknown, at = ''): Merged {
  const place = placeOf(schema);
  if (place.kind === 'list') return mergedList(place, base, over, at);
  if (!isThing(over)) return whole(over);
  const ground = isThing(base) ? base : {};
  if (place.kind === 'value') return whole({ ...ground, ...over });
  if (place.kind === 'record') return mergedKeys(() => place.value, ground, over, at);
  if (place.discriminator !== null && place.discriminator in over) return whole(over);
  const { shape } = place;
  const right = Object.keys(shape);
  const strays = Object.keys(over).filter((key) => !right.includes(key));
  const kept = Object.fromEntries(Object.entries(over).filter(([key]) => right.includes(key)));
  const { value, findings } = mergedKeys((key) => shape[key], ground, kept, at);
  return { value, findings: [...strays.map((key) => stray(below(at, key), key, right)), ...findings] };
}

function mergedKeys(schemaOf: (key: string) => Schema | undefined, base: Thing, over: Thing, at: string): Merged {
  const value: Record<string, unknown> = { ...base };
  const findings: Finding[] = [];
  for (const [key, wish] of Object.entries(over)) {
    const schema = schemaOf(key);
    if (!schema) continue;
    if (wish === null && !isNullable(schema)) Reflect.deleteProperty(value, key);
    else {
      const inner = merged(schema, base[key], wish, below(at, key));
      value[key] = inner.value;
      findings.push(...inner.findings);
    }
  }
  return { value, findings };
}

function mergedList(place: Listed, base: unknown, over: unknown, at: string): Merged {
  const items = listIn(base) ?? [];
  const added = isThing(over) ? listIn(over['add']) : null;
  if (isThing(over) && listIn(over['replace'])) return whole(over['replace']);
  if (added) return whole([...items, ...added]);
  const { identity } = place;
  const wishes = listIn(over);
  if (identity === null || !wishes) return whole(over);
  return wishes.reduce<Merged>(
    (sum, wish, index) => {
      const next = withItem({ ...place, identity }, listIn(sum.value) ?? [], wish, below(at, String(index)));
      return { value: next.value, findings: [...sum.findings, ...next.findings] };
    },
    { value: items, findings: [] },
  );
}

type Identified = Listed & { readonly identity: string };

function withItem({ item, identity }: Identified, items: readonly unknown[], wish: unknown, at: string): Merged {
  if (!isThing(wish)) return whole([...items, wish]);
  const { remove, before, ...rest } = wish;
  const names = items.map((one) => (isThing(one) ? one[identity] : undefined));
  const found = names.indexOf(wish[identity]);
  const right = names.map(wordOf);
  if (remove === true && found < 0)
    return { value: items, findings: [unknown(at, 'item to remove called', wordOf(wish[identity]), right)] };
  if (remove === true) return whole(items.toSpliced(found, 1));
  const { value, findings } = merged(item, items[found] ?? {}, rest, at);
  if (before === undefined) return { value: found < 0 ? [...items, value] : items.with(found, value), findings };
  const others = found < 0 ? items : items.toSpliced(found, 1);
  const place = others.findIndex((one) => isThing(one) && one[identity] === before);
  if (place < 0)
    return { value: items, findings: [...findings, unknown(`${at}.before`, 'item', wordOf(before), right)] };
  return { value: others.toSpliced(place, 0, value), findings };
}

const whole = (value: unknown): Merged => ({ value, findings: [] });

const stray = (at: string, key: string, right: readonly string[]): Finding => ({
  at,
  code: 'unknown',
  text: `there is no setting "${key}" here; did you mean "${nearestTo(key, right) ?? ''}"?`,
});

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

const listIn = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

const below = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`);

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
