/** What opening a ticket promises. */
import { aDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, lia, otavio, rui } from '../world.ts';

const totalOf = async (scene: Scene): Promise<number> => (await scene.desk(ana).tickets.list({})).total;

export const openCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.open.round-trip',
    promise: 'an opened ticket is its opener’s, is of version 1 and reads back unchanged',
    async run(scene) {
      const opened = await scene.open(carla, { subject: 'Nota rejeitada' });
      const { subject, requester, openedBy, companyId, version, stage } = opened;
      const who = [requester.id, openedBy.id, companyId];
      equal(
        [subject, who, version, stage],
        ['Nota rejeitada', ['carla', 'carla', 'aurora'], 1, 'opened'],
        'the ticket',
      );
      equal(await scene.anotherDesk(ana).tickets.get(opened.id), opened, 'the ticket read back');
    },
  },
  {
    id: 'tickets.open.invalid-fields',
    promise: 'a draft with faults is refused, names each field at fault, and opens nothing',
    async run(scene) {
      await invalid(scene.open(carla, { subject: ' ', version: 'nenhuma' }), ['subject', 'version'], 'the draft');
      equal(await totalOf(scene), 0, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.unknown-form',
    promise: 'a draft of a form the profile does not have is refused, naming formId',
    async run(scene) {
      const draft = aDraft({ formId: 'nenhum' });
      const opening = scene.desk(carla).tickets.open(draft, { operationId: scene.operationId() });
      await invalid(opening, ['formId'], 'the draft');
    },
  },
  {
    id: 'tickets.open.numbers',
    promise: 'numbers follow the profile’s format, and no two tickets share one, even opened at the same time',
    async run(scene) {
      const opened = await Promise.all([carla, rui, otavio, carla, rui].map((person) => scene.open(person)));
      const numbers = opened.map(({ number }) => number);
      equal(new Set(numbers).size, 5, `different numbers among ${numbers.join(', ')}`);
      for (const number of numbers)
        holds(/^\d{6}\/\d{4,}$/.test(number), `${number} is a year, a month and a sequence`);
      equal(new Set(opened.map(({ id }) => id)).size, 5, 'different addresses');
    },
  },
  {
    id: 'tickets.open.on-behalf',
    promise: 'an attendant opens in a customer’s name; the ticket says whose it is and who typed it',
    async run(scene) {
      const draft = aDraft({ requesterId: carla.id });
      const opened = await scene.desk(ana).tickets.open(draft, { operationId: scene.operationId() });
      equal([opened.requester.id, opened.openedBy.id, opened.companyId], ['carla', 'ana', 'aurora'], 'whose it is');
      equal((await scene.desk(carla).tickets.get(opened.id)).id, opened.id, 'the customer sees it');
    },
  },
  {
    id: 'tickets.open.another-name',
    promise: 'a requester cannot open in another’s name, and learns nothing of who exists',
    async run(scene) {
      const inTheNameOf = (requesterId: string) =>
        scene.desk(otavio).tickets.open(aDraft({ requesterId }), { operationId: scene.operationId() });
      const known = await refused(inTheNameOf('carla'), 'invalid', 'in the name of a known person');
      const unknown = await refused(inTheNameOf('ninguem'), 'invalid', 'in the name of nobody');
      equal(known.message, unknown.message, 'what both refusals say');
      equal(await totalOf(scene), 0, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.access',
    promise: 'whoever may not open is refused with not_allowed: a technician, a customer without training',
    async run(scene) {
      for (const person of [bruno, lia]) {
        const error = await refused(scene.open(person), 'not_allowed', person.name);
        equal(error.reason, 'access', 'the reason');
      }
      equal(await totalOf(scene), 0, 'tickets opened');
    },
  },
  {
    id: 'tickets.open.territory',
    promise: 'the profile’s rules make the ticket: territory, coverage, criticality and deadline',
    async run(scene) {
      const opened = await scene.open(carla, { service: 'fiscal', impact: 'parada' });
      const { territory, coverage, critical, deadline } = opened;
      equal([territory, coverage, critical], ['norte', 'covered', true], 'what the rules give');
      holds(deadline !== null && deadline > opened.openedAt, 'the deadline is after the opening');
    },
  },
];
