/** The one error that leaves the core, an adapter or a server. */

/**
 * Why a desk refused or failed. A closed set: views word it, nobody parses messages.
 *
 * - `invalid` the input is wrong: `fields` says where
 * - `not_signed_in` the desk does not know who asks
 * - `not_found` there is no such thing, or the person may not see it
 * - `not_allowed` the lifecycle, the policy or the person's role forbids it: `reason` says which
 * - `conflict` the ticket moved on since it was seen
 * - `reused` an operation id came again with another body
 * - `full` the storage has no room left
 * - `blocked` another tab or an older version holds the storage
 * - `corrupted` something stored cannot be read any more
 * - `too_large`, `wrong_type` the file is refused
 * - `unsupported` this desk has no such capability
 * - `unavailable` the desk did not answer; trying again may help
 */
export const deskErrorCodes = [
  'invalid',
  'not_signed_in',
  'not_found',
  'not_allowed',
  'conflict',
  'reused',
  'full',
  'blocked',
  'corrupted',
  'too_large',
  'wrong_type',
  'unsupported',
  'unavailable',
] as const;

/** One of `deskErrorCodes`: what a caller branches on and a view words. */
export type DeskErrorCode = (typeof deskErrorCodes)[number];

/** One field at fault: its name (dotted for nested values), a code a view can word, and the rule's figures. */
export type FieldFault = {
  readonly field: string;
  /** `required`, `too_short`, `too_long`, `not_a_choice`, `not_an_email`, … or a requirement's name. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What an error says beside its code, where it can; `cause` is kept for logs and never shown. */
export type DeskErrorOptions = ErrorOptions & {
  readonly fields?: readonly FieldFault[];
  /** With `not_allowed`: the requirement of the lifecycle that was not met, or `stage`, or `access`. */
  readonly reason?: string;
};

/** The only error an adapter may reject with. `code` is the contract; `message` says what was wrong and what would be right. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: DeskErrorCode;
  readonly fields: readonly FieldFault[];
  readonly reason: string | null;

  constructor(code: DeskErrorCode, message: string, { fields = [], reason, ...options }: DeskErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.fields = fields;
    this.reason = reason ?? null;
  }

  /** Wraps whatever was thrown, keeping it as `cause`. */
  static from(thrown: unknown): DeskError {
    if (thrown instanceof DeskError) return thrown;
    return new DeskError('unavailable', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
  }
}
