/** Who carries a letter away, and what he may answer. */

/** A mail as it goes out: everything that depends on nothing but the mail itself, so that twice made it is twice the same. */
export type Letter = {
  readonly tenant: string;
  /** Without brackets; the same at every attempt, by which a mailbox knows a repetition. */
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly copies: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
  /** The ticket's own name in every mail about it, by which mail programs keep them together. */
  readonly thread?: string;
  readonly locale?: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly data: Uint8Array }[];
};

/** Destroys letters to an address. */
export type ForgetLetters = (address: string) => Promise<void>;

/** Carries letters away. */
export type Postman = {
  /**
   * Resolves once the letter is in other hands.
   *
   * @throws NotSent where it surely is not; anything else leaves open whether it went.
   */
  readonly carry: (letter: Letter) => Promise<void>;
  /** Destroys what he still has of letters to that address; left out, he keeps none. */
  readonly forget?: ForgetLetters;
};

/** The letter did not go: it may go again without anybody reading it twice. */
export class NotSent extends Error {}
