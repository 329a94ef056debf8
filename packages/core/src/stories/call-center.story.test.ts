/** Integrator told headless: Ana takes Carla's call in, page by page, from her message to the protocol number (Integrator 1–1.10). */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { invertSelection } from '../mail/compose.rules.ts';
import { callCenter } from '../profile/presets/call-center.ts';
import type { Person } from '../shared/person.schema.ts';
import { anOperationId } from '../testing/desk.ts';
import { aManager, aTechnician } from '../testing/people.ts';
import { aMessage, aScript, aScriptDraft } from '../testing/scripts.ts';
import * as scene from '../views/intake/intake.scene.test.ts';
import { refusal, there } from './told.scene.test.ts';

const { ana, bruno, carla, faultsOf, finished, only, wants } = scene;
const [marcos, dora] = [aManager(), aTechnician({ id: 'dora', name: 'Dora Lima', territories: ['radio'] })];
const { workOrderStatuses: [status] = [], workOrderTypes: [type] = [] } = callCenter.catalogues;
const listed = { ...(status && { statusId: status.id }), ...(type && { typeId: type.id }) };
const old = aMessage({ id: 'old', receivedAt: '2026-03-01T12:00:00.000Z', subject: 'Boleto' });

describe('Integrator: a customer on the line', () => {
  let backend: ReturnType<typeof scene.aCallCentre>;
  let wizard: scene.Wizard;
  let protocol: Awaited<ReturnType<typeof finished>> | null = null;
  let operations = 0x9000;
  const once = () => ({ operationId: anOperationId((operations += 1)) });
  const as = (person: Person) => backend.deskFor(person);
  const agendaOf = (person: Person) => there(as(person).agenda);
  const step = () => wizard.page().step;
  before(async () => {
    backend = scene.aCallCentre({
      people: [ana, bruno, carla, marcos, dora],
      records: {
        script: [aScript({ plans: ['fibra-300'] }), aScript({ id: 'radio', title: 'Rádio', plans: ['radio-10'] })],
        message: [aMessage({ receivedAt: scene.NOW }), old],
      },
    });
    wizard = scene.aWizard({ desk: as(ana) });
    await wizard.met();
  });

  it('I1 I2 I3 begins on line: the desk finds her message by days, dates and address, and nobody else reads the inbox', async () => {
    wizard.next();
    expect(step()).to.equal('messages');
    const inbox = there(as(ana).inbox);
    const subjects = async (query: Parameters<typeof inbox.search>[0]) =>
      (await inbox.search(query)).items.map(({ subject }) => subject);
    expect(await inbox.addresses('CAR')).to.deep.equal(['carla@aurora.example']);
    expect(await subjects({ lastDays: 2, quantity: 1 })).to.deep.equal(['Internet caiu']);
    expect(await subjects({ fromDate: '2026-03-01', untilDate: '2026-03-02' })).to.deep.equal(['Boleto']);
    for (const person of [carla, bruno]) {
      expect((await there(as(person).inbox).search({})).total).to.equal(0);
      expect(await refusal(() => there(as(person).inbox).get(aMessage().id))).to.equal('not_found');
    }
    wizard.send({ type: 'message.choose', message: await inbox.get(aMessage().id) });
    expect([wizard.page().parts.requester?.id, wizard.draft().values['description']]).to.deep.equal([
      ...['carla', 'Desde cedo a conexão não volta.'],
    ]);
  });

  it('I4 I5 I6 knows the customer and his contacts; the plan loads its queue, and the problem must be told', () => {
    wizard.next();
    wizard.next();
    expect([step(), wizard.page().contacts.map(({ id }) => id)]).to.deep.equal(['person', ['carla']]);
    wizard.next();
    wizard.answer({ description: ' ' });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['plan required', 'description required']);
    wizard.answer({ plan: 'fibra-300', description: 'A internet caiu cedo.' });
    expect(wizard.page().bound.routingPoint?.id).to.equal('fibra');
    wizard.next();
    expect(step()).to.equal('script');
  });

  it('I7 walks the script of that plan, goes back, changes an answer, and reads the report of the path that stands', async () => {
    const scripts = there(as(ana).scripts);
    const offered = await scripts.list(wizard.page().scriptQuery);
    expect(offered.items.map(({ title }) => title)).to.deep.equal(['Sem conexão']);
    expect((await there(as(carla).scripts).list({})).total).to.equal(0);
    expect(await refusal(() => scripts.save(aScriptDraft(), once()))).to.equal('not_allowed access');

    wizard.send({ type: 'script.choose', script: there(offered.items[0]) });
    expect(wizard.page().script?.asked?.forOperator).to.contain('tomada');
    wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'sim' });
    wizard.send({ type: 'script.answer', nodeId: 'cabo', optionId: 'nada' });
    wizard.send({ type: 'script.previous' });
    wizard.send({ type: 'script.previous' });
    wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'nao' });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['run not_ended']);
    wizard.send({ type: 'script.answer', nodeId: 'tomada', optionId: 'morto' });
    wizard.send({ type: 'script.end' });
    wizard.next();
    expect(step()).to.equal('report');
    expect(wizard.page().report?.outcome?.label).to.equal('Precisa de visita');
  });

  it('I8 I9 asks the first contact whose matter it is, and keeps a file with its note', async () => {
    wizard.next();
    wizard.answer({ serviceType: 'instalacao', checks: 'Nenhuma luz acesa.' });
    expect([step(), wizard.page().bound.role]).to.deep.equal(['firstContact', 'technician']);
    wizard.fill({ wants: { ...wants, order: true, resolved: true } });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['wants.resolved not_with_order']);
    wizard.fill({ wants: { ...wants, attachments: true, order: true, email: true, task: true } });
    wizard.next();
    const data = new Blob(['modem'], { type: 'text/plain' });
    const file = await there(as(ana).files).put({ name: 'modem.txt', note: 'As luzes', data }, once());
    wizard.fill({ attachments: [file] });
    wizard.next();
    expect(step()).to.equal('order');
  });

  it('I10 I11 orders field work by start and duration, where only the desk and the technician himself book his time', async () => {
    const visit = { ...listed, kind: 'siteSurvey', technicianId: bruno.id, work: 'Estudo de visada' } as const;
    const slot = { ...visit, startsAt: '2026-03-10T17:00:00.000Z', endsAt: '2026-03-10T18:00:00.000Z' };
    expect(await refusal(() => agendaOf(carla).schedule(slot, once()))).to.equal('not_allowed access');
    expect(await refusal(() => agendaOf(dora).schedule(slot, once()))).to.equal('not_allowed access');
    await agendaOf(bruno).schedule(slot, once());
    expect(await refusal(() => agendaOf(marcos).schedule(slot, once()))).to.equal(
      'not_allowed double_booked startsAt:double_booked',
    );
    const week = (one: Person) => agendaOf(one).appointments({ view: 'week', date: '2026-03-10' });
    const seen = await Promise.all([ana, bruno, dora, carla].map(week));
    expect(seen.map(({ total }) => total)).to.deep.equal([1, 1, 0, 0]);
    const { order } = wizard.page().parts;
    const repair = { start: '14:30', minutes: 30, work: 'Trocar o modem' };
    wizard.fill({ order: { ...order, ...listed, ...repair, technicianId: bruno.id } });
    wizard.next();
    expect(step()).to.equal('email');
  });

  it('I13 I14 writes to all but herself by inverting who was chosen, and leaves a task to the desk', () => {
    const people = wizard
      .page()
      .addressees.flatMap(({ id, email }) => (email === undefined ? [] : [{ id, address: email }]));
    expect(people.map(({ id }) => id)).to.deep.equal(['carla', 'ana']);
    const to = [...invertSelection(people, new Set([ana.email ?? '']))];
    expect(to).to.deep.equal(['carla@aurora.example']);
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['email.to required', 'email.subject required', 'email.body required']);
    wizard.fill({ email: { ...wizard.page().parts.email, to, templateId: 'protocolo' } });
    wizard.next();
    wizard.fill({
      task: { title: 'Ligar amanhã', text: '', assignee: { kind: 'role', role: 'attendant' }, due: null },
    });
    expect([step(), faultsOf(wizard), wizard.page().isLast]).to.deep.equal(['task', [], true]);
  });

  it('I11 I15 meets the double booking at the end, mends the hour alone, and tells Carla her protocol number', async () => {
    wizard.next();
    await waitFor(wizard.actor, () => wizard.view().kind === 'failed');
    const failed = only(wizard.view(), 'failed');
    expect([failed.write, failed.failure.reason, failed.number]).to.deep.equal([
      ...['order', 'double_booked', '202603000001'],
    ]);
    wizard.send({ type: 'intake.mend' });
    wizard.fill({ order: { ...wizard.page().parts.order, start: '15:00' } });
    for (let pages = 0; pages < 3; pages += 1) wizard.next();
    protocol = await finished(wizard);
    expect(protocol.number).to.equal('202603000001');
    const ticket = await as(carla).tickets.get(protocol.ticketId);
    expect([ticket.requester.id, ticket.openedBy.id, ticket.territory, ticket.stage]).to.deep.equal([
      ...['carla', 'ana', 'fibra', 'inService'],
    ]);
    const item = (await agendaOf(carla).appointments({ date: '2026-03-10' })).items[0];
    expect([item?.technicianName, item?.startsAt, item?.appointment]).to.deep.equal([
      ...['Bruno Salles', '2026-03-10T18:00:00.000Z', null],
    ]);
  });

  it('I3 I7 I9 I13 I14 leaves each thing once: message taken, run kept, file, mail and task with the ticket', async () => {
    const { ticketId, number } = there(protocol);
    expect((await there(as(ana).inbox).get(aMessage().id)).taken?.ticketId).to.equal(ticketId);
    expect((await there(as(ana).scripts).runs(ticketId)).map(({ outcome }) => outcome?.id)).to.deep.equal(['visita']);
    expect((await as(ana).tickets.get(ticketId)).attachments.map(({ note }) => note)).to.deep.equal(['As luzes']);
    const mails = (await there(as(carla).mail).outbox()).items.filter(({ subject }) =>
      subject.includes(`Protocolo ${number}`),
    );
    expect(mails.map(({ to }) => to)).to.deep.equal([['carla@aurora.example']]);
    const totals = await Promise.all([ana, carla].map(async (one) => (await there(as(one).tasks).list({})).total));
    expect(totals).to.deep.equal([1, 0]);
    const draft = { title: 'Ligar', assignee: { kind: 'person', id: carla.id } } as const;
    expect(await refusal(() => there(as(carla).tasks).add(draft, once()))).to.equal('not_allowed access');
  });

  it('I12 another call is resolved on the line, once Ana has said so twice', async () => {
    wizard.send({ type: 'intake.another' });
    await scene.toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, resolved: true } });
    wizard.next();
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['resolved.confirmed required']);
    wizard.fill({ resolved: { ...wizard.page().parts.resolved, confirmed: true } });
    wizard.next();
    const { ticketId, number } = await finished(wizard);
    expect([number, (await as(ana).tickets.get(ticketId)).stage]).to.deep.equal(['202603000002', 'concluded']);
    const cancel = { type: 'ticket.cancel', reason: 'Não' } as const;
    const late = () => as(carla).tickets.apply(ticketId, cancel, { version: 3, ...once() });
    expect(await refusal(late)).to.equal('not_allowed stage');
  });
});
