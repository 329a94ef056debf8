/** PWS told headless: Luciano's printer, from the filter to the rating, and what each may not do on the way (PWS 2.3–2.7.3). */
import { expect } from 'chai';
import { attendanceConfirmation } from '../attendance/attendance.confirmation.ts';
import { decideAttendance } from '../attendance/attendance.rules.ts';
import type { AttendanceDraft } from '../attendance/attendance.schema.ts';
import { serviceOrderSheet } from '../attendance/service-order.sheet.ts';
import { assetPage } from '../directory/asset.page.ts';
import { fieldService } from '../profile/presets/field-service.ts';
import { refOf } from '../shared/person.ts';
import { aCompany, aContract, anAsset, aTechSheet, aTerritory } from '../testing/directory.ts';
import { aColleague, aManager, anAttendant, aRequester, aStranger, aTechnician, theSystem } from '../testing/people.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { factsOf } from '../views/ticket-page/ticket-facts.select.ts';
import { readingsOf } from '../visit/meter.rules.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const luciano = aRequester({ id: 'luciano', name: 'Luciano Reis', email: 'luciano@aurora.example' });
const dora = aTechnician({ id: 'dora', name: 'Dora Lima', email: 'dora@desk.example', territories: ['norte'] });
const [rui, otavio, bruno, ana, marcos] = [aColleague(), aStranger(), aTechnician(), anAttendant(), aManager()];
const system = theSystem();
const printer = anAsset({ lastReading: { meter: 'pecas', value: 48_210, at: '2026-02-09T13:00:00.000Z' } });
const horizonte = aCompany({ id: 'horizonte', name: 'Mercado Horizonte' });
const RESELLER = 'assistencia@revenda.example';
const { policy } = fieldService;

describe('PWS: a service call for a printer', () => {
  let story: Story;
  let told: Ticket | null = null;
  const call = (): Ticket => there(told);

  const attends = async (draft: AttendanceDraft): Promise<Ticket> => {
    const { tickets, directory } = story.as(bruno);
    const ticket = await tickets.get(call().id);
    const [entries, sheet] = [await tickets.timeline(ticket.id), await directory.techSheet('Brother 8080DN')];
    const readings = readingsOf(await directory.asset(printer.id));
    const given = { by: bruno, at: story.now(), ticket, policy, entries, readings, sheet };
    return tickets.applyAll(ticket.id, decideAttendance(given, draft), { version: ticket.version, ...story.once() });
  };

  before(() => {
    story = aStory({
      profile: fieldService,
      people: [luciano, rui, otavio, bruno, dora, ana, marcos, system],
      records: {
        ...{ company: [aCompany(), horizonte], contract: [aContract()], techSheet: [aTechSheet()] },
        asset: [printer, anAsset({ id: 'asset-2', serial: 'HP1102-0007', contractId: null })],
        territory: [aTerritory(), aTerritory({ id: 'norte', label: 'Norte', cities: [], postalCodes: [] })],
      },
    });
  });

  it('P3 P4 P5 P6 is opened by Luciano for a machine that a part of its serial number finds, once nothing is blank', async () => {
    const { tickets, directory } = story.as(luciano);
    const filters = [{ column: 'serial', operator: 'contains', value: 'br80' }] as const;
    const [machine] = (await directory.assets({ filters })).items;
    const under = await directory.assets({ filters: [{ column: 'hasContract', operator: 'equals', value: true }] });
    expect([machine?.id, under.items.map(({ id }) => id)]).to.deep.equal(['asset-1', ['asset-1']]);
    expect((await story.as(otavio).directory.assets({ filters })).total).to.equal(0);
    expect(await refusal(() => story.as(otavio).directory.asset(printer.id))).to.equal('not_found');

    const draft = { formId: 'chamado', attachments: [] };
    const blank = { ...draft, values: { assetId: there(machine).id } };
    expect(await refusal(() => tickets.open(blank, story.once()))).to.equal(
      'invalid contactName:required contactEmail:required contactPhone:required defectType:required description:required',
    );
    const contact = { contactName: 'Luciano', contactEmail: 'luciano@aurora.example', contactPhone: '(48) 3302-8134' };
    const values = { ...blank.values, ...contact, defectType: 'nao-puxa-papel', description: 'O papel não é puxado.' };
    expect(await refusal(() => story.as(otavio).tickets.open({ ...draft, values }, story.once()))).to.equal(
      'invalid assetId:no_such_asset',
    );
    told = await tickets.open({ ...draft, values }, story.once());
    expect(told).to.deep.include({ stage: 'opened', statusId: 'A', territory: 'sul', coverage: 'covered' });
    expect(told.fields).to.include({ serial: 'BR8080-0142', contract: '2026/0005', department: 'Administrativo' });
    expect(told.deadline).to.equal('2026-03-10T01:00:00.000Z');
  });

  it('P7 P9 P25 is mailed to him and to the reseller, and shows −1 until the ERP has numbered it', async () => {
    expect(await story.mailedOf(call())).to.deep.equal([RESELLER, luciano.email]);
    const mails = await story.outbox();
    expect(mails.every(({ body }) => body.includes('O papel não é puxado.'))).to.equal(true);
    const erpOf = (ticket: Ticket) =>
      factsOf(ticket, fieldService, null).find(({ name }) => name === 'erpNumber')?.value;
    expect(erpOf(call())).to.deep.equal({ kind: 'text', text: '−1' });
    const numbered = { type: 'ticket.syncErp', erpNumber: '144' } as const;
    expect(await refusal(() => story.does(luciano, call().id, numbered))).to.equal('not_allowed access');
    told = await story.does(system, call().id, numbered);
    expect(erpOf(told)).to.deep.equal({ kind: 'text', text: '144' });
  });

  it('P8 P11 is nothing to a technician elsewhere, is only looked at by Bruno, and is Marcos’s to release', async () => {
    const { id } = call();
    expect((await story.as(dora).tickets.list({})).total).to.equal(0);
    expect(await refusal(() => story.as(dora).tickets.get(id))).to.equal('not_found');
    expect((await story.as(bruno).tickets.list({})).items.map(({ number }) => number)).to.deep.equal([call().number]);
    expect(await refusal(() => story.does(bruno, id, { type: 'ticket.accept' }))).to.equal('not_allowed access');
    const release = { type: 'ticket.release', technician: refOf(bruno) } as const;
    expect(await refusal(() => story.does(ana, id, release))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(marcos, id, { ...release, statusId: 'M' }))).to.equal(
      'invalid statusOfStage statusId:statusOfStage',
    );
    told = await story.does(marcos, id, release);
    expect([told.stage, told.statusId, told.assignee?.id]).to.deep.equal(['dispatched', 'E', 'bruno']);
    expect(await story.mailedOf(told)).to.deep.equal(['bruno@desk.example', luciano.email]);
  });

  it('P10 P12 is confirmed in service by Bruno with one click, and by nobody else in the field', async () => {
    const accept = { type: 'ticket.accept' } as const;
    expect(await refusal(() => story.does(luciano, call().id, accept))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(dora, call().id, accept))).to.equal('not_found');
    told = await story.does(bruno, call().id, accept);
    expect([told.stage, told.statusId]).to.deep.equal(['inService', 'M']);
    expect(await refusal(() => story.does(bruno, call().id, accept))).to.equal('not_allowed stage');
  });

  it('P14 P15 P16 keeps nothing of a visit with blanks, then the visit, its meter and a part still needed', async () => {
    const visit = {
      ...{ number: 1, startedAt: '2026-03-10T13:00:00.000Z', minutes: 70, symptom: 'Não puxa papel', cause: '' },
      ...{ action: 'Limpeza', meter: 'pecas', meterValue: 48_000 },
    };
    const draft = { stage: 'pending', statusId: 'P', reasonId: 'peca', followUp: '', visit };
    story.later(24);
    expect(await refusal(() => attends(draft))).to.equal(
      'invalid followUp:required visit.cause:required visit.meterValue:below_last_reading',
    );
    expect(await story.as(bruno).tickets.get(call().id)).to.deep.equal(call());

    const part = { id: 'p1', code: 'br-rol-01', quantity: 1, status: 'pending', critical: true, mustReturn: true };
    const whole = { ...visit, cause: 'Rolete gasto', meterValue: 48_900 };
    told = await attends({ ...draft, followUp: 'Falta o rolete.', visit: whole, parts: [part] });
    expect([told.stage, told.statusId, told.justification]).to.deep.equal(['pending', 'P', 'peca']);
    expect((await story.as(bruno).directory.asset(printer.id)).lastReading?.value).to.equal(48_900);
    expect(await story.mailedOf(told)).to.deep.equal([RESELLER, luciano.email]);
  });

  it('P16 P17 is concluded on the second visit: the confirmation, the customer asked to rate, the printed O.S.', async () => {
    const seen = call().version;
    const again = { number: 2, startedAt: '2026-03-12T13:00:00.000Z', minutes: 30, meterValue: 48_910, meter: 'pecas' };
    const visit = { ...again, symptom: 'Não puxa papel', cause: 'Rolete gasto', action: 'Troca do rolete' };
    const part = { id: 'p1', code: 'BR-ROL-01', quantity: 1, status: 'replaced', critical: true, mustReturn: true };
    story.later(48);
    told = await attends({
      stage: 'concluded',
      statusId: 'O-visita',
      followUp: 'Rolete trocado.',
      visit,
      parts: [part],
    });
    const entries = await story.as(luciano).tickets.timeline(told.id);
    const confirmed = attendanceConfirmation(told, entries, await story.outbox(), { seen, policy });
    expect(confirmed).to.deep.include({ erpNumber: '144', stage: 'concluded', ratingAsked: true });
    expect(confirmed.mailed).to.include.members([RESELLER, 'luciano@aurora.example']);
    expect((await story.outbox())[0]?.body).to.contain('avalie o atendimento');
    const sheet = { ticket: told, entries, asset: printer, company: aCompany(), profile: fieldService };
    expect(
      serviceOrderSheet(sheet)
        .history.rows.map(({ letter }) => letter)
        .join(''),
    ).to.equal('AEMPO');
  });

  it('P21 is rated by Luciano, once: not by a colleague, not on another scale, and it is not taken up again', async () => {
    const rate = { type: 'ticket.rate', score: 1, comment: 'Rápido' } as const;
    expect(await refusal(() => story.does(rui, call().id, rate))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(luciano, call().id, { ...rate, score: 9 }))).to.equal(
      'invalid scoreOnScale score:scoreOnScale',
    );
    told = await story.does(luciano, call().id, rate);
    expect(told.rating).to.deep.include({ score: 1, comment: 'Rápido' });
    expect(await refusal(() => story.does(luciano, call().id, rate))).to.equal('not_allowed notYetRated');
    const reopen = { type: 'ticket.reopen', reason: 'Voltou' } as const;
    expect(await refusal(() => story.does(luciano, call().id, reopen))).to.equal('not_allowed reopeningOffered');
  });

  it('P5 P13 P24 stands in the machine’s history, to be read and not written', async () => {
    const { tickets, directory } = story.as(luciano);
    const [company, contract] = [aCompany(), await directory.contract(aContract().id)];
    const known = {
      asset: await directory.asset(printer.id),
      company,
      contract,
      tickets: (await tickets.list({})).items,
    };
    const page = assetPage({ ...known, me: luciano, at: story.now(), timeZone: fieldService.calendar.timeZone });
    expect(page.tickets.map(({ id }) => id)).to.deep.equal([call().id]);
    expect([page.underContract, page.lastReading?.value]).to.deep.equal([true, 48_910]);
    const over = { type: 'ticket.comment', text: 'Obrigado' } as const;
    expect(await refusal(() => story.does(luciano, call().id, over))).to.equal('not_allowed stillLive');
    const kept = await tickets.timeline(call().id);
    expect(kept.map(({ command }) => command.type.replace('ticket.', '')).join(' ')).to.equal(
      'open syncErp release accept registerVisit requestPart suspend registerVisit updatePart resolve rate',
    );
  });
});
