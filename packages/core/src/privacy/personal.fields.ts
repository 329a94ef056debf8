/**
 * What of a person is personal, field by field (LGPD art. 5, 16 and 18): the one list that export and erasure stand on.
 * A field of his page that is in no list does not compile, and a test says so of what is added at run time.
 */
import type { DeskFacts, OwnDetails } from '../directory/contact-details.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Output } from '../shared/parse.ts';

/**
 * What erasure does with a field: its value goes `everywhere` it was written down; it goes `here`, from his own page, since
 * others share the value; or it `stays`, for a reason.
 */
export type Treatment = 'everywhere' | 'here' | { readonly stays: string };

/** The fields of a person. */
export const personFields: Readonly<Record<keyof Person, Treatment>> = {
  id: { stays: 'tickets, entries and operations name it: without it nothing that stays would fold (art. 16, I)' },
  name: 'everywhere',
  email: 'everywhere',
  role: { stays: 'says on which side of a service he stood' },
  companyId: { stays: 'the service was done for the company, which still answers for it' },
  companyName: { stays: 'the service was done for the company, which still answers for it' },
  portalAdmin: 'here',
  trained: 'here',
  active: { stays: 'whoever is erased is not here any more' },
  territories: 'here',
  locale: 'here',
  details: 'here',
};

type Details = keyof Output<typeof DeskFacts> | keyof Output<typeof OwnDetails>;

/** The fields of his page; one of the reseller's own goes everywhere. */
export const detailFields: Readonly<Record<Details, Treatment>> = {
  registeredAt: 'here',
  category: 'here',
  permissionGroup: 'here',
  reportPermission: 'here',
  login: 'everywhere',
  loginMode: 'here',
  department: 'here',
  jobTitle: 'here',
  costCenter: 'here',
  location: 'here',
  phone: 'everywhere',
  extension: 'here',
  mobile: 'everywhere',
  skype: 'everywhere',
  postalCode: 'here',
  street: 'everywhere',
  complement: 'here',
  district: 'here',
  city: 'here',
  state: 'here',
  country: 'here',
  photo: 'here',
  notes: 'everywhere',
};

/** What of him is looked for wherever it was written down. */
export function wordsOf({ name, email, details = {} }: Person): readonly string[] {
  const known: Readonly<Record<string, Treatment>> = detailFields;
  const told = Object.entries(details)
    .filter(([field]) => (known[field] ?? 'everywhere') === 'everywhere')
    .map(([, value]) => value);
  return [...new Set([name, ...(email === undefined ? [] : [email]), ...told])].filter(identifies);
}

/**
 * Whether a text tells one person from others: two words, an address, or a number of six digits. A bare first name, such as
 * `Ana`, or a login that is a word, is many people's: it goes from his own page and wherever he is named, not from texts.
 */
const identifies = (text: string): boolean =>
  /\S\s+\S/u.test(text.trim()) || /\S@\S/u.test(text) || text.replace(/\D/gu, '').length >= 6;
