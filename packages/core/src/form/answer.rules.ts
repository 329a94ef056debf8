/** One field of a form compiled to a schema: each check's message is the code of the fault. */
import * as z from 'zod/mini';
import type { FieldValue } from '../ticket/ticket.schema.ts';
import { isAnswered } from './condition.rules.ts';
import type { Field, Option } from './form.schema.ts';
import { maxLengthOf } from './length.rules.ts';
import { plainTextOf, saysSomething } from '../shared/plain-text.ts';

/** Of a rich text with its markup; a pasted page of a word processor stays below. */
const LONGEST_HTML = 500_000;
const MOST_EMAILS = 20;

/** What an answer to `field` must be, required or not; what it gives is the clean answer. */
export function schemaOf(field: Field, options: readonly Option[]): z.ZodMiniType<FieldValue> {
  switch (field.kind) {
    case 'choice':
      return z.string().check(rule((id) => options.some((option) => option.id === id), 'not_a_choice'));
    case 'flag':
      return z.boolean();
    case 'number':
      return z.number();
    case 'date':
      return line(field, 'not_a_date', (text) => z.safeParse(z.iso.date(), text).success);
    case 'email':
      return line(field, 'not_an_email', isEmail);
    case 'phone':
      return line(field, 'not_a_phone', isPhone);
    case 'version':
      return line(field, 'not_a_version', (text) => /\d/.test(text));
    case 'emails':
      return emails;
    case 'richText':
      return z.string().check(
        rule((html) => html.length <= LONGEST_HTML, 'too_long', { max: LONGEST_HTML }),
        atMost(maxLengthOf(field), plainTextOf),
      );
    case 'text':
    case 'longText':
    case 'requester':
    case 'company':
    case 'criticality':
      return line(field);
  }
}

/** Whether an answer says anything, right or wrong: a rich text by its words or a picture, a flag by not being off. */
export function says({ kind }: Field, value: unknown): boolean {
  if (kind === 'flag') return value !== false;
  if (kind === 'richText' && typeof value === 'string') return saysSomething(value);
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? isAnswered(value) : value !== undefined;
}

const line = (field: Field, code = '', holds = (_: string) => true) =>
  z.string().check(z.trim(), atMost(maxLengthOf(field)), rule(holds, code));

const atMost = (max: number, measured = (text: string) => text) =>
  rule((text) => measured(text).length <= max, 'too_long', { max });

const rule = (holds: (text: string) => boolean, code: string, params: Record<string, string | number> = {}) =>
  z.refine<string>(holds, { error: code, params });

/** As the address is written on an envelope of mail, not as RFC 5322 would let it be. */
const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[^\s@<>(),;:"[\]\\.]+\.)+[^\s@<>(),;:"[\]\\.]{2,}$/.test(text);

const isPhone = (text: string): boolean => /^[+()\d\s./-]+$/.test(text) && text.replace(/\D/g, '').length >= 8;

/** A list, or one text in which commas, semicolons or spaces part them; a repeated address counts once. */
const emails = z.pipe(
  z.pipe(
    z.union([z.string().check(z.maxLength(10_000)), z.readonly(z.array(z.string()))]),
    z.transform((given) =>
      once((typeof given === 'string' ? given.split(/[\s,;]+/) : given).map((each) => each.trim())),
    ),
  ),
  z.array(z.string().check(rule(isEmail, 'not_an_email'))).check(z.maxLength(MOST_EMAILS, 'too_many')),
);

const once = (addresses: readonly string[]): string[] => [
  ...new Map(addresses.filter((each) => each !== '').map((each) => [each.toLowerCase(), each])).values(),
];
