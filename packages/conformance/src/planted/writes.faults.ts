/** Faults of writing: versions, repetitions, what is stored. */
import { DeskError, OperationId, type Ticket, type TicketPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { ana } from '../world.ts';
import { withTickets, type Fault, type Loose } from './plant.ts';

let count = 0;
const fresh = (): OperationId => OperationId.parse(`planted-${String((count += 1))}`);

export const writeFaults: readonly Fault[] = [
  {
    name: 'does not mind the version',
    caughtBy: ['tickets.apply.version', 'tickets.apply.atomic', 'tickets.apply.race'],
    backend: withTickets(({ apply, get }) => ({
      apply: async (id, command, options) =>
        apply(id, command, options).catch(async (thrown: unknown) => {
          if (!(thrown instanceof DeskError) || thrown.code !== 'conflict') throw thrown;
          return apply(id, command, { ...options, version: (await get(id)).version });
        }),
    })),
  },
  {
    name: 'forgets operation ids',
    caughtBy: [
      ...['tickets.open.idempotent', 'tickets.open.idempotent-concurrent', 'tickets.open.reused'],
      ...[
        'tickets.apply.idempotent',
        'tickets.apply.idempotent-concurrent',
        'tickets.apply.reused',
        'mail.outbox.once',
      ],
    ],
    backend: withTickets(({ open, apply }) => ({
      open: (draft, options) => open(draft, { ...options, operationId: fresh() }),
      apply: (id, command, options) => apply(id, command, { ...options, operationId: fresh() }),
    })),
  },
  {
    name: 'takes an operation id for a write whatever it carries',
    caughtBy: ['tickets.open.reused', 'tickets.apply.reused'],
    backend: withTickets((tickets) => answeringByOperation(tickets, new Map())),
  },
  {
    name: 'answers one person with another’s operation',
    caughtBy: ['tickets.open.operation-of-another'],
    backend: (world) => {
      const answers = new Map<OperationId, Promise<Ticket>>();
      return withTickets((tickets) => answeringByOperation(tickets, answers))(world);
    },
  },
  {
    name: 'keeps the operation of what it refused',
    caughtBy: ['tickets.open.refused-then-mended'],
    backend: withTickets(({ open }) => {
      const asked = new Map<OperationId, string>();
      return {
        open: (draft, options) => {
          const before = asked.get(options.operationId) ?? JSON.stringify(draft);
          asked.set(options.operationId, before);
          return before === JSON.stringify(draft)
            ? open(draft, options)
            : Promise.reject(new DeskError('reused', 'Refused before'));
        },
      };
    }),
  },
  {
    name: 'answers a repetition with the ticket of now',
    caughtBy: ['tickets.open.idempotent', 'tickets.apply.idempotent'],
    backend: withTickets(({ open, apply, get }) => ({
      open: async (draft, options) => get((await open(draft, options)).id),
      apply: async (id, command, options) => get((await apply(id, command, options)).id),
    })),
  },
  {
    name: 'does not hear that a call was aborted',
    caughtBy: ['desk.call.aborted'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, { signal: _signal, ...options }) => apply(id, command, options),
    })),
  },
  {
    name: 'gives every ticket the same number',
    caughtBy: ['tickets.open.numbers'],
    backend: withTickets(({ open }) => ({
      open: async (draft, options) => ({ ...(await open(draft, options)), number: '202603/0001' }),
    })),
  },
  {
    name: 'composes accents',
    caughtBy: ['texts.tickets.survive'],
    backend: withTickets(({ get }) => ({
      get: async (id, options) => {
        const ticket = await get(id, options);
        return { ...ticket, subject: ticket.subject.normalize() };
      },
    })),
  },
  {
    name: 'cuts long texts',
    caughtBy: ['texts.tickets.long'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, options) => {
        const cut = command.type === 'ticket.comment' ? { ...command, text: command.text.slice(0, 4000) } : command;
        return apply(id, cut, options);
      },
    })),
  },
  {
    name: 'lets a requester open in another’s name',
    caughtBy: ['tickets.open.another-name'],
    backend: withTickets(({ open }, _person, sound) => ({
      open: (draft, options) =>
        draft.requesterId === undefined ? open(draft, options) : sound.deskFor(ana).tickets.open(draft, options),
    })),
  },
  {
    name: 'reads tickets from a cache that nothing clears',
    caughtBy: ['tickets.apply.round-trip', 'tickets.apply.story', 'tickets.timeline.replay'],
    backend: (world) => {
      const opened = new Map<string, Ticket>();
      return withTickets(({ get, open }) => ({
        open: async (draft, options) => {
          const ticket = await open(draft, options);
          opened.set(ticket.id, ticket);
          return ticket;
        },
        get: async (id, options) => opened.get(id) ?? get(id, options),
      }))(world);
    },
  },
  {
    name: 'believes what a command says of people and files',
    caughtBy: ['tickets.apply.unknown-person', 'files.attach.own'],
    backend: withTickets(({ apply }) => ({
      apply: async (id, command, options) => {
        const ticket = await apply(id, command, options);
        return {
          ...ticket,
          ...(command.type === 'ticket.assign' ? { assignee: command.assignee } : {}),
          ...(command.type === 'ticket.comment' ? { attachments: command.attachments ?? ticket.attachments } : {}),
        };
      },
    })),
  },
  {
    name: 'answers an opening with what does not read back',
    caughtBy: ['tickets.open.round-trip'],
    backend: withTickets(({ open }) => ({
      open: async (draft, options) => ({ ...(await open(draft, options)), justification: 'Aberto agora' }),
    })),
  },
  {
    name: 'opens without the profile’s rules',
    caughtBy: ['tickets.open.territory', 'tickets.list.territory', 'tickets.list.queue'],
    backend: (world) =>
      createMemoryBackend({ ...world, profile: { ...world.profile, routing: [], criticality: null } }),
  },
  {
    name: 'goes by a clock of its own',
    caughtBy: ['clock.expire.window', 'clock.stamp.entries'],
    backend: ({ profile, people, articles }) => createMemoryBackend({ profile, people, articles }),
  },
];

function answeringByOperation(
  { open, apply }: Loose<TicketPort>,
  answers: Map<OperationId, Promise<Ticket>>,
): Partial<TicketPort> {
  const once = (operationId: OperationId, work: () => Promise<Ticket>): Promise<Ticket> => {
    const answer = answers.get(operationId) ?? work();
    answers.set(operationId, answer);
    return answer;
  };
  return {
    open: (draft, options) => once(options.operationId, () => open(draft, options)),
    apply: (id, command, options) => once(options.operationId, () => apply(id, command, options)),
  };
}
