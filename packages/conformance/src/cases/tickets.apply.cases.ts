/** What putting a command to a ticket promises. */
import { TicketId, type Ticket, type TicketCommand } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, otavio, rui } from '../world.ts';

const accept: TicketCommand = { type: 'ticket.accept' };
const comment = (text: string): TicketCommand => ({ type: 'ticket.comment', text });

/** Everything a write can leave behind, as the desk sees it. */
const traces = async (scene: Scene, { id }: Ticket): Promise<unknown> => {
  const { tickets, mail } = scene.desk(ana);
  return [
    await tickets.get(id),
    await tickets.timeline(id),
    (await mail?.outbox())?.items ?? [],
    await tickets.list({}),
  ];
};

export const applyCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.apply.round-trip',
    promise: 'an applied command moves the ticket, adds one to its version, and reads back unchanged',
    async run(scene) {
      const opened = await scene.open(carla);
      const accepted = await scene.apply(ana, opened, accept);
      equal([accepted.stage, accepted.assignee?.id, accepted.version], ['inService', 'ana', 2], 'the ticket');
      equal(await scene.anotherDesk(carla).tickets.get(opened.id), accepted, 'the ticket read back');
    },
  },
  {
    id: 'tickets.apply.story',
    promise: 'a ticket is accepted, answered, disapproved, answered again, approved with restrictions and rated',
    async run(scene) {
      let ticket = await scene.open(carla);
      const stages: string[] = [];
      const step = async (person: typeof carla, command: TicketCommand): Promise<void> => {
        ticket = await scene.apply(person, ticket, command);
        stages.push(ticket.stage);
      };
      await step(ana, accept);
      await step(ana, { type: 'ticket.resolve', solution: 'Reenvie a nota.' });
      await step(carla, { type: 'ticket.disapprove', reason: 'O erro continua.' });
      await step(ana, { type: 'ticket.resolve', solution: 'Atualize para a 8.2.' });
      await step(carla, { type: 'ticket.approve', restrictions: 'Falta o manual.' });
      await step(carla, { type: 'ticket.rate', score: 2, comment: 'Demorou um pouco.' });
      const asked = ['inService', 'awaitingApproval', 'inService', 'awaitingApproval', 'concluded', 'concluded'];
      equal(stages, asked, 'the stages');
      const { outcome, restrictions, rating, version } = await scene.desk(carla).tickets.get(ticket.id);
      equal(
        [outcome, restrictions, rating?.score, version],
        ['approvedWithRestrictions', 'Falta o manual.', 2, 7],
        'the end',
      );
    },
  },
  {
    id: 'tickets.apply.missing',
    promise: 'a command to an absent ticket and to one that is not his to see are refused alike, with not_found',
    async run(scene) {
      const opened = await scene.open(carla);
      const absent = { ...opened, id: TicketId.parse('nenhum') };
      const missing = await refused(scene.apply(otavio, absent, comment('olá')), 'not_found', 'an absent ticket');
      const forbidden = await refused(
        scene.apply(otavio, opened, comment('olá')),
        'not_found',
        'another company’s ticket',
      );
      equal(forbidden.message, missing.message, 'what both refusals say');
    },
  },
  {
    id: 'tickets.apply.version',
    promise: 'a command made against a stale version is refused with conflict, saying where the ticket stands now',
    async run(scene) {
      const opened = await scene.open(carla);
      const accepted = await scene.apply(ana, opened, accept);
      const error = await refused(
        scene.apply(carla, opened, comment('Alguma novidade?')),
        'conflict',
        'a stale version',
      );
      holds(error.message.includes('inService'), `the message names the stage inService: ${error.message}`);
      equal(await scene.desk(ana).tickets.get(opened.id), accepted, 'the ticket');
      await refused(scene.apply(ana, { ...opened, version: 9 }, comment('x')), 'conflict', 'a version that never was');
    },
  },
  {
    id: 'tickets.apply.lifecycle',
    promise: 'a command the lifecycle does not take from here is refused with not_allowed, reason stage',
    async run(scene) {
      const opened = await scene.open(carla);
      const error = await refused(
        scene.apply(carla, opened, { type: 'ticket.approve' }),
        'not_allowed',
        'approval at once',
      );
      equal(error.reason, 'stage', 'the reason');
    },
  },
  {
    id: 'tickets.apply.access',
    promise: 'a command that is not for this person is refused with not_allowed, reason access',
    async run(scene) {
      const opened = await scene.open(carla);
      for (const person of [carla, rui, bruno]) {
        const error = await refused(scene.apply(person, opened, accept), 'not_allowed', `${person.name} accepts`);
        equal(error.reason, 'access', 'the reason');
      }
    },
  },
  {
    id: 'tickets.apply.invalid',
    promise: 'a command without what it must carry is refused with invalid, naming the field',
    async run(scene) {
      const accepted = await scene.apply(ana, await scene.open(carla), accept);
      await invalid(
        scene.apply(ana, accepted, { type: 'ticket.resolve', solution: '  ' }),
        ['solution'],
        'no solution',
      );
      const suspend: TicketCommand = { type: 'ticket.suspend', reasonId: 'nenhum', comment: 'Aguardando.' };
      await invalid(scene.apply(ana, accepted, suspend), ['reasonId'], 'a reason that is not on the list');
    },
  },
  {
    id: 'tickets.apply.atomic',
    promise: 'a refused command leaves no trace: neither in the ticket, nor in its timeline, nor in the outbox',
    async run(scene) {
      const opened = await scene.open(carla);
      const accepted = await scene.apply(ana, opened, accept);
      const before = await traces(scene, opened);
      await refused(scene.apply(carla, opened, comment('atrasado')), 'conflict', 'a stale version');
      await refused(scene.apply(carla, accepted, accept), 'not_allowed', 'not for her');
      await refused(scene.apply(ana, accepted, { type: 'ticket.approve' }), 'not_allowed', 'not for the desk');
      await refused(scene.apply(ana, accepted, { type: 'ticket.resolve', solution: '' }), 'invalid', 'no solution');
      equal(await traces(scene, opened), before, 'everything the desk sees');
    },
  },
];
