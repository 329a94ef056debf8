/** Faults for the kit to find: a desk in memory with one thing wrong. Only tests come here. */
import type { Backend, DeskPort, FilePort, KnowledgePort, Person, TicketPort } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import type { Capability, Subject, World } from '../subject.ts';

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

export const capabilities: readonly Capability[] = [
  ...(['files', 'knowledge', 'directory', 'mail', 'session', 'watch', 'clock'] as const),
];

export const subjectWith = ({ name, backend }: Fault): Subject => ({ name, capabilities, open: backend });

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
