/** The mail that lets a person set his password, in the language he reads. */
import { instantAt, type Person, type PortalProfile } from '@chamado/core';
import type { Letter } from '../jobs/postman.ts';
import { digestOf } from './secrets.ts';

/** Whose, at which tenant, with which secret. */
export type LinkOptions = {
  readonly tenant: string;
  readonly to: Person;
  readonly secret: string;
  readonly from: string;
  readonly profile: PortalProfile;
  /** The page that takes the secret after its `#`; left out, the secret stands in the mail alone. */
  readonly passwordPage: string | undefined;
  /** Milliseconds. */
  readonly now: number;
};

/** The letter. It names the desk, the person and the link, which holds for half an hour. */
export function linkLetter(options: LinkOptions): Letter {
  const { tenant, to, secret, from, profile, passwordPage, now } = options;
  const locale = to.locale ?? profile.locale;
  const say = words[locale.slice(0, 2)] ?? words['pt'];
  const link = passwordPage === undefined ? secret : `${passwordPage}#${secret}`;
  return {
    ...{ tenant, from, to: to.email === undefined ? [] : [to.email], copies: [], files: [], locale },
    messageId: `${digestOf(secret)}@${/@([^\s<>@]+)>?\s*$/u.exec(from)?.[1] ?? 'chamado.invalid'}`,
    date: new Date(instantAt(now)),
    subject: say?.subject ?? '',
    text: say?.text(to.name, link) ?? '',
  };
}

type Words = { readonly subject: string; readonly text: (name: string, link: string) => string };

const words: Readonly<Record<string, Words>> = {
  pt: {
    subject: 'Sua senha do atendimento',
    text: (name, link) =>
      `Olá, ${name}.\n\nPara definir a sua senha, use este endereço nos próximos 30 minutos:\n\n${link}\n\nSe você não pediu isto, ignore este e-mail: nada muda.\n`,
  },
  en: {
    subject: 'Your password for the help desk',
    text: (name, link) =>
      `Hello, ${name}.\n\nTo set your password, use this address within the next 30 minutes:\n\n${link}\n\nIf you did not ask for this, ignore this mail: nothing changes.\n`,
  },
  es: {
    subject: 'Su contraseña de la mesa de ayuda',
    text: (name, link) =>
      `Hola, ${name}.\n\nPara definir su contraseña, use esta dirección en los próximos 30 minutos:\n\n${link}\n\nSi no lo pidió, ignore este correo: nada cambia.\n`,
  },
};
