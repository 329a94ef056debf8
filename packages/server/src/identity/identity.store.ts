/** What sign-in keeps for one tenant: accounts, secrets that serve once, and a key; filled by memory and PostgreSQL. */
import type { Person, PersonId } from '@chamado/core';

/** How a person signs in with a password of his own. */
export type Account = {
  readonly person: PersonId;
  /** As typed, in small letters: mostly an e-mail address. */
  readonly login: string;
  /** Of his password; null until he sets one. */
  readonly hash: string | null;
};

/** What a secret is for: to stay signed in, to set a new password, or to come over from the host site. */
export type Purpose = 'refresh' | 'reset' | 'host';

/** A secret that serves once. The secret itself is kept by nobody but its bearer. */
export type OneTime = {
  readonly purpose: Purpose;
  readonly digest: string;
  readonly person: string;
  /** What was made from one sign-in, one after the other. */
  readonly family: string;
  /** Milliseconds. */
  readonly expiresAt: number;
};

/** A secret that was shown; `usedAt` is the first time, in milliseconds. */
export type Shown = { readonly oneTime: OneTime; readonly isFirst: boolean; readonly usedAt: number };

/** Secrets that serve once. */
export type OneTimes = {
  /** False where that digest was kept before. Forgets what expired. */
  readonly keep: (oneTime: OneTime, now: number) => Promise<boolean>;
  /** Marks it as used, for one caller only; undefined where there is none, or it expired. */
  readonly use: (purpose: Purpose, digest: string, now: number) => Promise<Shown | undefined>;
  /** All of a person's, or all of one family. */
  readonly forget: (
    purpose: Purpose,
    whose: { readonly person: string } | { readonly family: string },
  ) => Promise<void>;
};

/** Attempts of one kind: how many there were, and when they are forgotten, in milliseconds. */
export type Counted = { readonly taken: number; readonly endsAt: number };

/** Attempts, counted for all processes together. */
export type AttemptCounts = {
  /** One more, at `now`; the first of them says when they are forgotten. No two callers are told the same number. */
  readonly take: (key: string, now: number, endsAt: number) => Promise<Counted>;
  readonly forget: (key: string) => Promise<void>;
};

/** All of it, of one tenant. */
export type IdentityStore = {
  readonly accounts: {
    readonly byLogin: (login: string) => Promise<Account | undefined>;
    readonly put: (account: Account) => Promise<void>;
    /** Sets the password's hash of whoever has an account. */
    readonly setHash: (person: string, hash: string) => Promise<void>;
  };
  readonly oneTimes: OneTimes;
  readonly attempts: AttemptCounts;
  /** Signs what this tenant hands out: 32 bytes, drawn when first asked, the same for every process. */
  readonly key: () => Promise<Uint8Array>;
  /** As the desk has him now. */
  readonly person: (id: string) => Promise<Person | undefined>;
};
