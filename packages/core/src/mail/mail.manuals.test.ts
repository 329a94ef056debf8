/** What the five manuals say of mails, told by named people. */
import { expect } from 'chai';
import { decideApply } from '../port/apply.decision.ts';
import { decideOpen } from '../port/open.decision.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { TicketId } from '../shared/ids.ts';
import {
  aColleague,
  aCommand,
  aDraft,
  aFieldServicePolicy,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  aTicketIn,
  AT,
} from '../testing/index.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import type { Mail } from './mail.schema.ts';

const [carla, ana, marcos, bruno] = [aRequester(), anAttendant(), aManager(), aTechnician()];
const people = [carla, ana, marcos, bruno];
const reseller = 'revenda@desk.example';
const helpDesk = aProfile({ resellerEmails: [reseller] });
const fieldService = aProfile({ policy: aFieldServicePolicy(), resellerEmails: [reseller] });

const opened = (by: Person, over: Parameters<typeof aDraft>[0] = {}): readonly Mail[] => {
  const id = parse(TicketId, 'ticket-1');
  return decideOpen({ draft: aDraft(over), id, number: '409581', by, at: AT, profile: helpDesk, people, files: null })
    .mails;
};

const given = (ticket: Ticket, by: Person, command: TicketCommand, profile = fieldService): readonly Mail[] =>
  decideApply({ ticket, command, version: ticket.version, by, at: AT, profile, people, files: null }).mails;

const mailTo = (mails: readonly Mail[], address: string | undefined): Mail | undefined =>
  mails.find(({ to }) => to.includes(address ?? ''));

describe('mails, as the manuals tell them', () => {
  it('P7 T5 confirm an opening to its requester with the number, and notify the reseller of it', () => {
    const mails = opened(carla);
    expect(mailTo(mails, carla.email)?.body).to.contain('registramos o ticket 409581');
    expect(mailTo(mails, reseller)?.body).to.match(/^Chegou o ticket 409581, de Carla Menezes\./);
    expect(mails).to.have.length(2);
  });

  it('P11 tell the technician of the order that was released to him', () => {
    const release = aCommand('ticket.release', { technician: refOf(bruno) });
    const mail = mailTo(given(aTicket(), marcos, release), bruno.email);
    expect(mail?.body).to.contain('Marcos Teixeira encaminhou o ticket 202603/0001 a Bruno Salles.');
    expect(mail?.readers).to.deep.equal([bruno.id]);
  });

  it('P16 P21 tell the reseller of an attendance that ended, and ask the customer for a rating', () => {
    const inService = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(bruno), statusId: 'M' });
    const mails = given(inService, bruno, aCommand('ticket.resolve'));
    expect(mailTo(mails, carla.email)?.body).to.contain('Carla Menezes, avalie o atendimento quando puder.');
    expect(mailTo(mails, reseller)?.body).to.contain('Bruno Salles respondeu').and.not.contain('avalie');
  });

  it('P16 ask for no rating while the reseller still owes something, nor where there is no scale', () => {
    const inService = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(bruno), statusId: 'M' });
    const owing = given(inService, bruno, aCommand('ticket.resolve', { internalAction: true }));
    expect(mailTo(owing, carla.email)?.body).not.to.contain('avalie');
    const unrated = aProfile({ policy: aFieldServicePolicy({ ratingScale: [] }) });
    expect(mailTo(given(inService, bruno, aCommand('ticket.resolve'), unrated), carla.email)?.body).not.to.contain(
      'avalie',
    );
  });

  it('P21 ask for a rating once, and of nobody where the customer has just given his word himself', () => {
    const rui = aColleague();
    const waiting = aTicketIn({ stage: 'awaitingApproval', step: null }, { followers: [rui.id] });
    const approved = decideApply({
      ...{ ticket: waiting, command: aCommand('ticket.approve'), version: waiting.version, by: carla, at: AT },
      ...{ profile: helpDesk, people: [...people, rui], files: null },
    });
    expect(mailTo(approved.mails, rui.email)?.body).to.contain('aprovou a solução').and.not.contain('avalie');
    const system: Person = { id: marcos.id, name: 'Sistema', role: 'system' };
    const concluded = aTicketIn({ stage: 'concluded', step: null });
    expect(mailTo(given(concluded, system, aCommand('ticket.syncErp')), carla.email)?.body).not.to.contain('avalie');
  });

  it('P15 tell the reseller of a part, and of what was written about the visit', () => {
    const inService = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(bruno), statusId: 'M' });
    expect(mailTo(given(inService, bruno, aCommand('ticket.requestPart')), reseller)?.body).to.contain(
      'a peça 001R0001',
    );
  });

  it('V4 copy an opening and every entry to the additional e-mails', () => {
    const additionalEmails = ['socio@aurora.example'];
    expect(mailTo(opened(carla, { values: { additionalEmails } }), 'socio@aurora.example')?.to).to.include(carla.email);
    const ticket = aTicketIn({ stage: 'inService', step: null }, { additionalEmails });
    expect(mailTo(given(ticket, ana, aCommand('ticket.comment'), helpDesk), 'socio@aurora.example')?.body).to.contain(
      'Segue a imagem',
    );
  });

  it('S7 send the customer a copy of what he opened, and the answer when it comes', () => {
    expect(mailTo(opened(carla), carla.email)?.body).to.contain('Utilizar o pedido 10125.');
    const ticket = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(ana) });
    expect(mailTo(given(ticket, ana, aCommand('ticket.resolve'), helpDesk), carla.email)?.body).to.contain(
      'Atualize para a versão 8.2.1',
    );
  });

  it('T12 T13 ask the customer alone for his word on a proposal and on a solution', () => {
    const followed = { followers: [marcos.id], assignee: refOf(ana) };
    const analysed = aTicketIn({ stage: 'estimating', step: 'analysis' }, { followers: [ana.id] });
    const proposal = given(analysed, marcos, aCommand('ticket.propose'), helpDesk);
    expect(mailTo(proposal, carla.email)?.body).to.contain('aceite ou recuse a proposta');
    expect(mailTo(proposal, ana.email)?.body).not.to.contain('aceite ou recuse');
    const answer = given(
      aTicketIn({ stage: 'inService', step: null }, followed),
      ana,
      aCommand('ticket.resolve'),
      helpDesk,
    );
    expect(mailTo(answer, carla.email)?.subject).to.contain('aguarda sua aprovação');
    expect(mailTo(answer, marcos.email)?.subject).to.contain('respondido');
    expect(mailTo(answer, marcos.email)?.body).not.to.contain('diga na página');
  });

  it('T15 T22 say that silence closed a ticket, and which version corrects the error', () => {
    const waiting = aTicketIn({ stage: 'awaitingApproval', step: null });
    const expired = decideApply({
      ticket: waiting,
      command: { type: 'ticket.expireApproval' },
      version: waiting.version,
      by: { id: marcos.id, name: 'Sistema', role: 'system' },
      at: '2026-04-09T13:00:00.000Z',
      profile: helpDesk,
      people,
      files: null,
    });
    expect(mailTo(expired.mails, carla.email)?.body)
      .to.contain('em 15 dias não houve retorno')
      .and.contain('avalie o atendimento');
    const inService = aTicketIn({ stage: 'inService', step: null });
    const corrected = given(inService, ana, aCommand('ticket.resolve', { correctionVersion: '8.2.1' }), helpDesk);
    expect(mailTo(corrected, carla.email)?.body).to.contain('A correção está na versão 8.2.1.');
  });
});
