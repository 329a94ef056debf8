/** What a person may change about himself (TOTALL 7, T10). */
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';

const MyPage = z.object({ name: Person.shape.name, email: z.optional(z.email()), details: Person.shape.details });

/** The person with his page as handed in: name, e-mail and details whole, never role, company or territory. */
export function withPage(person: Person, page: unknown): Person {
  const { email: _email, details: _details, ...rest } = person;
  const { name, email, details } = parse(MyPage, page);
  return { ...rest, name, ...(email === undefined ? {} : { email }), ...(details === undefined ? {} : { details }) };
}
