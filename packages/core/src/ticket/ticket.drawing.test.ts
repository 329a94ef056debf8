/** The drawing of the lifecycle is the machine's, under each policy, and a ticket's way is found on it. */
import { expect } from 'chai';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { movesByHand } from '../testing/domain.tables.ts';
import { anAttendant, aRequester, theSystem } from '../testing/people.ts';
import { aFieldServicePolicy, anEverythingPolicy, standings } from '../testing/policies.ts';
import { daysAfter } from '../testing/story.ts';
import { AT, aDraft, aTicket } from '../testing/tickets.ts';
import { Stage } from './stage.schema.ts';
import { applyCommand } from './ticket.apply.ts';
import { keyOf, lifecycleGraph, pathOf, reachableStages, type LifecycleGraph } from './ticket.drawing.ts';
import type { TimelineEntry } from './ticket.entry.schema.ts';
import { openTicket } from './ticket.open.ts';
import type { TicketPolicy } from './ticket.policy.schema.ts';

const short = (name: string): string => name.split('.').at(-1) ?? name;
const unreachable = ({ nodes }: LifecycleGraph) => nodes.filter(({ reachable }) => !reachable).map(keyOf);
const moves = ({ edges }: LifecycleGraph) =>
  edges.map(({ from, to, command }) => `${command} ${from ? short(keyOf(from)) : ''}>${short(keyOf(to))}`);
const commandsOf = (policy: TicketPolicy) => new Set(lifecycleGraph(policy).edges.map(({ command }) => command));

describe('the drawing of the lifecycle', () => {
  it('has every stage and step, in their order, and ends where tickets end', () => {
    const { nodes } = lifecycleGraph(aPolicy());
    expect(nodes.map(keyOf)).to.deep.equal(standings.map(keyOf));
    expect(nodes.filter(({ final }) => final).map(keyOf)).to.deep.equal(['concluded', 'cancelled', 'rejected']);
    expect(nodes.find(({ stage }) => stage === 'awaitingApproval')?.description).to.match(/customer decides/);
  });

  it('B1 draws the moves of DOMAIN §2 and no other', () => {
    const policies = [anEverythingPolicy(), anEverythingPolicy({ approval: null }), aPolicy()];
    const drawn = policies.flatMap((policy) => moves(lifecycleGraph(policy)));
    const byHand = Object.entries(movesByHand).flatMap(([type, all]) => all.map((move) => `${type} ${move}`));
    const openings = ['ticket.open >opened', 'ticket.open >dispatched'];
    expect([...new Set(drawn)]).to.have.members([...openings, ...byHand]);
  });

  it('leaves out what the policy makes impossible', () => {
    expect(commandsOf(aPolicy())).to.not.include.any.keys('ticket.release', 'ticket.reopen');
    expect(commandsOf(aPolicy({ resumeOnReply: false }))).to.not.include.any.keys('ticket.comment', 'ticket.attach');
    expect(commandsOf(aFieldServicePolicy())).to.not.include.any.keys(
      'ticket.requestEstimate',
      'ticket.expireApproval',
    );
    expect(moves(lifecycleGraph(aFieldServicePolicy()))).to.not.include('ticket.accept opened>inService');
    expect(moves(lifecycleGraph(aPolicy()))).to.not.include('ticket.resolve inService>concluded');
  });

  it('marks the stages that no ticket of the policy ever reaches', () => {
    expect(unreachable(lifecycleGraph(anEverythingPolicy()))).to.deep.equal([]);
    expect(unreachable(lifecycleGraph(aPolicy()))).to.deep.equal(['attended']);
    expect(unreachable(lifecycleGraph(aFieldServicePolicy()))).to.deep.equal([
      'estimating.analysis',
      'estimating.proposed',
      'awaitingApproval',
    ]);
  });

  it('has no way to a stage for which the policy has no reason, nobody and no routing', () => {
    const bare = aPolicy({ estimateOffered: false, pendingReasons: [], cancel: { requester: [], manager: [] } });
    const missing = (routed: boolean) => Stage.options.filter((stage) => !reachableStages(bare, routed).has(stage));
    expect(missing(false)).to.deep.equal(['estimating', 'dispatched', 'pending', 'attended', 'cancelled']);
    expect(missing(true)).to.deep.equal(['estimating', 'pending', 'attended', 'cancelled']);
  });

  it('tells what moves by itself, and what is asked', () => {
    const { edges } = lifecycleGraph(aPolicy());
    const automatic = edges.filter((edge) => edge.automatic);
    expect(automatic.map(({ command }) => command)).to.deep.equal([
      'ticket.comment',
      'ticket.attach',
      'ticket.expireApproval',
    ]);
    expect(automatic.at(-1)?.needs).to.deep.equal(['approvalWindowPassed']);
  });

  it('tells what may be done without leaving', () => {
    const staying = new Map(
      lifecycleGraph(aPolicy({ fieldWork: true })).nodes.map((node) => [keyOf(node), node.staying]),
    );
    expect(staying.get('inService')).to.include.members(['ticket.registerVisit', 'ticket.comment', 'ticket.assign']);
    expect(staying.get('concluded')).to.deep.equal(['ticket.rate', 'ticket.syncErp']);
    expect(staying.get('rejected')).to.deep.equal(['ticket.syncErp']);
  });
});

describe('the way of a ticket', () => {
  const policy = aPolicy();
  const carla = aRequester();
  const ana = anAttendant();

  it('B1 is each stay with its times, and each edge taken, whatever else was said meanwhile', () => {
    const entries = lived(
      [ana, aCommand('ticket.accept'), daysAfter(1)],
      [carla, aCommand('ticket.comment'), daysAfter(2)],
      [ana, aCommand('ticket.resolve'), daysAfter(3)],
      [theSystem(), aCommand('ticket.expireApproval'), daysAfter(18)],
      [carla, aCommand('ticket.rate'), daysAfter(19)],
    );
    const { visited, taken } = pathOf(entries);
    expect(visited.map(({ standing, enteredAt, leftAt }) => [keyOf(standing), enteredAt, leftAt])).to.deep.equal([
      ['opened', AT, daysAfter(1)],
      ['inService', daysAfter(1), daysAfter(3)],
      ['awaitingApproval', daysAfter(3), daysAfter(18)],
      ['concluded', daysAfter(18), null],
    ]);
    expect(taken.map(({ command, by }) => [command, by.name])).to.deep.equal([
      ['ticket.open', 'Carla Menezes'],
      ['ticket.accept', 'Ana Ribeiro'],
      ['ticket.resolve', 'Ana Ribeiro'],
      ['ticket.expireApproval', 'Sistema'],
    ]);
    const drawn = new Set(moves(lifecycleGraph(policy)));
    expect(moves({ nodes: [], edges: taken.map((edge) => ({ ...edge, needs: [], automatic: false })) })).to.satisfy(
      (way: readonly string[]) => way.every((move) => drawn.has(move)),
    );
  });

  function lived(...deeds: readonly (readonly [typeof carla, Parameters<typeof applyCommand>[1], string])[]) {
    const { id, number, ...rest } = aTicket();
    const opened = openTicket(aDraft(), rest, { id, number, requester: carla }, { by: carla, at: AT }, policy);
    const entries: TimelineEntry[] = [opened.entry];
    let { ticket } = opened;
    for (const [by, command, at] of deeds) {
      const applied = applyCommand(ticket, command, { by, at }, policy);
      entries.push(applied.entry);
      ticket = applied.ticket;
    }
    return entries;
  }
});
