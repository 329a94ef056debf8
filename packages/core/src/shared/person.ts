/** A person in short; apart from the schemas, so that the lifecycle alone needs none of them. */
import type { Person, PersonRef } from './person.schema.ts';

/** The short form that entries and tickets carry. */
export const refOf = ({ id, name, email, role }: Person): PersonRef =>
  email === undefined ? { id, name, role } : { id, name, email, role };
