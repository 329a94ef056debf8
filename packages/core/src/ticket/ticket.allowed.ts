/** What a person may do with a ticket now: asked of the statechart once for each kind of case, then remembered. */
import { relationOf, type Relation } from './ticket.access.ts';
import { commandTypes, mayCommand } from './ticket.commanders.ts';
import type { CommandType } from './ticket.command.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { refusalOf } from './ticket.refusal.ts';
import { isOfTheCommand, isOfThePolicy, meets, type RequirementName, type Stamp } from './ticket.requirements.ts';
import type { Ticket } from './ticket.schema.ts';
import { stepsFrom } from './ticket.steps.ts';

/** Tickets of one policy that stand alike, before people of one relation to them. */
type Alike = {
  /** What the guards read of such a ticket beyond its policy and what a command carries. */
  readonly asked: readonly RequirementName[];
  /** The commands, by which of `asked` hold: one bit each. */
  readonly answers: Map<number, readonly CommandType[]>;
};

/** Every command type this person may put to the ticket now, in the order of DOMAIN §2. Cheap enough for each row of a list. */
export function allowedCommands(ticket: Ticket, stamp: Stamp, policy: TicketPolicy): readonly CommandType[] {
  const { asked, answers } = alike(policy, ticket, relationOf(stamp.by, ticket));
  const standpoint = { ticket, policy };
  let holding = 1;
  for (const name of asked) holding = holding * 2 + Number(meets(name, standpoint, stamp));
  const remembered = answers.get(holding);
  if (remembered) return remembered;
  const allowed = commandTypes.filter((type) => refusalOf(standpoint, type, stamp) === null);
  answers.set(holding, allowed);
  return allowed;
}

function alike(policy: TicketPolicy, ticket: Ticket, relation: Relation): Alike {
  const places = kept.get(policy) ?? begun(policy);
  const place = `${ticket.stage}/${ticket.step ?? ''}/${relation}`;
  const known = places.get(place);
  if (known) return known;
  const made: Alike = { asked: askedIn(ticket, relation), answers: new Map() };
  places.set(place, made);
  return made;
}
// A policy is never changed in place: a desk that changes its rules has another.
const kept = new WeakMap<TicketPolicy, Map<string, Alike>>();

function begun(policy: TicketPolicy): Map<string, Alike> {
  const places = new Map<string, Alike>();
  kept.set(policy, places);
  return places;
}

function askedIn(ticket: Ticket, relation: Relation): readonly RequirementName[] {
  const granted = commandTypes.filter((type) => mayCommand(relation, type, ticket.stage));
  const needed = granted.flatMap((type) => stepsFrom(ticket, type).flatMap(({ needs }) => needs));
  return [...new Set(needed)].filter((name) => !isOfThePolicy(name) && !isOfTheCommand(name));
}
