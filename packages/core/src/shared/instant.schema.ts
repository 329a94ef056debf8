/** A moment, as it is checked at the edge. */
import * as z from 'zod/mini';

/** A UTC moment in ISO 8601 with milliseconds and `Z`, so that later is also greater as text, such as `2026-11-21T19:14:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;
