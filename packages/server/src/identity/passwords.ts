/** Passwords: kept as argon2id hashes, and checked in the same time whether there is an account or not. */
import { DeskError } from '@chamado/core';
import { hash, verify } from '@node-rs/argon2';

/** Refuses what is too short to be a password. @throws DeskError `invalid` at `password`. */
export function checkPassword(password: string): void {
  if (password.length > LONGEST) throw refusal('too_long', `at most ${String(LONGEST)} characters`);
  if (password.length < SHORTEST) throw refusal('too_short', `at least ${String(SHORTEST)} characters`);
}

/** What is kept of a password. */
export const hashOf = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

/** Whether it is the password; without a hash it never is, and takes as long to say so. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  if (password.length > LONGEST) return false;
  const wanted = kept ?? (await (nobodys ??= hashOf('nobody has this password')));
  const isRight = await verify(wanted, password.normalize('NFKC'));
  return isRight && typeof kept === 'string';
}

const SHORTEST = 10;
const LONGEST = 200;
// OWASP's second choice of argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let nobodys: Promise<string> | undefined;

const refusal = (code: string, right: string): DeskError =>
  new DeskError('invalid', `password: right would be ${right}`, { fields: [{ field: 'password', code }] });
