/** One recorded thing a person did, or that happened to him. */

export type StepKind = 'click' | 'type' | 'check' | 'uncheck' | 'choose' | 'key' | 'error' | 'page';

export type Step = {
  /** Milliseconds since the recording began. */
  readonly at: number;
  readonly kind: StepKind;
  /** What it was done to, by its role; empty where it was done to nothing. */
  readonly role: string;
  /** What it is called on the screen; empty where it has no name or must not be named. */
  readonly name: string;
  /** A key, an error's message, an address, a chosen option, how many letters: never what was typed. */
  readonly detail: string;
};
