/** What a person may change about himself (TOTALL 7, T10). */
import * as z from 'zod/mini';
import { withDeskFacts } from '../directory/desk-facts.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';

/** A page as it is handed in. */
export const MyPage = z.object({
  name: Person.shape.name,
  email: z.optional(z.email()),
  details: Person.shape.details,
});

/**
 * The person with his page as handed in: name, e-mail and details whole; never role, company or territory, nor the details
 * that are the desk's to say.
 */
export function withPage(person: Person, handedIn: unknown): Person {
  const kept = Object.fromEntries(Object.entries(person).filter(([name]) => !(name in MyPage.shape)));
  const page = parse(MyPage, handedIn);
  const details = withDeskFacts(page.details ?? {}, person.details);
  const hasDetails = page.details !== undefined || Object.keys(details).length > 0;
  return parse(Person, { ...kept, ...page, ...(hasDetails && { details }) });
}
