/** The schemas of the wire as JSON Schema, under the names that the reference shows. */
import { answers } from '@chamado/core/wire/reading';
import { inputs, Problem } from '@chamado/core/wire/server';
import * as z from 'zod/mini';

/** Any part of an OpenAPI document. */
export type Json = { readonly [key: string]: unknown };

/** Answers that have a name of their own; the others are named after their verb. */
const named: Readonly<Record<string, z.ZodMiniType>> = {
  Person: answers.me,
  Profile: answers.profile,
  Ticket: answers['tickets.get'],
  Attachment: answers['files.put'],
  Article: answers['knowledge.get'],
  Company: answers['directory.company'],
  Asset: answers['directory.asset'],
  Contract: answers['directory.contract'],
  ContactMessage: answers['contact.send'],
  Report: answers['reports.run'],
  Opportunity: answers['sales.get'],
  AgendaItem: answers['agenda.get'],
  Appointment: answers['agenda.move'],
  Message: answers['inbox.get'],
  SupplyRequest: answers['supplies.get'],
  Script: answers['scripts.get'],
  ScriptRun: answers['scripts.keepRun'],
  Task: answers['tasks.get'],
  Problem,
};

/** `tickets.applyAll` as `TicketsApplyAll`. */
const pascal = (id: string): string => id.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());

const nothing = (schema: z.ZodMiniType): boolean => schema._zod.def.type === 'undefined';

function registryOf(schemas: Readonly<Record<string, z.ZodMiniType>>) {
  const registry = z.registry<{ id: string }>();
  const nameOf = new Map<z.ZodMiniType, string>();
  for (const [id, schema] of Object.entries(schemas)) {
    if (nameOf.has(schema) || nothing(schema)) continue;
    nameOf.set(schema, id);
    registry.add(schema, { id });
  }
  return { registry, nameOf };
}

const renamed = (all: Readonly<Record<string, z.ZodMiniType>>, end: string) =>
  Object.fromEntries(Object.entries(all).map(([id, schema]) => [pascal(id) + end, schema]));

const output = registryOf({ ...named, ...renamed(answers, 'Answer') });
const input = registryOf(renamed(inputs, 'Input'));

const PLACE = '#/components/schemas/';

/** Refers to the answer of a verb; undefined where it answers with nothing, or with bytes. */
export const answerRef = (id: keyof typeof answers): Json | undefined => refTo(output.nameOf.get(answers[id]));

/** Refers to what a verb is given. */
export const inputRef = (id: string): Json | undefined =>
  refTo(input.nameOf.get(new Map<string, z.ZodMiniType>(Object.entries(inputs)).get(id) ?? z.never()));

const refTo = (name: string | undefined): Json | undefined => (name === undefined ? undefined : { $ref: PLACE + name });

/** Every schema, by its name. */
export function componentSchemas(): Readonly<Record<string, Json>> {
  return { ...converted(output.registry, 'output', 'Shared'), ...converted(input.registry, 'input', 'Given') };
}

function converted(registry: z.core.$ZodRegistry<{ id: string }>, io: 'input' | 'output', shared: string) {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => PLACE + id,
    override: ({ jsonSchema }) => settle(jsonSchema),
  });
  const { __shared: common, ...own } = schemas;
  const hoisted = Object.entries(common?.$defs ?? {}).map(([name, schema]): [string, unknown] => [
    shared + name,
    schema,
  ]);
  return Object.fromEntries(
    [...Object.entries(own), ...hoisted].map(([name, schema]): [string, Json] => [name, placed(schema, shared)]),
  );
}

/** What linters and generators stumble over, said so that they do not. */
function settle(schema: z.core.JSONSchema.BaseSchema): void {
  // In OpenAPI it would say that nobody may send it; here it says that nobody may change it in place.
  delete schema.readOnly;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  const { prefixItems, items, propertyNames, additionalProperties, required } = schema;
  if (prefixItems && typeof items !== 'object')
    Object.assign(schema, { items: {}, minItems: prefixItems.length, maxItems: prefixItems.length });
  // A value for each of some names: they are its properties.
  if (!propertyNames || !required || additionalProperties === undefined) return;
  schema.properties = Object.fromEntries(required.map((name) => [name, additionalProperties]));
  schema.additionalProperties = false;
  delete schema.propertyNames;
}

/** Without what a document of its own would say, and with references to what was hoisted. */
function placed(schema: unknown, shared: string): Json {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === '$id' || key === '$schema') return undefined;
    return key === '$ref' && typeof value === 'string'
      ? value.replace(`${PLACE}__shared#/$defs/`, PLACE + shared)
      : value;
  });
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {};
}
