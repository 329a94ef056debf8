/** Faults of refusing: what is let through, what is left behind, what is not said. */
import { DeskError, OperationId, TicketId, type TicketCommand } from '@chamado/core';
import { ana, marcos } from '../world.ts';
import { withTickets, type Fault } from './plant.ts';

let count = 0;
const fresh = (): OperationId => OperationId.parse(`half-${String((count += 1))}`);

export const refusalFaults: readonly Fault[] = [
  {
    name: 'writes half of what it refuses',
    caughtBy: ['tickets.apply.atomic'],
    backend: withTickets(({ apply }, _person, sound) => ({
      apply: (id, command, options) =>
        apply(id, command, options).catch(async (thrown: unknown) => {
          const desk = sound.deskFor(ana).tickets;
          const now = await desk.get(id).catch(() => null);
          const half = { version: now?.version ?? 0, operationId: fresh() };
          if (now)
            await desk.apply(id, { type: 'ticket.comment', text: 'metade', internal: true }, half).catch(() => null);
          throw thrown;
        }),
    })),
  },
  {
    name: 'takes markup for words',
    caughtBy: ['tickets.apply.blank'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, options) => apply(id, said(command), options),
    })),
  },
  {
    name: 'believes whatever a reclassification says',
    caughtBy: ['tickets.apply.reclassify'],
    backend: withTickets(({ apply, get }) => ({
      apply: (id, command, options) =>
        apply(id, command, options).catch((thrown: unknown) => {
          if (command.type !== 'ticket.reclassify') throw thrown;
          return get(id);
        }),
    })),
  },
  {
    name: 'takes any address for that of a ticket that is repeated',
    caughtBy: ['tickets.apply.duplicate'],
    backend: withTickets(({ apply }) => ({
      apply: async (id, command, options) => {
        if (command.type !== 'ticket.reject' || command.duplicateOf === undefined) return apply(id, command, options);
        const { duplicateOf, ...alone } = command;
        return { ...(await apply(id, alone, options)), duplicateOf };
      },
    })),
  },
  {
    name: 'knows no ticket to be repeated',
    caughtBy: ['tickets.apply.duplicate'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, options) =>
        command.type === 'ticket.reject' && command.duplicateOf !== undefined
          ? apply(id, { ...command, duplicateOf: TicketId.parse('perdido') }, options)
          : apply(id, command, options),
    })),
  },
  {
    name: 'allows a forbidden command',
    caughtBy: ['tickets.apply.access', 'tickets.apply.colleague'],
    backend: withTickets(({ apply }, _person, sound) => ({
      apply: (id, command, options) =>
        apply(id, command, options).catch((thrown: unknown) => {
          if (!(thrown instanceof DeskError) || thrown.reason !== 'access') throw thrown;
          const asDesk = (person: typeof ana) => sound.deskFor(person).tickets.apply(id, command, options);
          return asDesk(ana).catch(() => asDesk(marcos));
        }),
    })),
  },
  {
    name: 'says not_allowed without a reason',
    caughtBy: ['tickets.apply.access', 'tickets.apply.lifecycle', 'tickets.open.access'],
    backend: withTickets(({ open, apply }) => ({
      open: (draft, options) => open(draft, options).catch(withoutDetails),
      apply: (id, command, options) => apply(id, command, options).catch(withoutDetails),
    })),
  },
  {
    name: 'does not name the field at fault',
    caughtBy: ['tickets.open.invalid-fields', 'tickets.open.unknown-form', 'tickets.apply.invalid'],
    backend: withTickets(({ open, apply }) => ({
      open: (draft, options) => open(draft, options).catch(withoutDetails),
      apply: (id, command, options) => apply(id, command, options).catch(withoutDetails),
    })),
  },
  {
    name: 'throws what is no DeskError',
    caughtBy: ['desk.call.desk-errors', 'tickets.get.missing', 'tickets.apply.missing'],
    backend: withTickets(({ get, apply }) => ({
      get: (id, options) => get(id, options).catch(raw),
      apply: (id, command, options) => apply(id, command, options).catch(raw),
    })),
  },
];

/** The command as a desk reads it that counts characters. */
const said = (command: TicketCommand): TicketCommand =>
  command.type === 'ticket.resolve' ? { ...command, solution: `${command.solution} -` } : command;

function withoutDetails(thrown: unknown): never {
  throw thrown instanceof DeskError ? new DeskError(thrown.code, thrown.message) : thrown;
}

function raw(thrown: unknown): never {
  throw new Error(String(thrown));
}
