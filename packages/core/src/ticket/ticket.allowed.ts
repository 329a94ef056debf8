/** What a person may do with a ticket now: asked of the statechart once for each kind of case, then remembered. */
import { commandTypes, mayCommand, relationOf, type Relation } from './ticket.access.ts';
import type { CommandType } from './ticket.command.schema.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';
import { refusalOf } from './ticket.refusal.ts';
import { isOfTheCommand, isOfThePolicy, meets, type RequirementName, type Stamp } from './ticket.requirements.ts';
import type { Ticket } from './ticket.schema.ts';
import { stepsFrom } from './ticket.steps.ts';

/** Every command type this person may put to the ticket now, in the order of DOMAIN §2. Cheap enough for each row of a list. */
export function allowedCommands(ticket: Ticket, stamp: Stamp, policy: TicketPolicy): readonly CommandType[] {
  const relation = relationOf(stamp.by, ticket);
  const place = `${ticket.stage}/${ticket.step ?? ''}/${relation}`;
  const standpoint = { ticket, policy };
  let holding = 1;
  for (const name of askedIn(place, ticket, relation)) holding = holding * 2 + Number(meets(name, standpoint, stamp));
  const answers = knownIn(place, policy);
  const remembered = answers.get(holding);
  if (remembered) return remembered;
  const allowed = commandTypes.filter((type) => refusalOf(standpoint, type, stamp) === null);
  answers.set(holding, allowed);
  return allowed;
}

/** The commands, by which of the requirements asked hold: one bit each. */
type Known = Map<number, readonly CommandType[]>;

function knownIn(place: string, policy: TicketPolicy): Known {
  const places = known.get(policy) ?? new Map<string, Known>();
  known.set(policy, places);
  const found = places.get(place) ?? new Map<number, readonly CommandType[]>();
  places.set(place, found);
  return found;
}
// A policy is never changed in place: a desk that changes its rules has another.
const known = new WeakMap<TicketPolicy, Map<string, Known>>();

/** What the guards read of a ticket that stands there, beyond its policy and what a command carries. */
function askedIn(place: string, ticket: Ticket, relation: Relation): readonly RequirementName[] {
  const found = asked.get(place) ?? [
    ...new Set(
      commandTypes
        .filter((type) => mayCommand(relation, type, ticket.stage))
        .flatMap((type) => stepsFrom(ticket, type).flatMap(({ needs }) => needs))
        .filter((name) => !isOfThePolicy(name) && !isOfTheCommand(name)),
    ),
  ];
  asked.set(place, found);
  return found;
}
const asked = new Map<string, readonly RequirementName[]>();
