/** What a desk keeps beside tickets, people, files and articles: each kind by its schema, and what it is found by. */
import * as z from 'zod/mini';
import type { Output } from '../shared/parse.ts';

/** The last number drawn of something numbered, by the scope of its format. */
const Counter = z.object({ id: z.string().check(z.minLength(1)), last: z.int() });

/** The schema of each kind of record; every record has an `id`. A concept adds its line here, nothing else knows all of them. */
export const recordSchemas = {
  counter: Counter,
} as const;

/** Every kind of record. */
export type RecordKind = keyof typeof recordSchemas;

/** A record by its kind. */
export type RecordOf<Kind extends RecordKind> = Output<(typeof recordSchemas)[Kind]>;

/** Records a desk begins with, by kind. */
export type RecordSeed = { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] };

/** The fields that a kind is found by, beside its id: each holds a text, several, or null. */
export const indexedFields: { readonly [Kind in RecordKind]?: readonly (keyof RecordOf<Kind> & string)[] } = {};
