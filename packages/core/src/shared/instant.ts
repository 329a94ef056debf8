/** A moment, as text that travels unchanged through JSON, IndexedDB and HTTP. */
import * as z from 'zod/mini';

/** A UTC moment in ISO 8601 with milliseconds and `Z`, so that later is also greater as text, such as `2026-11-21T19:14:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** Milliseconds since the epoch. */
export const millis = (instant: Instant): number => Date.parse(instant);

/** The moment `ms` milliseconds after the epoch. */
export const instantAt = (ms: number): Instant => new Date(ms).toISOString();

/** The length of a day, in milliseconds of elapsed time. */
export const DAY_MS = 86_400_000;
