/** How long an answer may be. */
import type { Field, FieldKind } from './form.schema.ts';

/** In characters, where the profile names no limit: nothing that arrives from outside is endless. */
const LONGEST: Partial<Record<FieldKind, number>> = { longText: 20_000, richText: 20_000, version: 60, phone: 40 };
const LONGEST_LINE = 500;

/** As HTML's `maxlength` counts; of the text alone where the field is rich. */
export const maxLengthOf = ({ kind, maxLength }: Field): number => maxLength ?? LONGEST[kind] ?? LONGEST_LINE;
