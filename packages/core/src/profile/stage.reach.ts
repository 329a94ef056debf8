/** Which stages a ticket can come to under a policy: found by walking the lifecycle itself. */
import type { Instant } from '../shared/instant.ts';
import { parse } from '../shared/parse.ts';
import { Person, type Role } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { applyCommand, canApply } from '../ticket/ticket.apply.ts';
import { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Stage } from '../ticket/stage.schema.ts';
import { openTicket, type Opening } from '../ticket/ticket.open.ts';
import type { TicketPolicy } from '../ticket/ticket.policy.schema.ts';
import { Ticket } from '../ticket/ticket.schema.ts';

/** One of each role; the ticket is the requester's. */
const walker = (role: Role): Person => parse(Person, { id: role, name: role, role });
const requester = walker('requester');
const walkers = [requester, walker('attendant'), walker('manager')];

const AT: Instant = '2000-01-01T00:00:00.000Z';

/** Every stage a ticket may ever stand in; `routed` where a rule of the profile names who gets it. */
export function reachableStages(policy: TicketPolicy, routed: boolean): ReadonlySet<Stage> {
  const steps = stepsUnder(policy);
  const found = new Map<string, Ticket>();
  const queue = [opened(policy, null), ...(routed ? [opened(policy, refOf(walker('attendant')))] : [])];
  for (let ticket = queue.shift(); ticket; ticket = queue.shift()) {
    const standing = `${ticket.stage}/${ticket.step ?? ''}`;
    if (found.has(standing)) continue;
    found.set(standing, ticket);
    for (const command of steps) {
      for (const by of walkers) {
        const stamp = { by, at: AT };
        if (canApply(ticket, command, stamp, policy)) queue.push(applyCommand(ticket, command, stamp, policy).ticket);
      }
    }
  }
  return new Set([...found.values()].map(({ stage }) => stage));
}

function opened(policy: TicketPolicy, assignee: Opening['assignee']): Ticket {
  const draft = { formId: 'walk', values: {}, attachments: [] };
  const opening = { subject: '', description: '', fields: {}, additionalEmails: [], critical: false };
  const rest = { coverage: null, deadline: null, territory: null, assignee };
  const registration = { id: parse(Ticket.shape.id, 'walk'), number: '0', requester };
  return openTicket(draft, { ...opening, ...rest }, registration, { by: requester, at: AT }, policy).ticket;
}

/** One command for each stage that can be entered, as the policy would have it; where two lead there, the simpler one. */
function stepsUnder({ pendingReasons }: TicketPolicy): readonly TicketCommand[] {
  const reason = 'walk';
  const validUntil = '9999-12-31T23:59:59.999Z';
  const steps = [
    { type: 'ticket.release', technician: refOf(walker('technician')) },
    { type: 'ticket.accept' },
    { type: 'ticket.requestEstimate', reason },
    { type: 'ticket.propose', amount: 0, currency: 'BRL', hours: 0, validUntil },
    { type: 'ticket.acceptProposal' },
    { type: 'ticket.suspend', reasonId: pendingReasons[0]?.id ?? reason, comment: reason },
    { type: 'ticket.resolve', solution: reason },
    { type: 'ticket.resolve', solution: reason, internalAction: true },
    { type: 'ticket.approve' },
    { type: 'ticket.cancel', reason },
    { type: 'ticket.reject', reason },
  ];
  return steps.map((step) => parse(TicketCommand, step));
}
