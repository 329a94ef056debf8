/** Words that a reseller writes in his profile, in one language or in several. Their schema stands beside: to read needs no zod. */
import type { Label } from './label.schema.ts';

export { Label } from './label.schema.ts';

/** The label as a reader of `locale` sees it; where his language is missing, the source language. */
export function textOf(label: Label, locale: string): string {
  if (typeof label === 'string') return label;
  return label[locale] ?? label[locale.slice(0, 2)] ?? label['pt-BR'];
}
