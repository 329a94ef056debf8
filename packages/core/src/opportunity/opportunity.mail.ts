/** What the reseller reads of an opportunity (PWS 2.6: "A revenda recebe um e-mail com a indicação"). */
import type { Language } from '../mail/mail.language.ts';
import { resellerMail } from '../mail/mail.reseller.ts';
import type { Mail } from '../mail/mail.schema.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import type { Opportunity } from './opportunity.schema.ts';

/** The mail an opportunity owes; none where nobody of the reseller has an address. */
export const mailOf = (
  opportunity: Opportunity,
  number: string | null,
  profile: PortalProfile,
  people: readonly Person[],
): Mail | null => {
  const { id, at, contact, phone, email, description, companyName, by } = opportunity;
  return resellerMail(profile, people, (language) => {
    const words = said[language];
    const facts = [
      [words.contact, contact],
      [words.phone, phone],
      [words.email, email],
      [words.company, companyName],
      [words.ticket, number],
    ] as const;
    const lines = facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
    return {
      id: `opportunity/${id}`,
      at,
      subject: `${words.title}: ${companyName ?? contact}`,
      body: [`${by.name} ${words.registered}`, description, lines.join('\n')].join('\n\n'),
    };
  });
};

type Words = Readonly<Record<'title' | 'registered' | 'contact' | 'phone' | 'email' | 'company' | 'ticket', string>>;

const said: Readonly<Record<Language, Words>> = {
  'pt-BR': {
    title: 'Oportunidade de negócio',
    registered: 'indicou uma oportunidade de negócio:',
    contact: 'Contato',
    phone: 'Telefone',
    email: 'E-mail',
    company: 'Cliente',
    ticket: 'Chamado',
  },
  en: {
    title: 'Business opportunity',
    registered: 'told of a business opportunity:',
    contact: 'Contact',
    phone: 'Telephone',
    email: 'E-mail',
    company: 'Customer',
    ticket: 'Ticket',
  },
  es: {
    title: 'Oportunidad de negocio',
    registered: 'indicó una oportunidad de negocio:',
    contact: 'Contacto',
    phone: 'Teléfono',
    email: 'Correo',
    company: 'Cliente',
    ticket: 'Ticket',
  },
};
