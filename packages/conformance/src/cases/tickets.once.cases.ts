/** What a repeated write and a race of two promise. */
import { DeskError, type TicketCommand } from '@chamado/core';
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { differ, equal, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, carla, otavio } from '../world.ts';

const accept: TicketCommand = { type: 'ticket.accept' };
const comment = (text: string): TicketCommand => ({ type: 'ticket.comment', text });
const totalOf = async (scene: Scene): Promise<number> => (await scene.desk(ana).tickets.list({})).total;
const failureIn = (thrown: unknown): string => (thrown instanceof DeskError ? thrown.code : String(thrown));

export const onceCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.open.idempotent',
    promise: 'a repeated opening answers with the first result, even when the ticket has moved on, and opens nothing',
    async run(scene) {
      const once = { operationId: scene.operationId() };
      const first = await scene.desk(carla).tickets.open(aDraft(), once);
      await scene.apply(ana, first, { type: 'ticket.accept' });
      equal(await scene.anotherDesk(carla).tickets.open(aDraft(), once), first, 'the answer to the repetition');
      equal(await totalOf(scene), 1, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.idempotent-concurrent',
    promise: 'the same opening sent twice at the same time opens one ticket',
    async run(scene) {
      const once = { operationId: scene.operationId() };
      const desks = [scene.desk(carla), scene.anotherDesk(carla)];
      const [first, second] = await Promise.all(desks.map(({ tickets }) => tickets.open(aDraft(), once)));
      equal(second, first, 'the second answer');
      equal(await totalOf(scene), 1, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.reused',
    promise: 'an operation id that comes again with another draft is refused with reused',
    async run(scene) {
      const { tickets } = scene.desk(carla);
      const once = { operationId: scene.operationId() };
      await tickets.open(aDraft(), once);
      await refused(tickets.open(aDraft({ values: { subject: 'Outro assunto' } }), once), 'reused', 'another draft');
      equal(await totalOf(scene), 1, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.operation-of-another',
    promise: 'another person’s operation id is another operation: nobody is answered with somebody else’s ticket',
    async run(scene) {
      const once = { operationId: scene.operationId() };
      const hers = await scene.desk(carla).tickets.open(aDraft(), once);
      const his = await scene.desk(otavio).tickets.open(aDraft(), once);
      differ(his.id, hers.id, 'the second ticket');
      equal(his.requester.id, 'otavio', 'whose the second is');
    },
  },
  {
    id: 'tickets.open.refused-then-mended',
    promise: 'what was refused may be mended and sent again under the same operation id',
    async run(scene) {
      const { tickets } = scene.desk(carla);
      const once = { operationId: scene.operationId() };
      await refused(tickets.open(aDraft({ values: { subject: '' } }), once), 'invalid', 'without a subject');
      equal((await tickets.open(aDraft(), once)).version, 1, 'the version of the mended one');
    },
  },
  {
    id: 'tickets.apply.idempotent',
    promise: 'a repeated command answers with the first result and is written once',
    async run(scene) {
      const opened = await scene.open(carla);
      const once = { version: 1, operationId: scene.operationId() };
      const first = await scene.desk(carla).tickets.apply(opened.id, comment('Enviei o XML.'), once);
      await scene.apply(ana, first, accept);
      const again = await scene.anotherDesk(carla).tickets.apply(opened.id, comment('Enviei o XML.'), once);
      equal(again, first, 'the answer to the repetition');
      equal((await scene.desk(ana).tickets.timeline(opened.id)).length, 3, 'entries');
    },
  },
  {
    id: 'tickets.apply.idempotent-concurrent',
    promise: 'the same command sent twice at the same time is written once, and both are answered alike',
    async run(scene) {
      const { id } = await scene.open(carla);
      const once = { version: 1, operationId: scene.operationId() };
      const desks = [scene.desk(carla), scene.anotherDesk(carla)];
      const [first, second] = await Promise.all(desks.map(({ tickets }) => tickets.apply(id, comment('Olá'), once)));
      equal(second, first, 'the second answer');
      equal((await scene.desk(ana).tickets.timeline(id)).length, 2, 'entries');
    },
  },
  {
    id: 'tickets.apply.reused',
    promise: 'an operation id that comes again with another command, version or verb is refused with reused',
    async run(scene) {
      const { id } = await scene.open(carla);
      const { tickets } = scene.desk(carla);
      const once = { version: 1, operationId: scene.operationId() };
      await tickets.apply(id, comment('Olá'), once);
      await refused(tickets.apply(id, comment('Outra coisa'), once), 'reused', 'another command');
      await refused(tickets.apply(id, comment('Olá'), { ...once, version: 2 }), 'reused', 'another version');
      equal((await tickets.timeline(id)).length, 2, 'entries');
    },
  },
  {
    id: 'tickets.apply.race',
    promise:
      'of two commands made against the same version at the same time, one is written and one is refused with conflict',
    async run(scene) {
      const opened = await scene.open(carla);
      const outcomes = await Promise.allSettled([
        scene.apply(carla, opened, comment('Primeiro')),
        scene.apply(ana, opened, comment('Segundo')),
      ]);
      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [failureIn(outcome.reason)] : [],
      );
      equal(refusals, ['conflict'], 'refusals');
      equal((await scene.desk(ana).tickets.timeline(opened.id)).length, 2, 'entries');
    },
  },
];
