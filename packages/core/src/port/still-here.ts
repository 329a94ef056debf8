/** Whoever was deactivated has no desk any more, in any window that is still open (TOTVS 2, V1). */
import { DeskError } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';

/** The person, as long as he is still here. @throws DeskError `not_signed_in` once he was deactivated. */
export function stillHere(person: Person): Person {
  if (person.active !== false) return person;
  throw new DeskError('not_signed_in', 'This page was deactivated; right would be to ask the portal admin or the desk');
}

/** Whether somebody can be at a desk: a person who is still here, and not the clockwork. */
export const maySignIn = ({ role, active }: Person): boolean => role !== 'system' && active !== false;
