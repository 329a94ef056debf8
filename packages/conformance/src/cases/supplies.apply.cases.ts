/** What moving a supply request on promises (P20). */
import type { Person } from '@chamado/core';
import type { SupplyCommand } from '@chamado/core/supply';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid, refused } from '../expect.ts';
import { ana, carla, marcos, otavio, rui, system } from '../world.ts';
import { needs, request, suppliesOf } from './supplies.scene.ts';

export const supplyApplyCases: readonly ConformanceCase[] = [
  {
    id: 'supplies.apply.story',
    promise: 'a request is approved, separated, shipped, followed, delivered and confirmed; every step is kept',
    needs,
    async run(scene) {
      let supply = await request(scene);
      const step = async (person: Person, command: SupplyCommand) => {
        const { id, version } = supply;
        supply = await suppliesOf(scene, person).apply(id, command, { version, operationId: scene.operationId() });
      };
      await step(ana, { type: 'supply.approve' });
      await step(marcos, { type: 'supply.separate' });
      await step(ana, { type: 'supply.ship', carrier: 'Expresso Sul', trackingCode: 'ES123BR' });
      await step(ana, { type: 'supply.track', whereabouts: 'São José' });
      await step(system, { type: 'supply.syncErp', erpNumber: '981' });
      await step(rui, { type: 'supply.confirm' });
      const { stage, shipment, whereabouts, erpNumber, version } = supply;
      equal(
        [stage, shipment?.trackingCode, whereabouts, erpNumber, version],
        ['delivered', 'ES123BR', 'São José', '981', 7],
        'the end',
      );
      equal(await suppliesOf(scene, carla).get(supply.id), supply, 'the request read back');
      const entries = await suppliesOf(scene, carla).timeline(supply.id);
      equal(
        entries.map((entry) => entry.version),
        [1, 2, 3, 4, 5, 6, 7],
        'the versions',
      );
      equal(entries.at(-1)?.by.id, 'rui', 'who confirmed');
    },
  },
  {
    id: 'supplies.apply.refused',
    promise:
      'what his place or the request’s stage forbids is not_allowed, a blank invalid, a stale version a conflict',
    needs,
    async run(scene) {
      const made = await request(scene);
      const apply = (person: Person, command: SupplyCommand, version = 1) =>
        suppliesOf(scene, person).apply(made.id, command, { version, operationId: scene.operationId() });
      const access = await refused(apply(carla, { type: 'supply.approve' }), 'not_allowed', 'hers to approve');
      const stage = await refused(apply(ana, { type: 'supply.deliver' }), 'not_allowed', 'delivered at once');
      equal([access.reason, stage.reason], ['access', 'stage'], 'the reasons');
      await invalid(apply(ana, { type: 'supply.refuse', reason: ' ' }), ['reason'], 'no reason');
      await refused(apply(otavio, { type: 'supply.cancel', reason: 'x' }), 'not_found', 'another company’s');
      await refused(apply(ana, { type: 'supply.approve' }, 2), 'conflict', 'a version that never was');
      equal(await suppliesOf(scene, ana).get(made.id), made, 'the request');
      equal((await suppliesOf(scene, ana).timeline(made.id)).length, 1, 'entries');
    },
  },
  {
    id: 'supplies.apply.once',
    promise: 'a repeated command answers with the first result and is recorded once',
    needs,
    async run(scene) {
      const { id } = await request(scene);
      const once = { version: 1, operationId: scene.operationId() };
      const comment = { type: 'supply.comment', text: 'Chega hoje?' } as const;
      const first = await suppliesOf(scene, carla).apply(id, comment, once);
      equal(await suppliesOf(scene, carla).apply(id, comment, once), first, 'the answer to the repetition');
      equal((await suppliesOf(scene, carla).timeline(id)).length, 2, 'entries');
    },
  },
];
