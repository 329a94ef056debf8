/** A mail to the reseller of something that is no ticket (P19, P22). */
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { languageOf, type Language } from './mail.language.ts';
import { distinct } from './mail.addresses.ts';
import { resellersOf } from './mail.recipients.ts';
import type { Mail } from './mail.schema.ts';
import { oneLine } from './mail.text.ts';

/** What such a mail says, in the portal's language. */
export type ResellerWords = Pick<Mail, 'id' | 'at' | 'subject' | 'body' | 'replyTo'>;

/** The mail, to the reseller's own addresses or, where the profile names none, to the managers; null where nobody can be written to. */
export function resellerMail(
  profile: PortalProfile,
  people: readonly Person[],
  words: (language: Language) => ResellerWords,
): Mail | null {
  const own = resellersOf(profile).map(({ address }) => address);
  const managers = people.filter(({ role, email }) => role === 'manager' && email !== undefined);
  const to = distinct(own.length > 0 ? own : managers.map(({ email = '' }) => email));
  if (to.length === 0) return null;
  const language = languageOf(profile.locale);
  const { subject, ...said } = words(language);
  const readers = own.length > 0 ? [] : managers.map(({ id }) => id);
  return { ...said, version: 0, to, readers, locale: language, subject: oneLine(subject) };
}
