/** A write in which a ticket's local address gives way to the one it has at the desk. */
import type { TicketCommand, TicketId } from '@chamado/core';
import type { Queue, Write } from './queue.ts';
import { nameOf } from './queue.ts';

/** The same write, by the addresses that are known. */
export function renamed(write: Write, queue: Pick<Queue, 'names'>): Write {
  if (write.verb === 'open') return write;
  const id = nameOf(queue, write.id);
  if (write.verb === 'apply') return { ...write, id, command: withNames(write.command, queue) };
  return { ...write, id, commands: write.commands.map((command) => withNames(command, queue)) };
}

/** The tickets that a write names. */
export function namesIn(write: Write): readonly TicketId[] {
  if (write.verb === 'open') return [];
  const commands = write.verb === 'apply' ? [write.command] : write.commands;
  return [write.id, ...commands.flatMap(repeatedIn)];
}

const repeatedIn = (command: TicketCommand): readonly TicketId[] =>
  command.type === 'ticket.reject' && command.duplicateOf !== undefined ? [command.duplicateOf] : [];

function withNames(command: TicketCommand, queue: Pick<Queue, 'names'>): TicketCommand {
  if (command.type !== 'ticket.reject' || command.duplicateOf === undefined) return command;
  return { ...command, duplicateOf: nameOf(queue, command.duplicateOf) };
}
