/**
 * Makes a person unknowable in whatever was written down of him (LGPD art. 16, 18 VI). What was done stays, so that a
 * ticket is still the fold of its timeline: a ticket and its entries are changed by one and the same rule.
 */
import * as z from 'zod/mini';
import type { Mail } from '../mail/mail.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import type { KeptRecord } from './about.rules.ts';
import { NO_ADDRESS, withoutMentions } from './mentions.ts';
import { personFields } from './personal.fields.ts';

/** What a person is called who was erased, in the portal's language. */
export const erasedName = (locale: string): string =>
  locale.startsWith('en') ? 'Erased person' : locale.startsWith('es') ? 'Persona eliminada' : 'Pessoa removida';

/** The person, of whom nothing is left but what must stay; he is not here any more. */
export const erasedPerson = (person: Person, locale: string): Person => ({
  ...Object.fromEntries(Object.entries(person).filter(([field]) => stays(field))),
  id: person.id,
  role: person.role,
  name: erasedName(locale),
  active: false,
});

/** Whether he was erased already. */
export const isErased = ({ name, email, active }: Person, locale: string): boolean =>
  active === false && email === undefined && name === erasedName(locale);

/** Makes him unknowable in what a desk keeps: any JSON, such as a ticket, an entry or what a write answered. */
export function unknowable(person: Person, locale: string): (kept: unknown) => unknown {
  const quiet = withoutMentions(person);
  const name = erasedName(locale);

  const change = (kept: unknown): unknown => {
    if (typeof kept === 'string') return kept === person.id ? kept : quiet(kept);
    if (Array.isArray(kept)) return kept.map(change);
    if (typeof kept !== 'object' || kept === null) return kept;
    const fields = Object.entries(kept);
    const whose = namedIn(kept);
    if (whose === person.id) {
      const left = fields.filter(([field]) => stays(field) || !(field in personFields));
      return Object.fromEntries([...left.map(([field, value]) => [field, change(value)] as const), ['name', name]]);
    }
    // Whoever has the same name, or the same address, is somebody else.
    const isOther = whose !== undefined;
    return Object.fromEntries(
      fields.map(([field, value]) => [field, isKept(field) || (isOther && OWN.has(field)) ? value : change(value)]),
    );
  };
  return change;
}

/** The mail without him, or null where it was to nobody else: it only said again what its ticket says. */
export function mailWithout(person: Person, mail: Mail): Mail | null {
  const his = (person.email ?? NO_ADDRESS).toLowerCase();
  const others = (list: readonly string[]): readonly string[] => list.filter((each) => each.toLowerCase() !== his);
  const to = others(mail.to);
  const readers = mail.readers.filter((id) => id !== person.id);
  if (to.length === 0) return null;
  return { ...mail, to, readers, ...(mail.copies && { copies: others(mail.copies) }) };
}

/** A record without him, or null where it was nothing but his own words to the reseller. */
export function recordWithout(person: Person, { kind, record }: KeptRecord, locale: string): unknown {
  const { data } = z.safeParse(Written, record);
  return kind === 'contactMessage' && data?.by.id === person.id ? null : unknowable(person, locale)(record);
}

const Written = z.object({ by: z.object({ id: z.string() }) });

const stays = (field: string): boolean => {
  const treatment = Object.entries(personFields).find(([name]) => name === field)?.[1];
  return typeof treatment === 'object';
};

/** Addresses of things, and a company's own number, are no texts. */
const isKept = (field: string): boolean => /^(id|document)$|Ids?$/u.test(field);

/** What is his who is named, however much it is like another's. */
const OWN: ReadonlySet<string> = new Set(['name', 'email']);

/** Whom an object names: people are written down as `PersonRef` or whole. */
const namedIn = (kept: object): unknown => ('name' in kept && 'role' in kept && 'id' in kept ? kept.id : undefined);
