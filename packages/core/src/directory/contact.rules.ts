/** What becomes of a contact that somebody registers, changes, deactivates or brings back (TOTVS 2, V1). */
import { DeskError } from '../shared/desk-error.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Company } from './company.schema.ts';
import { isLastOfHisKind, managedRoles, managerOf, needsManager, notAllowed } from './contact.access.ts';
import { inBrazilsForm, withRegistration } from './contact.details.ts';
import type { ContactDraft } from './contact.schema.ts';
import { withDeskFacts } from './desk-facts.ts';

/** Who manages contacts, when, and among whom. */
export type ContactCircumstances = {
  readonly by: Person;
  readonly at: Instant;
  readonly timeZone: string;
  /** Those whom `by` may name. */
  readonly people: readonly Person[];
  /** Only trained people may open: whom a portal admin registers is not, until the desk says so (TOTALL 5, T21). */
  readonly trainingAsked: boolean;
};

/** A draft with what it is of: the person as he stands, or the address of a new one; and the company it names, if there is one. */
export type ContactWish = {
  readonly draft: ContactDraft;
  readonly stored: Person | null;
  readonly newId: PersonId;
  readonly company: Pick<Company, 'id' | 'name'> | null;
};

/**
 * The contact as he shall be kept.
 *
 * @throws DeskError `not_allowed`, reason `access` (not his to manage), `role` (nobody raises a role beyond what he may, nor
 * changes his own) or `last_portal_admin`; `invalid` naming `companyId`, `email` or the details at fault.
 */
export function decideContact(
  { draft, stored, newId, company }: ContactWish,
  { by, at, timeZone, people, trainingAsked }: ContactCircumstances,
): Person {
  const manager = managerOf(by);
  const role = draft.role ?? stored?.role ?? 'requester';
  if (manager === null)
    throw notAllowed('access', `${by.name} manages no contacts; right would be a portal admin or the desk`);
  if (stored) needsManager(by, stored);
  if (!managedRoles[manager].includes(role) || (stored?.id === by.id && role !== by.role)) {
    throw notAllowed(
      'role',
      `${by.name} may not make ${draft.name} a ${role}; right would be ${managedRoles[manager].join(', ')}`,
    );
  }
  const isDesk = manager !== 'portalAdmin';
  const belongs = role === 'requester' ? companyFor(draft, stored, isDesk ? null : by, company) : {};
  const trained = isDesk
    ? (draft.trained ?? stored?.trained)
    : stored
      ? stored.trained
      : trainingAsked
        ? false
        : undefined;
  const territories = manager === 'manager' ? (draft.territories ?? stored?.territories) : stored?.territories;
  const details = detailsFor(draft, stored, isDesk);
  const portalAdmin = role === 'requester' && (draft.portalAdmin ?? stored?.portalAdmin ?? false);
  const contact: Person = {
    id: stored?.id ?? newId,
    name: draft.name,
    email: draft.email,
    role,
    ...belongs,
    ...(portalAdmin && { portalAdmin }),
    ...(trained !== undefined && { trained }),
    ...(stored?.active !== undefined && { active: stored.active }),
    ...(territories && role === 'technician' && { territories }),
    ...(stored?.locale !== undefined && { locale: stored.locale }),
    details: withRegistration(details, stored, at, timeZone),
  };
  needsFreeAddress(contact, people);
  if (stored?.id === by.id && managerOf(contact) !== manager && isLastOfHisKind(stored, people))
    throw lastOfHisKind(stored);
  return contact;
}

/**
 * The contact, gone or back. Gone, he signs in no more, opens nothing and is named nowhere; his tickets stay.
 *
 * @throws DeskError `not_allowed`, reason `access`, `last_portal_admin` or `last_manager`.
 */
export function decideActive(
  stored: Person,
  active: boolean,
  { by, people }: Pick<ContactCircumstances, 'by' | 'people'>,
): Person {
  needsManager(by, stored);
  if (!active && stored.id === by.id && isLastOfHisKind(stored, people)) throw lastOfHisKind(stored);
  return { ...stored, active };
}

function companyFor(
  { companyId }: ContactDraft,
  stored: Person | null,
  admin: Person | null,
  company: ContactWish['company'],
): Pick<Person, 'companyId' | 'companyName'> {
  // A portal admin learns nothing of other companies, not even that there are any.
  const own = admin ?? stored;
  if (companyId === undefined || companyId === own?.companyId) return ofCompany(own ?? {});
  if (admin || !company) {
    throw new DeskError('invalid', 'companyId: names no company of yours; right would be one of those you see', {
      fields: [{ field: 'companyId', code: 'not_a_choice' }],
    });
  }
  return { companyId, companyName: company.name };
}

const ofCompany = ({ companyId, companyName }: Partial<Person>): Pick<Person, 'companyId' | 'companyName'> => ({
  ...(companyId !== undefined && { companyId }),
  ...(companyName !== undefined && { companyName }),
});

function detailsFor(
  { details }: ContactDraft,
  stored: Person | null,
  isDesk: boolean,
): Readonly<Record<string, string>> {
  if (!details) return stored?.details ?? {};
  const read = inBrazilsForm(details, stored?.details);
  return isDesk ? read : withDeskFacts(read, stored?.details);
}

/** Two who sign in with one address would be one person. Asked among those whom `by` may name: nobody learns of anybody else. */
function needsFreeAddress({ id, email = '' }: Person, people: readonly Person[]): void {
  const other = people.find((person) => person.id !== id && person.email?.toLowerCase() === email.toLowerCase());
  if (!other) return;
  throw new DeskError(
    'invalid',
    `email: ${other.name} has this address already; right would be another, or his own page`,
    {
      fields: [{ field: 'email', code: 'taken' }],
    },
  );
}

const lastOfHisKind = ({ name, role }: Person): DeskError =>
  role === 'manager'
    ? notAllowed('last_manager', `${name} is the last manager here; right would be to name another first`)
    : notAllowed(
        'last_portal_admin',
        `${name} is the last portal admin of the company; right would be to name another first`,
      );
