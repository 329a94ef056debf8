/** Faults of mails that operators write themselves. */
import type { CommandOf, MailPort } from '@chamado/core';
import { ana } from '../world.ts';
import { altered, another, type Fault, type Loose } from './plant.ts';
import { withPort } from './plant.port.ts';

const withMail = withPort<Loose<MailPort>>(
  ({ mail }) => mail,
  (mail) => ({ mail }),
);

export const mailSendFaults: readonly Fault[] = [
  {
    name: 'copies nobody on an operator’s mail',
    caughtBy: ['mail.send.chosen', 'mail.send.invalid'],
    backend: withMail(({ send }) => ({ send: ({ copies: _copies, ...draft }, options) => send(draft, options) })),
  },
  {
    name: 'writes to the address that was typed for a person',
    caughtBy: ['mail.send.chosen', 'mail.send.timeline', 'mail.send.invalid'],
    backend: withMail(({ send }) => ({
      send: ({ to, ...draft }, options) => send({ ...draft, to: to.map(({ address }) => ({ address })) }, options),
    })),
  },
  {
    name: 'mails without telling it on the ticket',
    caughtBy: ['mail.send.timeline', 'mail.send.chosen'],
    backend: altered((desk) => ({
      ...desk,
      ...(desk.mail && {
        mail: {
          ...desk.mail,
          send: async ({ ticketId, body = '' }, options) => {
            const { version } = await desk.tickets.get(ticketId);
            return desk.tickets.apply(ticketId, { type: 'ticket.comment', text: body }, { ...options, version });
          },
        },
      }),
    })),
  },
  {
    name: 'puts a template before what the operator wrote',
    caughtBy: ['mail.send.template'],
    backend: withMail(({ send }) => ({
      send: ({ subject = '', body = '', ...bare }, options) =>
        send(bare.templateId === undefined ? { ...bare, subject, body } : bare, options),
    })),
  },
  {
    name: 'lets anybody send in the desk’s name',
    caughtBy: ['mail.send.access'],
    backend: withMail((_mail, other) => ({ send: other(ana).send })),
  },
  {
    name: 'sends a repeated mail again',
    caughtBy: ['mail.send.once'],
    backend: withMail(({ send }) => ({ send: (draft, options) => send(draft, another(options)) })),
  },
  {
    name: 'sends a mail without its files',
    caughtBy: ['mail.send.files'],
    backend: withMail(({ send }) => ({ send: ({ attachments: _files, ...draft }, options) => send(draft, options) })),
  },
  {
    name: 'mails a comment to everybody, whoever was chosen',
    caughtBy: ['tickets.apply.mailed'],
    backend: altered((desk) => ({
      ...desk,
      tickets: {
        ...desk.tickets,
        apply: (id, command, options) =>
          desk.tickets.apply(id, command.type === 'ticket.comment' ? unaddressed(command) : command, options),
      },
    })),
  },
];

const unaddressed = ({ type, text }: CommandOf<'ticket.comment'>) => ({ type, text });
