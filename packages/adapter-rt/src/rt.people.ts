/** RT’s accounts as the people of a desk. */
import { Person } from '@chamado/core';
import type { RtClient } from './rt.client.ts';
import { RtUser } from './rt.schema.ts';

/** Before what RT has no field for, in the notes that its administrators keep about an account. */
const NOTED = 'chamado: ';
// RT’s own two accounts are nobody’s.
const NOBODY = ['RT_System', 'Nobody'];

/** Every person of RT: the account’s name is his id, its organization his company. */
export async function readPeople(client: RtClient): Promise<readonly Person[]> {
  const users = await client.all('users', RtUser, {
    query: JSON.stringify([{ field: 'id', operator: '>', value: 1 }]),
    fields: 'RealName,EmailAddress,Organization,Comments',
  });
  return users.filter(({ id }) => !NOBODY.includes(id)).map(personOf);
}

/**
 * The person of an account. Role, territories and the like stand in its notes, on a line such as
 * `chamado: {"role":"technician","territories":["sul"]}`; without one he is a customer’s user.
 */
function personOf({ id, RealName, EmailAddress, Organization, Comments }: RtUser): Person {
  const plain = {
    id,
    name: RealName || id,
    ...(EmailAddress && { email: EmailAddress }),
    role: 'requester',
    ...(Organization && { companyId: Organization, companyName: Organization }),
  };
  const noted = Person.safeParse({ ...plain, ...notedIn(Comments), id });
  return noted.success ? noted.data : Person.parse(plain);
}

/** The account’s fields of a person, for a script that puts people into RT. */
export function userOf({ id, name, email, companyName, ...rest }: Person): Readonly<Record<string, string>> {
  return {
    Name: id,
    RealName: name,
    EmailAddress: email ?? '',
    Organization: companyName ?? '',
    Comments: NOTED + JSON.stringify({ ...rest, ...(companyName !== undefined && { companyName }) }),
  };
}

/** Somebody of RT whom the desk does not know. */
export const strangerOf = (name: string): Person => Person.parse({ id: name, name, role: 'requester' });

function notedIn(comments: string): object {
  const line = comments.split(/\r?\n/).find((one) => one.startsWith(NOTED));
  try {
    const read: unknown = JSON.parse(line?.slice(NOTED.length) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
