/** What a schema holds at one place: read off the profile's own schema, so that overrides know its keys and lists. */
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** `discriminator` is the key that says which of several shapes an object has. */
export type Place =
  | { readonly kind: 'object'; readonly shape: Readonly<Record<string, Schema>>; readonly discriminator: string | null }
  /** `identity` is the key by which its items are told apart; null where they have none. */
  | { readonly kind: 'list'; readonly item: Schema; readonly identity: 'id' | 'name' | 'score' | null }
  | { readonly kind: 'record'; readonly value: Schema }
  | { readonly kind: 'value' };

/** What stands at a schema, whatever wraps it. */
export function placeOf(schema: Schema): Place {
  const bare = unwrapped(schema);
  if (bare instanceof z.core.$ZodObject) return { kind: 'object', shape: bare._zod.def.shape, discriminator: null };
  if (bare instanceof z.core.$ZodArray) {
    const item = bare._zod.def.element;
    return { kind: 'list', item, identity: identityIn(item) };
  }
  if (bare instanceof z.core.$ZodRecord) return { kind: 'record', value: bare._zod.def.valueType };
  if (bare instanceof z.core.$ZodDiscriminatedUnion) {
    const shapes = bare._zod.def.options.map((option) => placeOf(option));
    const keys = shapes.flatMap((place) => (place.kind === 'object' ? Object.entries(place.shape) : []));
    return { kind: 'object', shape: Object.fromEntries(keys), discriminator: bare._zod.def.discriminator };
  }
  return { kind: 'value' };
}

/** Whether null is an answer there, and not the wish to leave it out. */
export const isNullable = (schema: Schema): boolean => z.core.safeParse(schema, null).success;

function unwrapped(schema: Schema): Schema {
  const wraps =
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodReadonly ||
    schema instanceof z.core.$ZodDefault;
  if (wraps) return unwrapped(schema._zod.def.innerType);
  return schema instanceof z.core.$ZodLazy ? unwrapped(schema._zod.innerType) : schema;
}

function identityIn(item: Schema): 'id' | 'name' | 'score' | null {
  const bare = unwrapped(item);
  if (!(bare instanceof z.core.$ZodObject)) return null;
  return (['id', 'name', 'score'] as const).find((key) => key in bare._zod.def.shape) ?? null;
}
