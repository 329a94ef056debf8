/** What opening a ticket about a machine promises (PWS 2.3.3, P6). */
import { PersonId, type Person, type Ticket, type TicketDraft } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, bruno, carla, davi, otavio } from '../world.ts';

const openFor = (scene: Scene, person: Person, values: TicketDraft['values'], requesterId?: string): Promise<Ticket> =>
  scene.desk(person).tickets.open(
    {
      formId: 'machine',
      values: { description: 'Não puxa papel', ...values },
      attachments: [],
      ...(requesterId !== undefined && { requesterId: PersonId.parse(requesterId) }),
    },
    { operationId: scene.operationId() },
  );

const totalOf = async (scene: Scene): Promise<number> => (await scene.desk(ana).tickets.list({})).total;

export const machineCases: readonly ConformanceCase[] = [
  {
    id: 'tickets.open.machine',
    promise:
      'a ticket about a machine carries the desk’s own data of it, lies in its company’s territory, and is covered as its contract says',
    needs: ['directory'],
    async run(scene) {
      const opened = await openFor(scene, carla, { serial: 'br8080-0142', model: 'another model' });
      const read = await scene.anotherDesk(bruno).tickets.get(opened.id);
      equal(
        [read.fields['assetId'], read.fields['serial'], read.fields['model']],
        ['asset-1', 'BR8080-0142', 'Brother 8080DN'],
        'the machine',
      );
      equal([read.companyId, read.territory, read.coverage], ['aurora', 'sul', 'covered'], 'what follows from it');
      equal((await openFor(scene, carla, { assetId: 'asset-2' })).coverage, 'uncovered', 'without contract');
      equal((await openFor(scene, carla, { assetId: 'asset-4' })).coverage, 'uncovered', 'a contract that ended');
      const theirs = await openFor(scene, ana, { serial: 'HZ-0001' }, 'otavio');
      equal([theirs.companyId, theirs.territory], ['horizonte', 'norte'], 'in the name of another customer');
      equal((await scene.desk(davi).tickets.get(theirs.id)).fields['assetId'], 'asset-3', 'as who serves it reads it');
    },
  },
  {
    id: 'tickets.open.foreign-machine',
    promise: 'a machine of another company, or of none, is refused, names the field, and opens nothing',
    needs: ['directory'],
    async run(scene) {
      await invalid(openFor(scene, carla, { serial: 'HZ-0001' }), ['serial'], 'another company’s');
      await invalid(openFor(scene, otavio, { assetId: 'asset-1' }), ['assetId'], 'another company’s, by its address');
      await invalid(openFor(scene, carla, { serial: 'nenhuma' }), ['serial'], 'nobody’s');
      await invalid(openFor(scene, ana, { assetId: 'asset-3' }, 'carla'), ['assetId'], 'not the customer’s');
      await invalid(openFor(scene, bruno, { assetId: 'asset-3' }, 'otavio'), ['assetId'], 'of another territory');
      equal(await totalOf(scene), 0, 'tickets opened');
    },
  },
];
