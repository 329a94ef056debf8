/** A ticket opened for a machine of one's list, on a whole desk (PWS 2.3.3). */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { fieldService } from '../profile/presets/field-service.ts';
import type { FieldValues } from '../ticket/ticket.schema.ts';
import { DeskError } from '../shared/desk-error.ts';
import type { Person } from '../shared/person.schema.ts';
import {
  aCompany,
  aContract,
  aDraft,
  anAsset,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aStranger,
  AT,
  aTechnician,
  aTerritory,
} from '../testing/index.ts';

const [carla, ana, bruno, otavio] = [aRequester(), anAttendant(), aTechnician(), aStranger()];
const told = {
  contactName: 'Carla Menezes',
  contactEmail: 'carla@aurora.example',
  contactPhone: '(48) 3555-0142',
  defectType: fieldService.catalogues['defectTypes']?.[0]?.id ?? '',
  description: 'O papel não está sendo puxado',
};
const contract = aContract();
const records = {
  company: [aCompany(), aCompany({ id: 'horizonte', name: 'Mercado Horizonte', territoryId: 'norte' })],
  territory: [aTerritory(), aTerritory({ id: 'norte', label: 'Norte' })],
  contract: [contract],
  asset: [
    anAsset(),
    anAsset({ id: 'asset-2', serial: 'SEM-01', assetTag: undefined, contractId: null }),
    anAsset({ id: 'twin-1', serial: 'GEMEO' }),
    anAsset({ id: 'twin-2', serial: 'gemeo' }),
    anAsset({ id: 'theirs', serial: 'HZ-1', companyId: 'horizonte' }),
  ],
};

const open = (by: Person, values: object, over: object = {}, given: object = { records }) =>
  createMemoryBackend({ profile: fieldService, people: [carla, ana, bruno, otavio], now: () => AT, ...given })
    .deskFor(by)
    .tickets.open(aDraft({ formId: fieldService.forms[0]?.id ?? '', ...over, values: { ...told, ...values } }), {
      operationId: anOperationId(),
    });

const faults = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (thrown: unknown) =>
      thrown instanceof DeskError ? thrown.fields.map(({ field, code }) => `${field} ${code}`) : thrown,
  );

describe('a ticket about a machine', () => {
  it('P6 is opened by its serial number, with what the desk knows of it, in the territory of its company, by its contract', async () => {
    const ticket = await open(carla, { serial: 'br8080-0142', model: 'typed over', assetTag: 'typed over' });
    expect(ticket.fields).to.include({
      assetId: 'asset-1',
      serial: 'BR8080-0142',
      assetTag: 'PAT-00318',
      model: 'Brother 8080DN',
      department: 'Administrativo',
      installLocation: 'Sala de impressão',
      contract: '2026/0005',
      contactName: 'Carla Menezes',
    });
    expect([ticket.territory, ticket.companyId, ticket.coverage]).to.deep.equal(['sul', 'aurora', 'covered']);
  });

  it('P6 is opened by the machine’s own address, which tells two of one number apart', async () => {
    const { fields, coverage } = await open(carla, { assetId: 'asset-2', serial: 'anything', contract: 'typed over' });
    expect([fields['assetId'], fields['serial'], coverage]).to.deep.equal(['asset-2', 'SEM-01', 'uncovered']);
    expect(fields).to.not.have.any.keys('contract', 'assetTag');
    expect(await faults(open(carla, { serial: 'Gemeo' }))).to.deep.equal(['serial several_assets']);
    expect((await open(carla, { assetId: 'twin-2' })).fields['assetId']).to.equal('twin-2');
  });

  it('P6 is refused for a machine that is not the customer’s, or is nobody’s, and the field is named', async () => {
    expect(await faults(open(carla, { serial: 'HZ-1' }))).to.deep.equal(['serial no_such_asset']);
    expect(await faults(open(carla, { assetId: 'theirs' }))).to.deep.equal(['assetId no_such_asset']);
    expect(await faults(open(ana, { assetId: 'theirs' }, { requesterId: carla.id }))).to.deep.equal([
      'assetId no_such_asset',
    ]);
    expect(await faults(open(ana, { assetId: 'theirs' }, { requesterId: otavio.id }))).to.equal('opened');
    expect(await faults(open(bruno, { serial: 'HZ-1' }, { requesterId: otavio.id }))).to.deep.equal([
      'serial no_such_asset',
    ]);
    expect(await faults(open(carla, { serial: ' ' }))).to.deep.equal(['serial required']);
  });

  it('P3 is not covered where the contract leaves its reason out, or is over', async () => {
    const leftOut = {
      ...records,
      contract: [{ ...contract, covers: { reasons: ['other', told.contactName], supplies: null } }],
    };
    const over = { ...records, contract: [{ ...contract, until: '2026-03-08' }] };
    for (const given of [leftOut, over]) {
      expect((await open(carla, { assetId: 'asset-1' }, {}, { records: given })).coverage).to.equal('uncovered');
    }
    const named = { ...records, contract: [{ ...contract, covers: { reasons: [told.defectType], supplies: null } }] };
    expect((await open(carla, { assetId: 'asset-1' }, {}, { records: named })).coverage).to.equal('covered');
  });

  it('is opened as typed where the desk keeps no companies, and a form without machines asks for none', async () => {
    const typed = await open(carla, { serial: 'X-1', assetId: 'asset-1' }, {}, {});
    expect([typed.fields['serial'], typed.fields['assetId'], typed.territory]).to.deep.equal(['X-1', undefined, null]);
    const helpDesk = createMemoryBackend({ profile: aProfile({ routing: [] }), people: [carla], records });
    const ticket = await helpDesk
      .deskFor(carla)
      .tickets.open(aDraft({ values: { serial: 'none' } }), { operationId: anOperationId() });
    expect([ticket.fields['serial'], ticket.territory, ticket.coverage]).to.deep.equal([undefined, 'sul', 'covered']);
  });

  it('P5 P6 is listed among the past tickets of its machine, whose data nobody types over later', async () => {
    const backend = createMemoryBackend({ profile: fieldService, people: [carla, ana], records, now: () => AT });
    const desk = backend.deskFor(carla).tickets;
    const formId = fieldService.forms[0]?.id ?? '';
    const [first] = [
      await desk.open(aDraft({ formId, values: { ...told, assetId: 'asset-1' } }), { operationId: anOperationId(1) }),
      await desk.open(aDraft({ formId, values: { ...told, assetId: 'asset-2' } }), { operationId: anOperationId(2) }),
    ];
    const past = { column: 'assetId', operator: 'equals', value: 'asset-1' } as const;
    expect((await desk.list({ filters: [past] })).items.map(({ id }) => id)).to.deep.equal([first.id]);
    const reclassify = (fields: FieldValues, n: number) =>
      backend
        .deskFor(ana)
        .tickets.apply(
          first.id,
          { type: 'ticket.reclassify', fields, reason: 'Engano' },
          { version: 1, operationId: anOperationId(n) },
        );
    expect(await faults(reclassify({ serial: 'SEM-01', model: 'X' }, 3))).to.deep.equal([
      'fields.serial of_the_machine',
      'fields.model of_the_machine',
    ]);
    expect((await reclassify({ contactName: 'Rui', serial: 'BR8080-0142' }, 4)).fields).to.include({
      contactName: 'Rui',
      assetId: 'asset-1',
    });
  });

  it('V1 is opened by nobody who was deactivated, nor in his name, and he has no desk left', async () => {
    const gone = { ...carla, active: false };
    const people = { people: [gone, ana], records };
    const refused = (by: Person) =>
      open(by, { assetId: 'asset-1' }, by === ana ? { requesterId: carla.id } : {}, people).then(
        () => 'opened',
        (thrown: unknown) => (thrown instanceof DeskError ? thrown.code : thrown),
      );
    expect([await refused(gone), await refused(ana)]).to.deep.equal(['not_signed_in', 'invalid']);
  });
});
