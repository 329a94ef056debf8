/** The edge: every value from outside comes through here once. */
import * as z from 'zod/mini';
import { DeskError, type DeskErrorCode, type FieldFault } from './desk-error.ts';

/** Anything `parse` can read with. */
export type Schema = z.ZodMiniType;

/** Reads anything as it is: for what somebody else reads. */
export const Unread = z.unknown();

/** What a value is once its schema has read it: defaults filled in, texts trimmed, ids branded. */
export type Output<S extends Schema> = z.output<S>;

/** Reads `data` as `schema` says, or refuses with `code`, naming each field at fault. */
export function parse<S extends Schema>(schema: S, data: unknown, code: DeskErrorCode = 'invalid'): Output<S> {
  const result = z.safeParse(schema, data, { reportInput: true });
  if (result.success) return result.data;
  const fields = result.error.issues.map(faultOf);
  throw new DeskError(code, result.error.issues.map(sentenceFor).join('; '), { fields, cause: result.error });
}

// A schema that knows what would be right says so; without words of its own, zod mini says only this.
const UNSAID = 'Invalid input';

const sentenceFor = (issue: z.core.$ZodIssue): string =>
  `${issue.path.join('.') || 'value'}: ${issue.message === UNSAID ? wordFor(issue) : issue.message}`;

const faultOf = (issue: z.core.$ZodIssue): FieldFault => ({ field: issue.path.join('.'), code: wordFor(issue) });

const wordFor = (issue: z.core.$ZodIssue): string => {
  const mistyped = ['invalid_type', 'invalid_union', 'invalid_value'].includes(issue.code);
  if (mistyped && issue.input === undefined) return 'required';
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'required' : 'too_short';
  if (issue.code === 'too_big') return 'too_long';
  return issue.code;
};
