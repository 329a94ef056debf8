/** A moment, as text that travels unchanged through JSON, IndexedDB and HTTP. Its schema stands beside it: to reckon needs no zod. */
import type { Instant } from './instant.schema.ts';

export { Instant } from './instant.schema.ts';

/** Milliseconds since the epoch. */
export const millis = (instant: Instant): number => Date.parse(instant);

/** The moment `ms` milliseconds after the epoch. */
export const instantAt = (ms: number): Instant => new Date(ms).toISOString();

/** What the schema says of a moment, asked without it. */
export const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.length === 24 &&
  !Number.isNaN(millis(value)) &&
  instantAt(millis(value)) === value;

/** The length of a day, in milliseconds of elapsed time. */
export const DAY_MS = 86_400_000;
