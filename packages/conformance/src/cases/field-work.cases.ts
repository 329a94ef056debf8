/** What a desk promises of visits and parts, whoever tells of them (PWS 2.7.2–2.7.3, P14 P15). */
import { AssetId, type PartRequest, type Ticket, type TicketCommand, type Visit } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, invalid } from '../expect.ts';
import type { Scene } from '../scene.ts';
import { ana, carla } from '../world.ts';

const aVisit = (over: Partial<Visit> = {}): TicketCommand => ({
  type: 'ticket.registerVisit',
  visit: {
    ...{ number: 1, startedAt: '2026-03-09T11:00:00.000Z', endedAt: '2026-03-09T12:10:00.000Z' },
    ...{ symptom: 'Não puxa papel', cause: 'Rolete gasto', action: 'Troca do rolete', meter: 'Páginas' },
    ...{ meterValue: 62_000, discountedCopies: 30 },
    travel: { plate: 'ABC0D12', kmStart: 100, kmEnd: 140, parking: 5, otherCosts: 15.1 },
    ...over,
  },
});

const aPart = (over: Partial<PartRequest> = {}): PartRequest => ({
  ...{ id: 'rolete', code: '001R0001', quantity: 1, status: 'replaced', critical: false, mustReturn: true },
  ...over,
});
const request = (over: Partial<PartRequest> = {}): TicketCommand => ({ type: 'ticket.requestPart', part: aPart(over) });
const update = (over: Partial<PartRequest> = {}): TicketCommand => ({ type: 'ticket.updatePart', part: aPart(over) });

const inService = async (scene: Scene): Promise<Ticket> =>
  scene.apply(ana, await scene.open(carla), { type: 'ticket.accept' });

/** A ticket about the printer of Loja Aurora, in service. */
async function aboutTheMachine(scene: Scene): Promise<Ticket> {
  const values = { serial: 'BR8080-0142', description: 'Não puxa papel' };
  const opened = await scene
    .desk(carla)
    .tickets.open({ formId: 'machine', values, attachments: [] }, { operationId: scene.operationId() });
  return scene.apply(ana, opened, { type: 'ticket.accept' });
}

/** As it is told of a machine with one meter only. */
function withoutMeterName(command: TicketCommand): TicketCommand {
  if (command.type !== 'ticket.registerVisit') return command;
  const { number, startedAt, endedAt, symptom, cause, action, meterValue = 0 } = command.visit;
  return { ...command, visit: { number, startedAt, endedAt, symptom, cause, action, meterValue } };
}

export const fieldWorkCases: readonly ConformanceCase[] = [
  {
    id: 'visits.register.round-trip',
    promise: 'a visit reads back with every item it was told with, travel and meter among them',
    async run(scene) {
      const ticket = await scene.apply(ana, await inService(scene), aVisit());
      const entries = await scene.anotherDesk(ana).tickets.timeline(ticket.id);
      equal(entries.at(-1)?.command, aVisit(), 'the visit');
    },
  },
  {
    id: 'visits.register.meter',
    promise:
      'a meter that shows less than at the last visit is refused, naming the field, and so is a visit told twice',
    async run(scene) {
      const ticket = await scene.apply(ana, await inService(scene), aVisit());
      const later = { number: 2, startedAt: '2026-03-10T11:00:00.000Z', endedAt: '2026-03-10T12:00:00.000Z' };
      await invalid(
        scene.apply(ana, ticket, aVisit({ ...later, meterValue: 61_999 })),
        ['visit.meterValue'],
        'a meter that ran back',
      );
      await invalid(scene.apply(ana, ticket, aVisit({ ...later, number: 1 })), ['visit.number'], 'the same visit');
      equal((await scene.apply(ana, ticket, aVisit({ ...later, meterValue: 62_000 }))).version, 4, 'the version');
    },
  },
  {
    id: 'visits.register.invalid',
    promise: 'a visit that ends before it starts, or drives kilometres back, is refused, and each field is named',
    async run(scene) {
      const ticket = await inService(scene);
      const wrong = aVisit({ endedAt: '2026-03-09T11:00:00.000Z', travel: { kmStart: 140, kmEnd: 100, toll: 0.001 } });
      const fields = ['visit.endedAt', 'visit.travel.kmEnd', 'visit.travel.toll'];
      await invalid(scene.apply(ana, ticket, wrong), fields, 'three faults');
    },
  },
  {
    id: 'visits.register.machine',
    promise: 'a machine remembers its last reading over all its tickets, and its tech sheet names the parts put in',
    needs: ['directory'],
    async run(scene) {
      const first = await aboutTheMachine(scene);
      const pages = (meterValue: number): TicketCommand => withoutMeterName(aVisit({ meterValue }));
      await invalid(scene.apply(ana, first, pages(48_209)), ['visit.meterValue'], 'below the reading the desk has');
      const told = await scene.apply(ana, first, pages(48_900));
      const { lastReading } = (await scene.desk(ana).directory?.asset(AssetId.parse('asset-1'))) ?? {};
      equal(lastReading, { value: 48_900, at: '2026-03-09T12:10:00.000Z' }, 'the machine’s last reading');
      await scene.apply(ana, told, request({ code: 'br-rol-01', description: 'roda' }));
      const [{ command } = { command: null }] = (await scene.desk(ana).tickets.timeline(first.id)).slice(-1);
      equal(
        command,
        request({ code: 'BR-ROL-01', description: 'Rolete de tração do papel', source: 'techSheet' }),
        'the part',
      );
      const second = await aboutTheMachine(scene);
      await invalid(scene.apply(ana, second, pages(48_899)), ['visit.meterValue'], 'below another ticket’s reading');
      equal((await scene.apply(ana, second, pages(48_900))).version, 3, 'the version');
    },
  },
  {
    id: 'parts.request.visit',
    promise: 'no part is put in without a visit; one may be asked for without, and one save may tell of both',
    async run(scene) {
      const ticket = await inService(scene);
      await invalid(scene.apply(ana, ticket, request()), ['part.status'], 'a part put in by nobody');
      const asked = await scene.apply(ana, ticket, request({ id: 'fusor', status: 'pending' }));
      const once = { version: asked.version, operationId: scene.operationId() };
      const saved = await scene.desk(ana).tickets.applyAll(asked.id, [aVisit(), request()], once);
      equal(saved.version, 5, 'the version');
    },
  },
  {
    id: 'parts.update.known',
    promise: 'only a part that was asked for is updated; what was put in stays in',
    async run(scene) {
      const ticket = await scene.apply(ana, await inService(scene), aVisit());
      await invalid(scene.apply(ana, ticket, update()), ['part.id'], 'a part nobody asked for');
      const replaced = await scene.apply(ana, ticket, request());
      await invalid(scene.apply(ana, replaced, update({ status: 'pending' })), ['part.status'], 'a part taken out');
      equal((await scene.apply(ana, replaced, update({ returned: true }))).version, 5, 'the version');
    },
  },
];
