/** Opportunities and the contact form, told by named people. */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { DeskError } from '../shared/desk-error.ts';
import { aManager, anAttendant, anOperationId, aProfile, aRequester, aTechnician, aTicket } from '../testing/index.ts';

const [carla, bruno, ana, marcos] = [aRequester(), aTechnician(), anAttendant(), aManager()];
const people = [carla, bruno, ana, marcos];
const ticket = aTicket({ territory: 'sul' });
const desks = (over: Parameters<typeof aProfile>[0] = {}) =>
  createMemoryBackend({ profile: aProfile(over), people, tickets: [ticket] });
const heard = {
  ticketId: ticket.id,
  contact: 'Joana Prado',
  phone: '(11) 5555-0123',
  description: 'Quer duas impressoras para a filial.',
};

describe('a business opportunity', () => {
  it('P19 is registered by the technician from a ticket, with contact, phone and description, and the reseller is mailed', async () => {
    const backend = desks({ resellerEmails: ['vendas@revenda.example'], locale: 'es' });
    const kept = await backend.deskFor(bruno).sales?.register(heard, { operationId: anOperationId() });
    expect(kept).to.deep.include({ contact: 'Joana Prado', phone: '(11) 5555-0123', companyName: 'Loja Aurora' });
    const [mail, ...more] = (await backend.deskFor(ana).mail?.outbox())?.items ?? [];
    expect([mail?.to, mail?.subject, more]).to.deep.equal([
      ['vendas@revenda.example'],
      'Oportunidad de negocio: Loja Aurora',
      [],
    ]);
    expect(mail?.body).to.equal(
      'Bruno Salles indicó una oportunidad de negocio:\n\nQuer duas impressoras para a filial.\n\n' +
        'Contacto: Joana Prado\nTeléfono: (11) 5555-0123\nCliente: Loja Aurora\nTicket: 202603/0001',
    );
    expect((await backend.deskFor(marcos).sales?.list({}))?.items).to.deep.equal([kept]);
  });

  it('P19 is heard of by the managers where the reseller names no address, and by nobody where there is none', async () => {
    const backend = desks();
    await backend.deskFor(bruno).sales?.register(heard, { operationId: anOperationId() });
    expect((await backend.deskFor(marcos).mail?.outbox())?.items.map(({ to }) => to)).to.deep.equal([[marcos.email]]);
    const alone = createMemoryBackend({ profile: aProfile(), people: [bruno, ana], tickets: [ticket] });
    await alone.deskFor(bruno).sales?.register(heard, { operationId: anOperationId() });
    expect((await alone.deskFor(ana).mail?.outbox())?.items).to.deep.equal([]);
  });

  it('P19 is no customer’s to register', async () => {
    const refused = await desks()
      .deskFor(carla)
      .sales?.register(heard, { operationId: anOperationId() })
      .catch((thrown: unknown) => DeskError.from(thrown));
    expect(refused).to.deep.include({ code: 'not_allowed', reason: 'access' });
  });
});

describe('the contact form', () => {
  const written = {
    name: 'Carla M.',
    email: 'carla@casa.example',
    phone: '(11) 5555-0101',
    subject: 'Segunda via',
    message: 'Preciso de uma cópia do contrato.',
  };

  it('P22 reaches the reseller, who answers the sender, and gives him a copy in the language he reads', async () => {
    const english = aRequester({ locale: 'en-GB' });
    const backend = createMemoryBackend({ profile: aProfile(), people: [english, ana, marcos] });
    const kept = await backend.deskFor(english).contact?.send(written, { operationId: anOperationId() });
    expect(kept).to.deep.include({ ...written, by: { ...kept?.by } });
    const mails = (await backend.deskFor(ana).mail?.outbox())?.items ?? [];
    const toReseller = mails.find(({ to }) => to.includes(marcos.email ?? ''));
    expect(toReseller).to.deep.include({ replyTo: 'carla@casa.example', subject: 'Contato: Segunda via' });
    expect(toReseller?.body).to.contain('Nome: Carla M.').and.contain('Telefone: (11) 5555-0101');
    const copy = mails.find(({ to }) => to.includes('carla@casa.example'));
    expect(copy?.body).to.match(
      /^We have received your message .*\n\nPreciso de uma cópia do contrato\.\n\nName: Carla M\./,
    );
    expect(mails).to.have.length(2);
    const hers = await backend.deskFor(english).mail?.outbox();
    expect(hers?.items.map(({ id }) => id)).to.deep.equal([copy?.id]);
  });
});
