/** A day of Bruno's, told at a whole desk: from the click that begins the work to the confirmation (PWS 2.4–2.7.3). */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { fieldService } from '../profile/presets/field-service.ts';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import { aCompany, aContract, anAsset, aTechSheet, aTerritory } from '../testing/directory.ts';
import { anOperationId } from '../testing/desk.ts';
import { aManager, anAttendant, aRequester, aTechnician } from '../testing/people.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { attendanceConfirmation } from './attendance.confirmation.ts';
import { decideAttendance } from './attendance.rules.ts';
import type { AttendanceDraft } from './attendance.schema.ts';
import { serviceOrderSheet } from './service-order.sheet.ts';

const [carla, bruno, ana, marcos] = [aRequester(), aTechnician(), anAttendant(), aManager()];
const { policy } = fieldService;

const asset = anAsset({ lastReading: { value: 48_210, at: '2025-12-01T12:00:00.000Z' } });

function aDay() {
  const backend = createMemoryBackend({
    profile: { ...fieldService, routing: [{ territory: 'sul' }] },
    people: [carla, bruno, ana, marcos],
    records: {
      ...{ company: [aCompany()], contract: [aContract({ from: '2020-01-01', until: null })], asset: [asset] },
      ...{ techSheet: [aTechSheet()], territory: [aTerritory()] },
    },
  });
  let operations = 0;
  const once = () => ({ operationId: anOperationId((operations += 1)) });
  const desk = backend.deskFor(bruno);
  return { backend, desk, once };
}

/** Carla's call about her printer, released to Bruno, who confirms it with one click. */
async function inService({ backend, desk, once }: ReturnType<typeof aDay>): Promise<Ticket> {
  const values = {
    ...{ serial: 'BR8080-0142', contactName: 'Carla', contactEmail: 'carla@aurora.example' },
    ...{ contactPhone: '(48) 99155-0142', defectType: 'nao-puxa-papel', description: 'O papel não é puxado' },
  };
  const opened = await backend.deskFor(carla).tickets.open({ formId: 'chamado', values, attachments: [] }, once());
  const released = await backend
    .deskFor(marcos)
    .tickets.apply(opened.id, { type: 'ticket.release', technician: refOf(bruno) }, { version: 1, ...once() });
  return desk.tickets.apply(released.id, { type: 'ticket.accept' }, { version: 2, ...once() });
}

const draft: AttendanceDraft = {
  ...{ stage: 'concluded', statusId: 'O-visita', followUp: 'Rolete gasto. Feita a troca e a limpeza.' },
  visit: {
    ...{ number: 1, startedAt: '2026-01-05T17:50:00.000Z', endedAt: '2026-01-05T19:00:00.000Z' },
    ...{ symptom: 'Não puxa papel', cause: 'Rolete gasto', action: 'Troca do rolete' },
    travel: { plate: 'ABC0D12', kmStart: 100, kmEnd: 140, parking: 5, otherCosts: 15 },
  },
  parts: [{ id: 'p1', code: 'br-rol-01', quantity: 1, status: 'replaced', critical: false, mustReturn: true }],
};

describe('a technician’s day', () => {
  it('P12 P14 P15 P16 P17 goes from one click to the confirmation, the mails and the printed O.S.', async () => {
    const day = aDay();
    const { desk, once } = day;
    const ticket = await inService(day);
    expect([ticket.stage, ticket.statusId, ticket.territory]).to.deep.equal(['inService', 'M', 'sul']);

    const entries = await desk.tickets.timeline(ticket.id);
    const sheet = (await desk.directory?.techSheet('Brother 8080DN')) ?? null;
    const commands = decideAttendance(
      { by: bruno, at: ticket.updatedAt, ticket, policy, entries, readings: [], sheet },
      draft,
    );
    const done = await desk.tickets.applyAll(ticket.id, commands, { version: ticket.version, ...once() });
    expect(done).to.deep.include({ stage: 'concluded', statusId: 'O-visita', version: 6 });

    const told = await desk.tickets.timeline(ticket.id);
    const mails = (await day.backend.deskFor(ana).mail?.outbox())?.items ?? [];
    const confirmation = attendanceConfirmation(done, told, mails, { seen: ticket.version, policy });
    expect(confirmation).to.deep.include({ costs: 20, ratingAsked: true });
    expect(confirmation.visits).to.deep.equal([{ number: 1, minutes: 70, tripMinutes: null, km: 40, costs: 20 }]);
    expect(confirmation.parts.map(({ description }) => description)).to.deep.equal(['Rolete de tração do papel']);
    expect(confirmation.mailed).to.include('carla@aurora.example');

    const order = serviceOrderSheet({ ticket: done, entries: told, asset, company: aCompany(), profile: fieldService });
    expect(order.history.rows.map(({ letter }) => letter).join('')).to.equal('AEMO');
  });

  it('P16 saves nothing of an attendance that the desk refuses, though the screen had nothing to say', async () => {
    const day = aDay();
    const ticket = await inService(day);
    const given = { by: bruno, at: ticket.updatedAt, ticket, policy, entries: [], readings: [], sheet: null };
    const below = { ...draft, visit: { ...draft.visit, meterValue: 100, discountedCopies: 5 } };
    const commands = decideAttendance(given, below);
    const asked = { version: ticket.version, ...day.once() };
    const refused = await day.desk.tickets.applyAll(ticket.id, commands, asked).catch((error: unknown) => error);
    expect(DeskError.from(refused).fields.map(({ field }) => field)).to.deep.equal(['commands.0.visit.meterValue']);
    expect(await day.desk.tickets.get(ticket.id)).to.deep.equal(ticket);
  });
});
