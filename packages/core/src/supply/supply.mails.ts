/** Who is written to when a supply request is made or moves on: the customer of the desk's steps, the reseller of the customer's (P20). */
import { todays } from '../mail/mail.addresses.ts';
import { languageOf, type Language } from '../mail/mail.language.ts';
import { languageFor } from '../mail/mail.recipients.ts';
import { resellerMail } from '../mail/mail.reseller.ts';
import type { Mail } from '../mail/mail.schema.ts';
import { momentIn, oneLine } from '../mail/mail.text.ts';
import type { PortalProfile } from '../profile/profile.schema.ts';
import type { Person } from '../shared/person.schema.ts';
import { worksHere } from '../ticket/ticket.access.ts';
import type { SupplyEntry } from './supply.command.schema.ts';
import type { SupplyRequest } from './supply.schema.ts';
import { mailedSteps, supplyWords, type MailedStep } from './supply.words.ts';

/**
 * The mails that `entry` owes; `supply` is as it left the request. The requester is confirmed his own request, and told
 * whatever somebody else wrote; the reseller is told of what a customer did. Nobody else, and nobody of his own step.
 */
export function supplyMails(
  entry: SupplyEntry,
  supply: SupplyRequest,
  profile: PortalProfile,
  people: readonly Person[],
): readonly Mail[] {
  const step = stepOf(entry);
  if (!step) return [];
  const id = (side: number): string => `supply/${entry.id}/${String(side)}`;
  const requester = todays(supply.requester, people);
  const hears = step === 'request' || requester.id !== entry.by.id;
  const language = languageFor(requester, profile);
  const toRequester: readonly Mail[] =
    hears && requester.email !== undefined
      ? [
          {
            ...{
              id: id(1),
              version: 0,
              to: [requester.email],
              readers: [requester.id],
              locale: language,
              at: entry.at,
            },
            ...textFor(step, entry, supply, profile, language),
          },
        ]
      : [];
  const toReseller = worksHere(entry.by)
    ? null
    : resellerMail(profile, people, (read) => ({
        ...{ id: id(2), at: entry.at },
        ...textFor(step, entry, supply, profile, languageOf(read)),
      }));
  return [...toRequester, ...(toReseller ? [toReseller] : [])];
}

const stepOf = ({ command }: SupplyEntry): MailedStep | null =>
  mailedSteps.find((step) => command.type === `supply.${step}`) ?? null;

function textFor(
  step: MailedStep,
  { command }: SupplyEntry,
  supply: SupplyRequest,
  { calendar }: PortalProfile,
  language: Language,
): Pick<Mail, 'subject' | 'body'> {
  const words = supplyWords[language];
  const { shipment, delivery } = supply;
  const said = [
    'reason' in command ? command.reason : '',
    'comment' in command ? (command.comment ?? '') : '',
    'text' in command ? command.text : '',
  ].filter((text) => text !== '');
  const items = supply.items.map(({ quantity, code, description = '' }) =>
    `${quantity} × ${code} ${description}`.trim(),
  );
  const lines = [
    `${words.contract}: ${supply.contractNumber}`,
    `${words.items}: ${items.join('; ')}`,
    `${words.to}: ${[delivery.address.street, delivery.address.city, delivery.contact].join(', ')}`,
    ...(step === 'ship' && shipment
      ? [`${words.carrier}: ${shipment.carrier}`, `${words.tracking}: ${shipment.trackingCode}`]
      : []),
    ...(step === 'ship' && shipment?.expectedAt !== undefined
      ? [`${words.expected}: ${momentIn(calendar.timeZone, shipment.expectedAt, language)}`]
      : []),
  ];
  return {
    subject: oneLine(`[${supply.number}] ${words.subject}: ${words[step]}`),
    body: [...said, lines.join('\n')].join('\n\n'),
  };
}
