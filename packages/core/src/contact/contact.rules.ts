/** Who reads what came by the contact form, and what is mailed of it (P22). */
import { languageOf, type Language } from '../mail/mail.language.ts';
import { languageFor } from '../mail/mail.recipients.ts';
import { resellerMail } from '../mail/mail.reseller.ts';
import type { Mail } from '../mail/mail.schema.ts';
import { oneLine } from '../mail/mail.text.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { textOf } from '../shared/text.ts';
import type { ContactMessage } from './contact.schema.ts';

/** Attendants and managers read all of it, everybody else what he sent himself. */
export const maySeeMessage = (person: Person, { by }: ContactMessage): boolean =>
  person.role === 'attendant' || person.role === 'manager' || person.role === 'system' || by.id === person.id;

/** To the reseller, answered to the sender; and a copy to the sender, in the language he reads. */
export function mailsOf(
  message: ContactMessage,
  sender: Person,
  profile: PortalProfile,
  people: readonly Person[],
): readonly Mail[] {
  const { id, at, email, subject } = message;
  const toReseller = resellerMail(profile, people, (language) => ({
    id: `contact/${id}/1`,
    at,
    replyTo: email,
    subject: `${said[languageOf(language)].title}: ${subject}`,
    body: bodyOf(message, language),
  }));
  const language = languageFor(sender, profile);
  const copy: Mail = {
    id: `contact/${id}/2`,
    version: 0,
    to: [email],
    readers: [sender.id],
    locale: language,
    subject: oneLine(`${said[language].copy}: ${subject}`),
    body: [said[language].received, bodyOf(message, language), textOf(profile.name, language)].join('\n\n'),
    at,
  };
  return [...(toReseller ? [toReseller] : []), copy];
}

function bodyOf({ name, email, phone, message }: ContactMessage, language: Language): string {
  const words = said[language];
  const lines = [`${words.name}: ${name}`, `${words.email}: ${email}`, ...(phone ? [`${words.phone}: ${phone}`] : [])];
  return `${message}\n\n${lines.join('\n')}`;
}

type Words = Readonly<Record<'title' | 'copy' | 'received' | 'name' | 'email' | 'phone', string>>;

const said: Readonly<Record<Language, Words>> = {
  'pt-BR': {
    title: 'Contato',
    copy: 'Recebemos sua mensagem',
    received: 'Recebemos sua mensagem e responderemos neste endereço.',
    name: 'Nome',
    email: 'E-mail',
    phone: 'Telefone',
  },
  en: {
    title: 'Contact',
    copy: 'We have received your message',
    received: 'We have received your message and will answer at this address.',
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
  },
  es: {
    title: 'Contacto',
    copy: 'Recibimos su mensaje',
    received: 'Recibimos su mensaje y responderemos a esta dirección.',
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
  },
};
