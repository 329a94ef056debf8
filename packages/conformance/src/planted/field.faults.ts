/** Faults of several commands at once, and of what is told from the field. */
import { DeskError, OperationId, type Ticket, type TicketCommand, type TicketPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { withTickets, type Fault, type Loose } from './plant.ts';

let count = 0;
const fresh = (): OperationId => OperationId.parse(`planted-field-${String((count += 1))}`);

/** Commands done one by one, each under an operation of its own. */
const oneByOne =
  ({ apply }: Loose<TicketPort>): TicketPort['applyAll'] =>
  async (id, commands, { version, ...options }) => {
    let ticket: Ticket | null = null;
    for (const [at, command] of commands.entries())
      ticket = await apply(id, command, { ...options, version: version + at, operationId: fresh() });
    if (!ticket) throw new DeskError('invalid', 'Nothing to do', { fields: [{ field: 'commands', code: 'required' }] });
    return ticket;
  };

const lenient = (command: TicketCommand): TicketCommand => {
  if (command.type !== 'ticket.registerVisit' && command.type !== 'ticket.requestPart') return command;
  return { type: 'ticket.comment', text: JSON.stringify(command) };
};

export const fieldFaults: readonly Fault[] = [
  {
    name: 'does several commands one by one',
    caughtBy: ['tickets.apply-all.atomic', 'tickets.apply-all.invalid', 'tickets.apply-all.idempotent'],
    backend: withTickets((tickets) => ({ applyAll: oneByOne(tickets) })),
  },
  {
    name: 'does the first of several commands only',
    caughtBy: ['tickets.apply-all.round-trip', 'tickets.apply-all.mails', 'parts.request.visit'],
    backend: withTickets(({ applyAll }) => ({
      applyAll: (id, commands, options) => applyAll(id, commands.slice(0, 1), options),
    })),
  },
  {
    name: 'counts one version for several commands',
    caughtBy: ['tickets.apply-all.round-trip', 'tickets.apply-all.idempotent'],
    backend: withTickets(({ applyAll }) => ({
      applyAll: async (id, commands, options) => ({
        ...(await applyAll(id, commands, options)),
        version: options.version + 1,
      }),
    })),
  },
  {
    name: 'does several commands whatever the version',
    caughtBy: ['tickets.apply-all.version'],
    backend: withTickets(({ applyAll, get }) => ({
      applyAll: async (id, commands, options) =>
        applyAll(id, commands, { ...options, version: (await get(id)).version }),
    })),
  },
  {
    name: 'looks at several commands before it looks at who may see the ticket',
    caughtBy: ['tickets.apply-all.missing'],
    backend: withTickets(({ applyAll }) => ({
      applyAll: (id, commands, options) =>
        commands.length === 0 ? Promise.reject(new DeskError('invalid', 'Empty')) : applyAll(id, commands, options),
    })),
  },
  {
    name: 'keeps of a visit what was found, and not how anybody came there',
    caughtBy: ['visits.register.round-trip'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, options) => {
        if (command.type !== 'ticket.registerVisit') return apply(id, command, options);
        return apply(id, { ...command, visit: { ...command.visit, travel: {} } }, options);
      },
    })),
  },
  {
    name: 'believes whatever is told from the field',
    caughtBy: ['visits.register.meter', 'visits.register.invalid', 'parts.request.visit'],
    backend: withTickets(({ apply }) => ({ apply: (id, command, options) => apply(id, lenient(command), options) })),
  },
  {
    name: 'forgets what a machine’s meter showed',
    caughtBy: ['visits.register.machine'],
    backend: ({ records, ...world }) => {
      const asset = (records.asset ?? []).map(({ lastReading: _lastReading, ...rest }) => rest);
      return createMemoryBackend({ ...world, records: { ...records, asset } });
    },
  },
  {
    name: 'takes an update of a part for a request',
    caughtBy: ['parts.update.known'],
    backend: withTickets(({ apply }) => ({
      apply: (id, command, options) =>
        apply(id, command.type === 'ticket.updatePart' ? { ...command, type: 'ticket.requestPart' } : command, options),
    })),
  },
];
