/** The pages after the script: what a service asks for beyond itself, up to its protocol number (Integrator 1.7–1.10). */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { aWizard, bruno, faultsOf, finished, toFirstContact, wants } from './intake.scene.test.ts';
import { startLookups } from './intake.lookups.ts';
import { lookedUp } from './lookup.machine.ts';

describe('the pages a service asks for', () => {
  it('I8 shows whom a service type is bound to, and passes the pages that are asked for, and no others', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.answer({ serviceType: 'instalacao' });
    expect(wizard.page().bound.role).to.equal('technician');
    expect(wizard.page().isLast).to.equal(true);
    wizard.fill({ wants: { ...wants, attachments: true, order: true, email: true, task: true } });
    expect(wizard.page().steps.slice(-5)).to.deep.equal(['firstContact', 'attachments', 'order', 'email', 'task']);
    wizard.fill({ wants: { ...wants, order: true, resolved: true } });
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['wants.resolved not_with_order']);
  });

  it('I9 attaches files with a note each', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    const data = new Blob(['modem'], { type: 'text/plain' });
    const options = { operationId: wizard.draft().operations.message };
    const file = await wizard.desk.files?.put({ name: 'modem.txt', note: 'As luzes', data }, options);
    wizard.fill({ wants: { ...wants, attachments: true }, attachments: file ? [file] : [] });
    wizard.next();
    expect(wizard.page().step).to.equal('attachments');
    wizard.next();
    const { attachments } = await wizard.desk.tickets.get((await finished(wizard)).ticketId);
    expect(attachments.map(({ name, note }) => [name, note])).to.deep.equal([['modem.txt', 'As luzes']]);
    const other = aWizard({ desk: wizard.desk });
    await toFirstContact(other);
    other.fill({ attachments });
    other.next();
    expect((await other.desk.tickets.get((await finished(other)).ticketId)).attachments).to.deep.equal([]);
  });

  it('I10 I11 schedules the order of today, two of start, until and duration being enough', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, order: true } });
    wizard.next();
    expect(wizard.page().parts.order.date).to.equal('2026-03-10');
    const { slots } = startLookups(wizard.desk);
    slots.send({ type: 'lookup.ask', question: { technicianId: bruno.id, date: '2026-03-10' } });
    await waitFor(slots, (snapshot) => lookedUp(snapshot).found !== null);
    expect(lookedUp(slots.getSnapshot()).found).not.to.deep.equal([]);
    wizard.next();
    expect(faultsOf(wizard)).to.include.members(['order.work required', 'order.technicianId required']);
    expect(wizard.page().staff.map(({ role }) => role)).not.to.include('requester');
    const { order } = wizard.page().parts;
    wizard.fill({ order: { ...order, date: '2026-03-11' } });
    wizard.send({ type: 'intake.back' });
    wizard.next();
    expect(wizard.page().parts.order.date).to.equal('2026-03-11');
    wizard.fill({
      order: {
        ...order,
        statusId: 'agendada',
        typeId: 'manutencao',
        technicianId: bruno.id,
        start: '14:00',
        minutes: 90,
        work: 'Trocar o modem',
      },
    });
    wizard.next();
    const { ticketId } = await finished(wizard);
    const agenda = await wizard.desk.agenda?.appointments({ date: '2026-03-10' });
    expect(agenda?.items.map((item) => [item.ticketId, item.startsAt, item.endsAt])).to.deep.equal([
      [ticketId, '2026-03-10T17:00:00.000Z', '2026-03-10T18:30:00.000Z'],
    ]);
  });

  it('I12 is resolved after a confirmation, with what was checked', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, resolved: true } });
    wizard.next();
    expect(wizard.page().parts.resolved.solution).to.equal('Modem reiniciado.');
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['resolved.confirmed required']);
    wizard.fill({ resolved: { ...wizard.page().parts.resolved, confirmed: true } });
    wizard.next();
    const { stage, statusId } = await wizard.desk.tickets.get((await finished(wizard)).ticketId);
    expect([stage, statusId]).to.deep.equal(['concluded', 'resolvido']);
  });

  it('I13 mails whom the operator chose, from a template, with a copy and an attachment', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, email: true } });
    wizard.next();
    expect(wizard.page().addressees.map(({ id }) => id)).to.deep.equal(['carla', 'ana']);
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['email.to required', 'email.subject required', 'email.body required']);
    const to = ['carla@aurora.example'];
    const options = { operationId: wizard.draft().operations.message };
    const data = new Blob(['guia'], { type: 'text/plain' });
    const file = await wizard.desk.files?.put({ name: 'guia.txt', data }, options);
    const attachments = file ? [file] : [];
    const copies = ['socio@aurora.example'];
    wizard.fill({ email: { ...wizard.page().parts.email, to, copies, templateId: 'protocolo', attachments } });
    wizard.next();
    const { number } = await finished(wizard);
    const mails = await wizard.desk.mail?.outbox();
    const sent = mails?.items.find((mail) => mail.subject.includes(`Protocolo ${number}`));
    expect([sent?.to, sent?.copies, sent?.attachments?.map(({ name }) => name)]).to.deep.equal([
      to,
      copies,
      ['guia.txt'],
    ]);
  });

  it('I14 leaves a task with the ticket', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, task: true } });
    wizard.next();
    wizard.next();
    expect(faultsOf(wizard)).to.deep.equal(['task.title required', 'task.assignee required']);
    const task = { title: 'Ligar amanhã', text: '', assignee: { kind: 'role', role: 'attendant' }, due: null } as const;
    wizard.fill({ task });
    wizard.next();
    const { ticketId } = await finished(wizard);
    const tasks = await wizard.desk.tasks?.list({ ticketId });
    expect(tasks?.items.map(({ title }) => title)).to.deep.equal(['Ligar amanhã']);
  });

  it('I15 ends with the protocol number, and with nothing left to take in again', async () => {
    const wizard = aWizard();
    await toFirstContact(wizard);
    expect(wizard.kept.size).to.equal(1);
    wizard.next();
    const { number, ticketId, skipped } = await finished(wizard);
    expect([number, skipped]).to.deep.equal(['202603000001', []]);
    expect((await wizard.desk.tickets.get(ticketId)).fields).to.include({
      plan: 'fibra-300',
      checks: 'Modem reiniciado.',
    });
    expect(wizard.kept.size).to.equal(0);
    wizard.send({ type: 'intake.another' });
    expect(wizard.page().parts.requester).to.equal(null);
  });
});
