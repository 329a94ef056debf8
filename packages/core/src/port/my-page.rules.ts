/** What a person may change about himself (TOTALL 7, T10). */
import * as z from 'zod/mini';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';

const MyPage = z.object({ name: Person.shape.name, email: z.optional(z.email()), details: Person.shape.details });

/** The person with his page as handed in: name, e-mail and details whole, never role, company or territory. */
export function withPage(person: Person, handedIn: unknown): Person {
  const kept = Object.fromEntries(Object.entries(person).filter(([name]) => !(name in MyPage.shape)));
  return parse(Person, { ...kept, ...parse(MyPage, handedIn) });
}
