/** A new ticket, as somebody writes it: checked, and sent once. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { DeskError } from '../../shared/desk-error.ts';
import { anAttendant, aProfile, aRequester } from '../../testing/index.ts';
import { aBackend, aForm, answers, away, field, only, opening } from './open-ticket.scene.test.ts';

describe('a new ticket', () => {
  it('is written, registered, and says its number and whom it was mailed to', async () => {
    const form = await aForm();
    form.write({ ...answers, additionalEmails: 'gerencia@aurora.example' });
    form.send({ type: 'form.submit' });
    const { ticket, mailedTo, deadline, overtaken } = await form.sent();
    expect(ticket.subject).to.equal(answers['subject']);
    expect(ticket.number).to.match(/^\d{6}\/\d{4}$/);
    expect(mailedTo).to.deep.equal(['carla@aurora.example', 'gerencia@aurora.example']);
    expect([deadline, overtaken]).to.deep.equal([ticket.deadline, false]);
  });

  it('is refused at once while something is missing, and names every field', async () => {
    const form = await aForm();
    form.write({ item: 'suporte', subject: 'Erro' });
    form.send({ type: 'form.submit' });
    expect(form.filling().faults.map(({ field: name }) => name)).to.deep.equal(['service', 'category', 'description']);
    expect(field(form.filling(), 'subject')?.value).to.equal('Erro');
    form.write({ service: 'vendas' });
    expect(form.filling().faults.map(({ field: name }) => name)).to.deep.equal(['category', 'description']);
  });

  it('narrows each list by the answer above, and clears what no longer fits', async () => {
    const form = await aForm();
    form.write({ item: 'suporte', service: 'vendas', category: 'erro' });
    form.write({ item: 'servicos' });
    const view = form.filling();
    expect([field(view, 'service')?.value, field(view, 'category')?.value]).to.deep.equal([null, null]);
    expect(field(view, 'category')?.waitsFor).to.equal('Serviço');
    form.send({ type: 'form.submit' });
    expect(field(form.filling(), 'service')?.fault?.code).to.equal('required');
  });

  it('is sent once, however often the button is pressed', async () => {
    let calls = 0;
    const me = aRequester();
    const desk = opening(aBackend().deskFor(me), (real, ...call) => {
      calls += 1;
      return real(...call);
    });
    const form = await aForm({ desk });
    form.write(answers);
    form.send({ type: 'form.submit' });
    form.send({ type: 'form.submit' });
    await form.sent();
    expect(calls).to.equal(1);
  });

  it('waits for files that are still on their way', async () => {
    const form = await aForm();
    form.write(answers);
    form.send({ type: 'files.set', attachments: [], busy: true, failed: false });
    form.send({ type: 'form.submit' });
    expect(form.filling().busy).to.equal(true);
    form.send({ type: 'files.set', attachments: [], busy: false, failed: false });
    await form.sent();
  });

  it('does not go without a file that failed on the way', async () => {
    const form = await aForm();
    form.write(answers);
    form.send({ type: 'files.set', attachments: [], busy: true, failed: false });
    form.send({ type: 'form.submit' });
    form.send({ type: 'files.set', attachments: [], busy: false, failed: true });
    expect(form.filling().faults).to.deep.equal([{ field: 'attachments', code: 'not_sent' }]);
    form.send({ type: 'files.set', attachments: [], busy: false, failed: false });
    expect(form.filling().faults).to.deep.equal([]);
    form.send({ type: 'form.submit' });
    await form.sent();
  });

  it('keeps everything when the desk refuses, with the fields it names', async () => {
    const me = aRequester();
    const fields = [{ field: 'subject', code: 'too_long', params: { max: 3 } }];
    const desk = opening(aBackend().deskFor(me), () => Promise.reject(new DeskError('invalid', 'subject', { fields })));
    const form = await aForm({ desk });
    form.write(answers);
    form.send({ type: 'form.submit' });
    await form.rested();
    expect(field(form.filling(), 'subject')?.fault).to.deep.include({ code: 'too_long' });
    expect(form.filling().failure?.code).to.equal('invalid');
    expect(field(form.filling(), 'description')?.value).to.equal(answers['description']);
  });

  it('begins with the words a page brought along, and the next one does not', async () => {
    const form = await aForm({ wish: { subject: ' impressora fiscal ' } });
    expect(field(form.filling(), 'subject')?.value).to.equal('impressora fiscal');
    expect(form.shelf.kept.size).to.equal(0);
    form.write({ ...answers, subject: 'impressora fiscal parada' });
    form.send({ type: 'form.submit' });
    await form.sent();
    form.send({ type: 'form.another' });
    expect(field(form.filling(), 'subject')?.value).to.equal(null);
  });

  it('asks whatever form a profile has, its subject or not', async () => {
    const device = {
      id: 'device',
      label: 'Equipamento',
      explanation: 'Para o que não funciona',
      fields: [{ name: 'serial', kind: 'text' as const, label: 'Série', required: true }],
      coach: [],
      guidance: [],
    };
    const profile = aProfile({ forms: [device, ...aProfile().forms], coverageField: null, supportedVersion: null });
    const form = await aForm({ desk: aBackend({ profile }).deskFor(aRequester()) });
    expect(only(form.view(), 'choosing').forms[0]).to.deep.equal({
      id: 'device',
      label: 'Equipamento',
      explanation: 'Para o que não funciona',
    });
    form.send({ type: 'form.choose', formId: 'device' });
    expect(form.filling().mayLeave).to.equal(true);
    form.write({ serial: 'X1' });
    form.send({ type: 'form.leave' });
    expect(form.view().kind).to.equal('choosing');
    form.send({ type: 'form.choose', formId: 'ticket' });
    expect(form.filling().draft.restored).to.equal(false);
    form.send({ type: 'form.leave' });
    form.send({ type: 'form.choose', formId: 'device' });
    expect(field(form.filling(), 'serial')?.value).to.equal('X1');
    form.send({ type: 'form.submit' });
    expect((await form.sent()).ticket.fields).to.deep.equal({ serial: 'X1' });
  });

  it('is not offered to who was not trained (T21), and says so before anything is typed', async () => {
    const me = aRequester({ trained: false });
    const form = await aForm({ me, desk: aBackend({ people: [me] }).deskFor(me) });
    expect(form.view()).to.deep.equal({ kind: 'barred', reason: 'untrained' });
  });
});

describe('a new ticket in a customer’s name', () => {
  it('asks an attendant for the customer, and offers only customers', async () => {
    const form = await aForm({ me: anAttendant() });
    await waitFor(form.actor, () => form.view().kind === 'filling');
    expect(form.filling().requester.customers?.map(({ name }) => name)).to.deep.equal(['Carla Menezes', 'Rui Tavares']);
    form.write(answers);
    form.send({ type: 'form.submit' });
    expect(form.filling().requester.fault?.code).to.equal('required');
    form.send({ type: 'requester.choose', id: 'rui' });
    expect(field(form.filling(), 'requester')?.value).to.equal('Rui Tavares');
    form.send({ type: 'form.submit' });
    const { ticket } = await form.sent();
    expect([ticket.requester.name, ticket.openedBy.name]).to.deep.equal(['Rui Tavares', 'Ana Ribeiro']);
  });

  it('cannot be opened where the desk names nobody', async () => {
    const real = aBackend().deskFor(anAttendant());
    const { name, tickets } = real;
    const desk = { name, tickets, me: () => real.me(), profile: () => real.profile() };
    const form = await aForm({ me: anAttendant(), desk });
    expect(form.view()).to.deep.equal({ kind: 'barred', reason: 'nobody' });
  });

  it('asks the directory again when it did not answer', async () => {
    const desk = aBackend().deskFor(anAttendant());
    let calls = 0;
    const people = () => {
      calls += 1;
      return calls === 1 ? Promise.reject(away()) : (desk.directory?.people() ?? Promise.resolve([]));
    };
    const directory = desk.directory && { ...desk.directory, people };
    const form = await aForm({ me: anAttendant(), desk: { ...desk, ...(directory && { directory }) } });
    await waitFor(form.actor, () => only(form.view(), 'meeting').failure !== null);
    form.send({ type: 'form.retry' });
    await waitFor(form.actor, () => form.view().kind === 'filling');
  });
});
