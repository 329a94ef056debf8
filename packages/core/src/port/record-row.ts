/** A record as a storage keeps it, with the keys it is found by; apart from the schemas, so that a seed needs none of them. */
import type { RecordRow } from './desk-storage.ts';
import type { RecordKind, RecordOf, RecordSeed } from './record-kinds.ts';

/** The fields that a kind is found by, beside its id: each holds a text, several, or null. */
const indexedFields: { readonly [Kind in RecordKind]?: readonly (keyof RecordOf<Kind> & string)[] } = {
  appointment: ['months', 'ticketId'],
  asset: ['companyId'],
  contract: ['companyId'],
  supply: ['companyId'],
  supplyEntry: ['supplyId'],
  scriptRun: ['ticketId'],
  task: ['ticketId'],
};

/** One indexed field and what it holds, such as `{ companyId: 'aurora' }`. */
export type Where = Readonly<Record<string, string>>;

/** The row of a record. */
export function rowOf(kind: string, record: { readonly id: string }): RecordRow {
  const indexed: Readonly<Record<string, readonly string[] | undefined>> = indexedFields;
  const fields: Readonly<Record<string, unknown>> = record;
  const keys = (indexed[kind] ?? []).flatMap((field) =>
    textsIn(fields[field]).map((value) => keyOf(kind, { [field]: value })),
  );
  return { kind, id: record.id, keys, record };
}

/** A desk’s first records, as a storage keeps them. */
export const seededRows = (seed: RecordSeed): readonly RecordRow[] =>
  Object.entries(seed).flatMap(([kind, records]) => records.map((record) => rowOf(kind, record)));

/** The key under which a storage finds the records whose indexed field holds that. */
export const keyOf = (kind: string, where: Where): string => JSON.stringify([kind, ...Object.entries(where).flat()]);

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
