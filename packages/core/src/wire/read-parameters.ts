/** A query read back from the parameters of an address. */
import type * as z from 'zod/mini';
import { DeskError } from '../shared/desk-error.ts';
import type { Schema } from '../shared/parse.ts';

/**
 * What `parametersOf` wrote, for the schema to read: a text where the schema asks for one, else JSON, or the text where it
 * is none. Refuses (`invalid`) what the schema does not know, or every misspelt filter would be a list of everything.
 */
export function readParameters(schema: Schema, parameters: URLSearchParams): Readonly<Record<string, unknown>> {
  const shape = shapeOf(schema);
  const unknown = [...parameters.keys()].filter((name) => !Object.hasOwn(shape, name));
  if (unknown.length > 0)
    throw new DeskError('invalid', `${unknown.join(', ')}: right would be ${Object.keys(shape).join(', ')}`, {
      fields: unknown.map((field) => ({ field, code: 'unknown' })),
    });
  return Object.fromEntries(
    [...parameters].map(([name, text]) => [name, shape[name] && isText(shape[name]) ? text : valueOf(text)]),
  );
}

const shapeOf = (schema: Schema): Readonly<Record<string, z.core.$ZodType>> => {
  const { def } = schema._zod;
  return isObject(def) ? def.shape : {};
};

const isObject = (def: z.core.$ZodTypeDef): def is z.core.$ZodObjectDef => def.type === 'object';

type Around = z.core.$ZodTypeDef & { readonly innerType: z.core.$ZodType };
const isAround = (def: z.core.$ZodTypeDef): def is Around => 'innerType' in def;

/** Whether a field holds a text, through whatever may leave it out. */
function isText(schema: z.core.$ZodType): boolean {
  const { def } = schema._zod;
  return isAround(def) ? isText(def.innerType) : def.type === 'string' || def.type === 'enum';
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
