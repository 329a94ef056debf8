/** An operator's mail from end to end, at a desk in memory (Integrator 1.9.1). */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aColleague, anAttendant, anOperationId, aProfile, aRequester, aTicket } from '../testing/index.ts';
import { addresseesOf, invertSelection, selectAll, selected } from './compose.rules.ts';

const [carla, rui, ana] = [aRequester(), aColleague(), anAttendant()];
const profile = aProfile({
  mailTemplates: [
    { id: 'retorno', label: 'Retorno', subject: 'Sobre {{ticket.number}}', body: '<p>Olá, {{requester.name}}.</p>' },
    { id: 'errado', label: 'Errado', subject: '{{ticket.nome}}', body: '<p>x</p>' },
  ],
});
const ticket = aTicket({ followers: [rui.id] });
const desks = () => createMemoryBackend({ profile, people: [carla, rui, ana], tickets: [ticket] });

describe('an operator’s mail', () => {
  it('I13 goes from a template to those selected, with a copy, and the timeline tells of it', async () => {
    const desk = desks().deskFor(ana);
    const offered = addresseesOf(ticket, (await desk.directory?.people()) ?? []);
    const allButCarla = invertSelection(offered, new Set(['carla@aurora.example']));
    expect(selectAll(offered).size).to.equal(2);
    const to = selected(offered, allButCarla);
    const copies = [{ address: 'arquivo@desk.example' }];
    const draft = { ticketId: ticket.id, templateId: 'retorno', to, copies };
    const sent = await desk.mail?.send(draft, { operationId: anOperationId() });
    const [mail, ...more] = (await desk.mail?.outbox())?.items ?? [];
    expect(more).to.deep.equal([]);
    expect(mail).to.deep.include({
      to: ['rui@aurora.example'],
      copies: ['arquivo@desk.example'],
      subject: '[202603/0001] Sobre 202603/0001',
      body: 'Olá, Carla Menezes.',
      html: '<p>Olá, Carla Menezes.</p>',
    });
    const entry = (await desk.tickets.timeline(ticket.id)).at(-1);
    expect([entry?.version, entry?.command.type]).to.deep.equal([sent?.version, 'ticket.comment']);
  });

  it('is plain where it was written plain, whatever sign it holds', async () => {
    const desk = desks().deskFor(ana);
    const written = { subject: 'Dúvida', body: 'Se a < b, reenvie.\nAté logo.', to: [{ address: 'x@y.example' }] };
    await desk.mail?.send({ ticketId: ticket.id, ...written }, { operationId: anOperationId() });
    const [mail] = (await desk.mail?.outbox())?.items ?? [];
    expect([mail?.body, mail?.html]).to.deep.equal([written.body, undefined]);
  });

  it('I13 is not sent from a template whose variable nothing fills, nor by a customer', async () => {
    const backend = desks();
    const draft = { ticketId: ticket.id, templateId: 'errado', to: [{ address: 'x@y.example' }] };
    const refusal = async (person = ana) => {
      try {
        await backend.deskFor(person).mail?.send(draft, { operationId: anOperationId() });
      } catch (thrown) {
        return DeskError.from(thrown);
      }
      throw new Error('it was sent');
    };
    expect((await refusal()).message)
      .to.contain('there is no variable {{ticket.nome}}')
      .and.contain('{{ticket.number}}');
    expect((await refusal(carla)).reason).to.equal('access');
    expect((await backend.deskFor(ana).tickets.get(ticket.id)).version).to.equal(1);
  });
});
