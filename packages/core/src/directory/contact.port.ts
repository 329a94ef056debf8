/** The contacts of a desk over its records: who is registered, changed, gone and back (TOTVS 2, V1). */
import type { ContactPort } from '../port/directory-port.ts';
import type { RecordDesk, RecordReader, WriteRecords } from '../port/records.ts';
import { mayName } from '../port/visibility.rules.ts';
import { evaluate } from '../query/evaluate.ts';
import { Query } from '../query/query.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import { PersonId, type CompanyId } from '../shared/ids.ts';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { managerOf } from './contact.access.ts';
import { decideActive, decideContact, type ContactWish } from './contact.rules.ts';
import { ContactDraft } from './contact.schema.ts';
import { personColumns } from './person.columns.ts';

/** The contacts of `desk`. */
export const contactsFor = (desk: RecordDesk): ContactPort => ({
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const people = await namedBy(records, me);
      const isListed = ({ role, active }: Person) => role !== 'system' && (active !== false || managerOf(me) !== null);
      return evaluate(personColumns, people.filter(isListed), parse(Query, query));
    }),
  save: (draft, options) =>
    desk.write({ name: 'directory.contacts.save', body: draft, result: Person }, options, (given) =>
      saved(given, draft),
    ),
  deactivate: (id, options) =>
    desk.write({ name: 'directory.contacts.deactivate', body: { id }, result: Person }, options, (given) =>
      withActive(given, id, false),
    ),
  reactivate: (id, options) =>
    desk.write({ name: 'directory.contacts.reactivate', body: { id }, result: Person }, options, (given) =>
      withActive(given, id, true),
    ),
});

async function saved({ records, me, at, profile, newId }: WriteRecords, given: unknown): Promise<Person> {
  const people = await namedBy(records, me);
  const by = asStored(people, me);
  const draft = parse(ContactDraft, given);
  const stored = draft.id === undefined ? null : contactIn(people, draft.id);
  const company = draft.companyId === undefined ? null : await companyOf(records, people, draft.companyId);
  const contact = decideContact(
    { draft, stored, company, newId: parse(PersonId, newId()) },
    { by, at, people, timeZone: profile.calendar.timeZone, trainingAsked: profile.policy.trainingAsked },
  );
  await records.putPerson(contact);
  return contact;
}

async function withActive({ records, me }: WriteRecords, id: PersonId, active: boolean): Promise<Person> {
  const people = await namedBy(records, me);
  const contact = decideActive(contactIn(people, id), active, { by: asStored(people, me), people });
  await records.putPerson(contact);
  return contact;
}

const namedBy = async (records: RecordReader, me: Person): Promise<readonly Person[]> =>
  (await records.people()).filter((person) => mayName(me, person));

const asStored = (people: readonly Person[], me: Person): Person => people.find(({ id }) => id === me.id) ?? me;

function contactIn(people: readonly Person[], id: PersonId): Person {
  const person = people.find((one) => one.id === id && one.role !== 'system');
  if (person) return person;
  throw new DeskError('not_found', 'There is no such contact, or he is not yours to see');
}

/** The company by its record; a desk that keeps none knows its companies by their people. */
async function companyOf(
  records: RecordReader,
  people: readonly Person[],
  id: CompanyId,
): Promise<ContactWish['company']> {
  const company = await records.get('company', id);
  if (company) return company;
  const name = people.find(({ companyId }) => companyId === id)?.companyName;
  return name === undefined ? null : { id, name };
}
