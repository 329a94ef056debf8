/** Faults for the kit to find: a desk in memory with one thing wrong. Only tests come here. */
import {
  DeskError,
  type DeskErrorCode,
  type WriteOptions,
  type ScriptPort,
  type SupplyPort,
  type TaskPort,
  type InboxPort,
  type Backend,
  type DeskPort,
  type FilePort,
  type KnowledgePort,
  type Person,
  type TicketPort,
} from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId } from '@chamado/core/testing';
import { everyCapability, type Subject, type World } from '../subject.ts';

/** A fault by name, the cases that must find it, and how a backend gets it. */
export type Fault = {
  readonly name: string;
  /** Ids of the cases that fail where this is wrong: each of them, not one of them. */
  readonly caughtBy: readonly string[];
  readonly backend: (world: World) => Backend;
};

/** A port whose verbs may be taken out of it: the desk in memory's are closures. */
export type Loose<Port> = {
  readonly [Verb in keyof Port]: Port[Verb] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Answer
    : Port[Verb];
};

export const subjectWith = ({ name, backend }: Fault): Subject => ({
  name,
  capabilities: everyCapability,
  open: backend,
});

/** A backend whose desks are altered, knowing the sound backend behind them. */
export function altered(
  alter: (desk: DeskPort, person: Person, sound: Backend) => DeskPort,
): (world: World) => Backend {
  return (world) => {
    const sound = createMemoryBackend(world);
    return { deskFor: (person) => alter(sound.deskFor(person), person, sound) };
  };
}

/** As `altered`, for the tickets alone. */
export const withTickets = (
  alter: (tickets: Loose<TicketPort>, person: Person, sound: Backend) => Partial<TicketPort>,
): ((world: World) => Backend) =>
  altered((desk, person, sound) => ({ ...desk, tickets: { ...desk.tickets, ...alter(desk.tickets, person, sound) } }));

/** As `altered`, for the files alone. */
export const withFiles = (
  alter: (files: Loose<FilePort>, person: Person, sound: Backend) => Partial<FilePort>,
): ((world: World) => Backend) =>
  altered((desk, person, sound) => {
    const files = desk.files && { ...desk.files, ...alter(desk.files, person, sound) };
    return files ? { ...desk, files } : desk;
  });

/** As `altered`, for the knowledge base alone. */
export const withKnowledge = (
  alter: (knowledge: Loose<KnowledgePort>) => Partial<KnowledgePort>,
): ((world: World) => Backend) =>
  altered((desk) => {
    const knowledge = desk.knowledge && { ...desk.knowledge, ...alter(desk.knowledge) };
    return knowledge ? { ...desk, knowledge } : desk;
  });

/** As `altered`, for scripts alone; `other` gives somebody else’s, sound. */
export const withScripts = (
  alter: (port: Loose<ScriptPort>, other: (who: Person) => Loose<ScriptPort>) => Partial<ScriptPort>,
): Fault['backend'] =>
  altered((desk, _person, sound) => {
    const soundScripts = (of: DeskPort) => needed(of.scripts);
    const altering = alter(soundScripts(desk), (who) => soundScripts(sound.deskFor(who)));
    return { ...desk, scripts: { ...soundScripts(desk), ...altering } };
  });

/** As `altered`, for supplies alone; `other` gives somebody else’s, sound. */
export const withSupplies = (
  alter: (port: Loose<SupplyPort>, other: (who: Person) => Loose<SupplyPort>) => Partial<SupplyPort>,
): Fault['backend'] =>
  altered((desk, _person, sound) => {
    const soundSupplies = (of: DeskPort) => needed(of.supplies);
    const altering = alter(soundSupplies(desk), (who) => soundSupplies(sound.deskFor(who)));
    return { ...desk, supplies: { ...soundSupplies(desk), ...altering } };
  });

/** As `altered`, for tasks alone; `other` gives somebody else’s, sound. */
export const withTasks = (
  alter: (port: Loose<TaskPort>, other: (who: Person) => Loose<TaskPort>) => Partial<TaskPort>,
): Fault['backend'] =>
  altered((desk, _person, sound) => {
    const soundTasks = (of: DeskPort) => needed(of.tasks);
    const altering = alter(soundTasks(desk), (who) => soundTasks(sound.deskFor(who)));
    return { ...desk, tasks: { ...soundTasks(desk), ...altering } };
  });

/** As `altered`, for the inbox alone; `other` gives somebody else’s, sound. */
export const withInbox = (
  alter: (port: Loose<InboxPort>, other: (who: Person) => Loose<InboxPort>) => Partial<InboxPort>,
): Fault['backend'] =>
  altered((desk, _person, sound) => {
    const soundInbox = (of: DeskPort) => needed(of.inbox);
    const altering = alter(soundInbox(desk), (who) => soundInbox(sound.deskFor(who)));
    return { ...desk, inbox: { ...soundInbox(desk), ...altering } };
  });

function needed<Port>(port: Port | undefined): Port {
  if (port !== undefined) return port;
  throw new Error('The sound desk has no such port');
}

/** The same write under an operation of its own: a desk that forgets what it did. */
export const another = <Options extends WriteOptions>(options: Options): Options => ({
  ...options,
  operationId: anOperationId(0xf000 + (others += 1)),
});
let others = 0;

/** Goes on where the refusal is of this code, and throws any other. */
export function insteadOf(code: DeskErrorCode, thrown: unknown): void {
  if (!(thrown instanceof DeskError) || thrown.code !== code) throw thrown;
}
