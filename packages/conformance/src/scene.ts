/** A case's hold on its backend: desks by person, fresh operation ids, and the two steps every story is made of. */
import type { Backend, DeskPort, OperationId, Person, Ticket, TicketCommand, TicketDraft } from '@chamado/core';
import { aDraft, anOperationId } from '@chamado/core/testing';
import type { Capability, World } from './subject.ts';
import { fail } from './expect.ts';

/** What a case plays on. Named people each have a desk of their own, so that nobody acts as another by accident. */
export type Scene = {
  readonly world: World;
  /** What the backend claims. */
  readonly capabilities: readonly Capability[];
  /** The desk as that person sees it; asked twice, the same handle. */
  desk(person: Person): DeskPort;
  /** A handle of its own for the same person, as another tab has. */
  anotherDesk(person: Person): DeskPort;
  /** Never the same twice within a case. */
  operationId(): OperationId;
  /** Opens a valid ticket; `values` are laid over the draft's. */
  open(person: Person, values?: TicketDraft['values']): Promise<Ticket>;
  /** Puts a command to the ticket as `ticket` last saw it. */
  apply(person: Person, ticket: Ticket, command: TicketCommand): Promise<Ticket>;
  /** Lets days pass, where the backend claims `clock`. */
  passDays(days: number): void;
};

export function createScene(
  backend: Backend,
  world: World,
  capabilities: readonly Capability[],
  passDays: (days: number) => void,
): Scene {
  const desks = new Map<string, DeskPort>();
  let operations = 0;
  const operationId = (): OperationId => anOperationId((operations += 1));

  const desk = (person: Person): DeskPort => {
    const known = desks.get(person.id) ?? backend.deskFor(person);
    desks.set(person.id, known);
    return known;
  };

  return {
    world,
    capabilities,
    desk,
    anotherDesk: (person) => backend.deskFor(person),
    operationId,
    open: (person, values = {}) => desk(person).tickets.open(aDraft({ values }), { operationId: operationId() }),
    apply: (person, { id, version }, command) =>
      desk(person).tickets.apply(id, command, { version, operationId: operationId() }),
    passDays,
  };
}

/** The optional port a case needs; a desk that claims it and has none fails. */
export function portOf<Name extends Capability & keyof DeskPort>(
  desk: DeskPort,
  name: Name,
): NonNullable<DeskPort[Name]> {
  return desk[name] ?? fail(`the desk claims ${name} and has none`);
}
