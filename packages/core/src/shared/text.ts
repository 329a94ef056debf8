/** Words that a reseller writes in his profile, in one language or in several. */
import * as z from 'zod/mini';

/** A label: one text for every reader, or one per language tag (`pt-BR` always among them). */
export const Label = z.union([z.string(), z.intersection(z.object({ 'pt-BR': z.string() }), z.record(z.string(), z.string()))]);
export type Label = string | ({ readonly 'pt-BR': string } & Readonly<Record<string, string>>);

/** The label as a reader of `locale` sees it; where his language is missing, the source language. */
export function textOf(label: Label, locale: string): string {
  if (typeof label === 'string') return label;
  return label[locale] ?? label[locale.slice(0, 2)] ?? label['pt-BR'];
}
