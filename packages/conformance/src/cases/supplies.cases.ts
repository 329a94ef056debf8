/** What requesting supplies promises: by contract and machine, each company its own (PWS 2.3.1, P20). */
import { AssetId, ContractId, type CountedPage, type Person, type Query } from '@chamado/core';
import { SupplyId, type SupplyDraft, type SupplyRequest } from '@chamado/core/supply';
import { aSupplyDraft } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { differ, equal, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, marcos, otavio, rui } from '../world.ts';
import { needs, request, suppliesOf } from './supplies.scene.ts';

/** Of the world's directory: Loja Aurora's contract in force and the printer on it, and what is not hers to ask for. */
const contracts = { ended: ContractId.parse('contract-9'), strangers: ContractId.parse('contract-2') };
const machines = {
  onContract: AssetId.parse('asset-1'),
  herOwn: AssetId.parse('asset-2'),
  strangers: AssetId.parse('asset-3'),
};

const item = (over: Partial<SupplyDraft['items'][number]> = {}) => ({
  ...{ assetId: machines.onContract, code: 'BR-TN-3442', quantity: 1 },
  ...over,
});

const listFor = (scene: Scene, person: Person, query: Query = {}): Promise<CountedPage<SupplyRequest>> =>
  suppliesOf(scene, person).list(query);

export const supplyCases: readonly ConformanceCase[] = [
  {
    id: 'supplies.request.round-trip',
    promise: 'a request reads back byte for byte, as its tech sheet names its items, with its own first entry',
    needs,
    async run(scene) {
      const note = 'na\u0303o <b>"urgente"</b> 👩🏽‍💻\nÀ tarde';
      const made = await request(scene, carla, { note, items: [item({ code: 'br-tn-3442', quantity: 3 })] });
      equal([made.stage, made.note, made.erpNumber, made.version], ['requested', note, null, 1], 'the request');
      equal(
        made.items,
        [item({ code: 'BR-TN-3442', description: 'Toner preto, 8.000 páginas', quantity: 3 })],
        'the items',
      );
      equal(made.delivery, aSupplyDraft().delivery, 'where it goes');
      equal(await portOf(scene.anotherDesk(ana), 'supplies').get(made.id), made, 'the request read back');
      const entries = await suppliesOf(scene, rui).timeline(made.id);
      equal(
        entries.map(({ command, by, version }) => [command.type, by.id, version]),
        [['supply.request', 'carla', 1]],
        'the timeline',
      );
    },
  },
  {
    id: 'supplies.request.numbers',
    promise: 'each request has a number of its own in the profile’s format, and a refused one takes none',
    needs,
    async run(scene) {
      const first = await request(scene);
      await refused(request(scene, carla, { items: [item({ code: 'X' })] }), 'invalid', 'what does not fit');
      const second = await request(scene);
      equal([first.number, second.number], ['202603/0001', '202603/0002'], 'the numbers');
    },
  },
  {
    id: 'supplies.request.invalid',
    promise: 'what is blank is named, and so is each machine off the contract and each supply that does not fit',
    needs,
    async run(scene) {
      const draft = aSupplyDraft();
      const blank = { ...draft, delivery: { ...draft.delivery, contact: ' ' }, items: [item({ quantity: 0 })] };
      const once = { operationId: scene.operationId() };
      await invalid(
        suppliesOf(scene, carla).request(blank, once),
        ['delivery.contact', 'items.0.quantity'],
        'two blanks',
      );
      const wrong = [
        item(),
        item({ assetId: machines.herOwn }),
        item({ assetId: machines.strangers }),
        item({ assetId: AssetId.parse('nenhuma') }),
        item({ code: 'BR-FUS-02' }),
      ];
      await invalid(
        request(scene, carla, { items: wrong }),
        ['items.1.assetId', 'items.2.assetId', 'items.3.assetId', 'items.4.code'],
        'four items at fault',
      );
      for (const contractId of [contracts.ended, contracts.strangers])
        await invalid(request(scene, carla, { contractId }), ['contractId'], `the contract ${contractId}`);
      equal((await listFor(scene, ana)).total, 0, 'requests made');
    },
  },
  {
    id: 'supplies.request.access',
    promise: 'only a customer requests supplies',
    needs,
    async run(scene) {
      for (const person of [ana, marcos, bruno])
        equal((await refused(request(scene, person), 'not_allowed', person.name)).reason, 'access', 'the reason');
    },
  },
  {
    id: 'supplies.request.once',
    promise: 'a repeated request answers with the first result and is made once; another is refused with reused',
    needs,
    async run(scene) {
      const once = { operationId: scene.operationId() };
      const hers = suppliesOf(scene, carla);
      const twice = [hers.request(aSupplyDraft(), once), hers.request(aSupplyDraft(), once)];
      const [first, second] = await Promise.all(twice);
      equal(second, first, 'the answer to the repetition');
      equal((await listFor(scene, ana)).total, 1, 'requests made');
      await refused(hers.request(aSupplyDraft({ note: 'outra' }), once), 'reused', 'another');
    },
  },
  {
    id: 'supplies.request.mails',
    promise: 'a request is confirmed to the customer by mail, which no other customer reads, and the desk reads it too',
    needs: ['supplies', 'mail'],
    async run(scene) {
      const { number } = await request(scene);
      const about = async (person: Person) => {
        const { items } = await portOf(scene.desk(person), 'mail').outbox();
        return items.filter(({ subject, to }) => subject.includes(number) && to.includes('carla@aurora.example'))
          .length;
      };
      equal([await about(carla), await about(otavio), await about(ana)], [1, 0, 1], 'who reads the confirmation');
    },
  },
  {
    id: 'supplies.get.missing',
    promise: 'a request that is absent and one of another company are refused alike, and no technician sees any',
    needs,
    async run(scene) {
      const { id } = await request(scene);
      const absent = await refused(suppliesOf(scene, otavio).get(SupplyId.parse('nenhum')), 'not_found', 'absent');
      for (const person of [otavio, bruno]) {
        const { message } = await refused(suppliesOf(scene, person).get(id), 'not_found', person.name);
        equal(message, absent.message, 'what both refusals say');
        await refused(suppliesOf(scene, person).timeline(id), 'not_found', `${person.name} reads its timeline`);
      }
    },
  },
  {
    id: 'supplies.list.scope',
    promise: 'a customer lists his company’s requests, the desk all, a technician none',
    needs,
    async run(scene) {
      const hers = await request(scene);
      const his = await request(scene, otavio, {
        contractId: contracts.strangers,
        items: [item({ assetId: machines.strangers })],
      });
      differ(his.id, hers.id, 'the second request');
      const totals = [carla, rui, otavio, bruno, ana, marcos].map((person) => listFor(scene, person));
      equal(
        (await Promise.all(totals)).map(({ total }) => total),
        [1, 1, 1, 0, 2, 2],
        'how many each sees',
      );
    },
  },
  {
    id: 'supplies.list.query',
    promise: 'requests are filtered, searched, sorted and paged by the one query language',
    needs,
    async run(scene) {
      const [first, second] = [await request(scene), await request(scene)];
      await suppliesOf(scene, ana).apply(
        second.id,
        { type: 'supply.approve' },
        { version: 1, operationId: scene.operationId() },
      );
      const numbers = async (query: Query) => (await listFor(scene, ana, query)).items.map(({ number }) => number);
      const approved = { column: 'stage', operator: 'equals', value: 'approved' } as const;
      equal(await numbers({ filters: [approved] }), [second.number], 'the approved ones');
      const sort = [{ column: 'number', direction: 'descending' }] as const;
      equal(await numbers({ sort: [...sort] }), [second.number, first.number], 'sorted');
      const page = await listFor(scene, ana, { sort: [...sort], limit: 1 });
      equal([page.items.length, page.total], [1, 2], 'the first page');
      equal(await numbers({ sort: [...sort], limit: 1, after: page.next ?? '' }), [first.number], 'the second page');
    },
  },
];
