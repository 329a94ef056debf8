/** Who is written to, and who reads it. */
import { expect } from 'chai';
import {
  aColleague,
  aCommand,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  AT,
} from '../testing/index.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import { confirmedTo } from './mail.addresses.ts';
import { mailsFor } from './mail.rules.ts';
import type { Mail } from './mail.schema.ts';

const [carla, rui, ana, marcos, bruno] = [aRequester(), aColleague(), anAttendant(), aManager(), aTechnician()];
const people = [carla, rui, ana, marcos, bruno];

const anEntry = (by: Person, command: EntryCommand, over: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ticketId: aTicket().id,
  version: 2,
  at: AT,
  by: refOf(by),
  command,
  from: { stage: 'opened', step: null },
  to: { stage: 'opened', step: null },
  internal: false,
  changes: {},
  ...over,
});

const opening = (by: Person): TimelineEntry => {
  const { formId, fields, attachments } = aTicket();
  return anEntry(
    by,
    { type: 'ticket.open', draft: { formId, values: fields, attachments } },
    { version: 1, from: null },
  );
};

const comment = aCommand('ticket.comment');
const mails = (entry: TimelineEntry, over: Parameters<typeof aTicket>[0] = {}): readonly Mail[] =>
  mailsFor(entry, aTicket(over), aProfile(), people);
const addresses = (entry: TimelineEntry, over: Parameters<typeof aTicket>[0] = {}): readonly string[] =>
  mails(entry, over).flatMap(({ to }) => to);

const held = { assignee: refOf(ana), additionalEmails: ['socio@aurora.example'], followers: [rui.id, marcos.id] };

describe('the mails of an entry', () => {
  it('confirm an opening to the requester, though he wrote it himself (TOTALL 5, passo 4)', () => {
    expect(addresses(opening(carla))).to.deep.equal(['carla@aurora.example']);
    const [mail] = mails(opening(carla));
    expect(mail?.subject).to.equal('[202603/0001] registrado: Erro ao confirmar pedido de venda');
    expect(mail?.body).to.contain('Carla Menezes, registramos o ticket 202603/0001.').and.contain('pedido 10125');
  });

  it('confirm an opening made in the customer’s name to the customer, not to who typed it', () => {
    expect(addresses(opening(ana))).to.deep.equal(['carla@aurora.example']);
  });

  it('go to requester, copies and followers, and to the desk’s side apart from them (T8, V4)', () => {
    expect(mails(anEntry(bruno, comment), held).map(({ to }) => to)).to.deep.equal([
      ['carla@aurora.example', 'socio@aurora.example', 'rui@aurora.example'],
      ['ana@desk.example', 'marcos@desk.example'],
    ]);
  });

  it('confirm an opening to those whom a view may name before it is read back', () => {
    const ticket = { additionalEmails: ['Carla@aurora.example', 'socio@aurora.example'] };
    expect(confirmedTo(aTicket(ticket), [carla])).to.deep.equal(addresses(opening(carla), ticket));
    expect(confirmedTo(aTicket(ticket), [])).to.deep.equal(['carla@aurora.example', 'socio@aurora.example']);
  });

  it('leave out who wrote it, however his address is spelled', () => {
    const shouting = aRequester({ email: 'CARLA@aurora.example' });
    const to = addresses(anEntry(shouting, comment), { ...held, additionalEmails: ['Carla@Aurora.example'] });
    expect(to).to.deep.equal(['rui@aurora.example', 'ana@desk.example', 'marcos@desk.example']);
  });

  it('go to each address once', () => {
    const to = addresses(anEntry(bruno, comment), {
      additionalEmails: ['CARLA@aurora.example', 'carla@aurora.example'],
    });
    expect(to).to.deep.equal(['carla@aurora.example']);
  });

  it('go where the requester reads mail today, not where he did when he opened (TOTALL 7)', () => {
    const moved = aRequester({ email: 'carla.nova@aurora.example' });
    const [mail] = mailsFor(anEntry(ana, comment), aTicket(), aProfile(), [moved, ana]);
    expect(mail?.to).to.deep.equal(['carla.nova@aurora.example']);
  });

  it('of an internal entry stay at the desk', () => {
    const internal = anEntry(bruno, { ...comment, internal: true }, { internal: true });
    expect(addresses(internal, held)).to.deep.equal(['ana@desk.example', 'marcos@desk.example']);
  });

  it('are read by those they are written to, of each side, and by no address', () => {
    expect(mails(anEntry(bruno, comment), held).map(({ readers }) => readers)).to.deep.equal([
      [carla.id, rui.id],
      [ana.id, marcos.id],
    ]);
    expect(mails(anEntry(carla, comment), held).flatMap(({ readers }) => readers)).not.to.include(carla.id);
  });

  it('are read by both of two who share an address', () => {
    const shared = aColleague({ email: 'Carla@aurora.example' });
    const [mail] = mailsFor(anEntry(ana, comment), aTicket({ followers: [rui.id] }), aProfile(), [carla, shared, ana]);
    expect([mail?.to, mail?.readers]).to.deep.equal([['carla@aurora.example'], [carla.id, rui.id]]);
  });

  it('are none where nobody is left to be written to', () => {
    const silent = { requester: { id: carla.id, name: 'Carla', role: 'requester' as const } };
    expect(mailsFor(anEntry(ana, comment), aTicket(silent), aProfile(), [])).to.deep.equal([]);
  });

  it('have ids that follow from ticket, version and side, so that each is kept once', () => {
    const entry = anEntry(bruno, comment);
    const ids = mails(entry, held).map(({ id }) => id);
    expect(ids).to.deep.equal(['ticket-1/2/1', 'ticket-1/2/2']);
    expect(mails(entry, held)).to.deep.equal(mails(entry, held));
  });

  it('cannot be given a header of their own by a subject', () => {
    const [mail] = mails(anEntry(ana, comment), { subject: 'Olá\r\nBcc: todos@x.example\u0000' });
    expect(mail?.subject).to.equal('[202603/0001] novo trâmite: Olá Bcc: todos@x.example');
  });
});
