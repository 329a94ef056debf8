/** How a ticket comes to be, for whom and by whom; and how its timeline alone tells of it. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { aColleague, aManager, anAttendant, aRequester, aTechnician, theSystem } from '../testing/people.ts';
import { aFieldServicePolicy } from '../testing/policies.ts';
import { daysAfter } from '../testing/story.ts';
import { AT, aDraft, aTicket } from '../testing/tickets.ts';
import { applyCommand, replay } from './ticket.apply.ts';
import { mayOpen } from './ticket.access.ts';
import { openTicket, type Opening } from './ticket.open.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';

const carla = aRequester();
const rui = aColleague();
const ana = anAttendant();
const bruno = aTechnician();
const policy = aPolicy();

const anOpening = (over: Partial<Opening> = {}): Opening => ({
  subject: 'Erro ao confirmar pedido de venda',
  description: '<p>Pedido 10125</p>',
  fields: { category: 'erro' },
  additionalEmails: [],
  critical: false,
  coverage: 'covered',
  deadline: daysAfter(5),
  territory: null,
  assignee: null,
  ...over,
});

const opened = (by: Person, requester: Person, under: TicketPolicy, over: Partial<Opening> = {}) =>
  openTicket(aDraft(), anOpening(over), { id: aTicket().id, number: '202603/0001', requester }, { by, at: AT }, under);

const codeOf = (deed: () => unknown): string => {
  try {
    deed();
    return 'none';
  } catch (thrown) {
    const { code, reason } = DeskError.from(thrown);
    return [code, reason ?? []].flat().join(' ');
  }
};

describe('opening', () => {
  it('registers what Carla handed in, as version 1, waiting to be taken', () => {
    const { ticket, entry } = opened(carla, carla, policy);
    expect(ticket).to.deep.include({ stage: 'opened', statusId: 'nova', version: 1, erpNumber: null, openedAt: AT });
    expect(ticket).to.deep.include({ requester: refOf(carla), openedBy: refOf(carla), companyName: 'Loja Aurora' });
    expect(entry).to.deep.include({ version: 1, from: null, to: { stage: 'opened', step: null }, internal: false });
    expect(entry.command).to.deep.equal({ type: 'ticket.open', draft: aDraft() });
  });

  it('goes straight to whom routing names, except where a release is asked', () => {
    const assignee = refOf(ana);
    expect(opened(carla, carla, policy, { assignee }).ticket).to.deep.include({ stage: 'dispatched', assignee });
    expect(opened(carla, carla, aFieldServicePolicy(), { assignee }).ticket.stage).to.equal('opened');
  });

  it('V5 is for oneself, or by whoever works here in a customer’s name; never for a colleague', () => {
    expect(opened(ana, carla, policy).ticket).to.deep.include({ requester: refOf(carla), openedBy: refOf(ana) });
    expect(mayOpen(bruno, carla, policy)).to.equal(true);
    expect(mayOpen(aManager(), carla, policy)).to.equal(true);
    expect(codeOf(() => opened(rui, carla, policy))).to.equal('not_allowed access');
    expect(codeOf(() => opened(ana, bruno, policy))).to.equal('not_allowed access');
    expect(mayOpen(theSystem(), carla, policy)).to.equal(false);
  });

  it('T21 is for trained people where the policy asks so', () => {
    const untrained = aRequester({ trained: false });
    expect(mayOpen(untrained, untrained, policy)).to.equal(false);
    expect(mayOpen(untrained, untrained, aPolicy({ trainingAsked: false }))).to.equal(true);
    expect(mayOpen(ana, untrained, policy)).to.equal(true);
  });
});

describe('a timeline', () => {
  const first = opened(carla, carla, policy);
  const second = applyCommand(first.ticket, aCommand('ticket.accept'), { by: ana, at: daysAfter(1) }, policy);
  const third = applyCommand(second.ticket, aCommand('ticket.resolve'), { by: ana, at: daysAfter(2) }, policy);
  const entries = [first.entry, second.entry, third.entry];

  it('gives back the ticket it tells of, at every point', () => {
    expect(replay(entries)).to.deep.equal(third.ticket);
    expect(replay(entries.slice(0, 2))).to.deep.equal(second.ticket);
  });

  it('is refused when it is empty, begins elsewhere, misses an entry or lost a part of its opening', () => {
    const kept = Object.entries(first.entry.changes).filter(([name]) => name !== 'subject');
    const changes = Object.fromEntries(kept);
    const broken = [[], [second.entry], [first.entry, third.entry], [{ ...first.entry, changes }]];
    expect(broken.map((timeline) => codeOf(() => replay(timeline)))).to.deep.equal(broken.map(() => 'corrupted'));
  });

  it('writes down only what changed', () => {
    expect(third.entry.changes).to.deep.equal({
      awaitingSince: daysAfter(2),
      statusId: 'aguardando-aprovacao',
    });
  });
});
