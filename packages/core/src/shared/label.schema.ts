/** Words that a reseller writes in his profile, as they are checked at the edge. */
import * as z from 'zod/mini';

/** A label: one text for every reader, or one per language tag (`pt-BR` always among them). */
export const Label = z.union([
  z.string(),
  z.intersection(z.object({ 'pt-BR': z.string() }), z.record(z.string(), z.string())),
]);
export type Label = string | ({ readonly 'pt-BR': string } & Readonly<Record<string, string>>);
