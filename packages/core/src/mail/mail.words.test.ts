/** What a mail says, in which words. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { aColleague, aCommand, aManager, anAttendant, aProfile, aRequester, aTicket, AT } from '../testing/index.ts';
import { commanders } from '../ticket/ticket.commanders.ts';
import type { CommandType } from '../ticket/ticket.command.schema.ts';
import type { EntryCommand, TimelineEntry } from '../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { languages, mailWords } from './mail.language.ts';
import { mailsFor } from './mail.rules.ts';
import { Mail } from './mail.schema.ts';

const [carla, ana, marcos] = [aRequester(), anAttendant(), aManager()];
const people = [carla, ana, marcos];
const comment = aCommand('ticket.comment');

const anEntry = (by: Person, command: EntryCommand): TimelineEntry => ({
  ticketId: aTicket().id,
  version: 2,
  at: AT,
  by: refOf(by),
  command,
  from: { stage: 'opened', step: null },
  to: { stage: 'opened', step: null },
  internal: false,
  changes: {},
});

describe('the words of a mail', () => {
  const types = Object.keys(commanders).filter((type): type is CommandType => type in commanders);
  const bodyOf = (by: Person, command: EntryCommand, over: Partial<Ticket> = {}): string =>
    mailsFor(anEntry(by, command), { ...aTicket(), ...over }, aProfile(), people)[0]?.body ?? '';

  for (const type of types) {
    it(`say what happened on ${type}, in each language`, () => {
      for (const locale of languages) {
        const [mail] = mailsFor(anEntry(marcos, aCommand(type)), aTicket(), aProfile({ locale }), people);
        const { subject, body } = parse(Mail, mail);
        expect(subject).to.match(/^\[202603\/0001\] \S.+: Erro ao confirmar pedido de venda$/);
        expect(body)
          .to.match(/^.*ticket 202603\/0001.*\n/)
          .and.not.match(/undefined|NaN|\[object|null|[{}]/);
      }
    });
  }

  it('quote what was typed as it was typed, and rich text as text', () => {
    expect(bodyOf(ana, aCommand('ticket.comment', { text: 'Linha 1\nse a < b' }))).to.contain('Linha 1\nse a < b');
    expect(bodyOf(ana, aCommand('ticket.comment', { text: '<p>Veja <b>isto</b></p>' }))).to.contain('\nVeja isto\n');
  });

  it('name the files that came along', () => {
    expect(bodyOf(carla, aCommand('ticket.attach'), { assignee: refOf(ana) })).to.contain('Anexo: nota.xml');
  });

  it('ask for the approval, and say what silence means (TOTALL 11.2)', () => {
    const body = bodyOf(ana, aCommand('ticket.resolve'), { stage: 'awaitingApproval' });
    expect(body).to.contain('Atualize para a versão 8.2.1').and.contain('Sem retorno em 15 dias');
  });

  it('ask for no approval where the portal awaits none, and name a correction only where it is handed out', () => {
    const policy = { ...aProfile().policy, approval: null };
    const held = { stage: 'awaitingApproval', correction: { version: '8.2.1', installedAt: null } } as const;
    const [answer] = mailsFor(anEntry(ana, aCommand('ticket.resolve')), aTicket(held), aProfile({ policy }), people);
    expect(answer?.subject).to.contain('respondido');
    expect(answer?.body).to.contain('A correção está na versão 8.2.1.').and.not.contain('diga na página');
    expect(bodyOf(ana, comment, held)).not.to.contain('8.2.1');
  });

  it('give money, hours and a day in the portal’s language and time zone', () => {
    const body = bodyOf(marcos, aCommand('ticket.propose', { validUntil: '2026-04-01T02:00:00.000Z' }));
    expect(body.replaceAll('\u00a0', ' ')).to.contain('R$ 1.200,00').and.contain('8 h de trabalho');
    expect(body).to.contain('31/03/2026');
  });

  it('write an amount in what is no currency as it stands, and never fail on it', () => {
    expect(bodyOf(marcos, aCommand('ticket.propose', { currency: 'R$ ' }))).to.contain('R$  1200');
  });

  it('warn that an uncovered reason may be charged (TOTALL 12)', () => {
    expect(bodyOf(ana, aCommand('ticket.reclassify'))).to.contain('não é coberto pelo contrato');
  });

  it('contract the article with the word before it, by the gender of the house’s word', () => {
    const sentenceOf = (command: EntryCommand, profile = aProfile()): string =>
      mailsFor(anEntry(ana, command), aTicket(), profile, people)[0]?.body.split('\n')[0] ?? '';
    const ordem = { ticketNoun: { one: 'ordem', other: 'ordens', gender: 'f' as const } };
    const commands = [comment, aCommand('ticket.attach'), aCommand('ticket.requestPart'), aCommand('ticket.cancel')];
    expect(commands.map((command) => sentenceOf(command).replace(/ a peça .*/, ''))).to.deep.equal([
      'Ana Ribeiro escreveu no ticket 202603/0001:',
      'Ana Ribeiro anexou ao ticket 202603/0001:',
      'Ana Ribeiro registrou no ticket 202603/0001',
      'Ana Ribeiro cancelou o ticket 202603/0001.',
    ]);
    expect(commands.map((command) => sentenceOf(command, aProfile(ordem)).replace(/ a peça .*/, ''))).to.deep.equal([
      'Ana Ribeiro escreveu na ordem 202603/0001:',
      'Ana Ribeiro anexou à ordem 202603/0001:',
      'Ana Ribeiro registrou na ordem 202603/0001',
      'Ana Ribeiro cancelou a ordem 202603/0001.',
    ]);
  });

  it('are in the language of each reader, and the portal’s for whoever reads none of ours', () => {
    const held = { assignee: refOf(ana), additionalEmails: ['socio@aurora.example'] };
    const inSpanish = aRequester({ locale: 'es-UY' });
    const read = (requester: Person, locale: string): readonly string[] =>
      mailsFor(anEntry(marcos, aCommand('ticket.suspend')), aTicket(held), aProfile({ locale }), [
        requester,
        { ...ana, locale: 'nl' },
      ]).map(({ to, body, locale: written }) => `${String(written)} ${to.join()} ${body.split('\n')[0] ?? ''}`);
    expect(read(inSpanish, 'en')).to.deep.equal([
      'es carla@aurora.example,socio@aurora.example Marcos Teixeira suspendió el ticket 202603/0001: Esperando información del cliente.',
      'en ana@desk.example Marcos Teixeira suspended the ticket 202603/0001: Waiting for the customer’s information.',
    ]);
    expect(read(carla, 'pt-BR')[0]).to.contain('suspendeu o ticket 202603/0001: Aguardando informações do cliente.');
  });

  it('are written once for each language of a side, under ids of their own', () => {
    const rui = aColleague({ locale: 'en' });
    const written = mailsFor(anEntry(ana, comment), aTicket({ followers: [rui.id] }), aProfile(), [carla, rui]);
    expect(written.map(({ id, to, readers }) => [id, to, readers])).to.deep.equal([
      ['ticket-1/2/1', ['carla@aurora.example'], [carla.id]],
      ['ticket-1/2/1/en', ['rui@aurora.example'], [rui.id]],
    ]);
  });

  it('hold the same values in every language, and no gap of another name', () => {
    const gapsIn = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    const cases = new Set(['the', 'The', 'of', 'on', 'to']);
    const of = (text: string): readonly string[] => gapsIn(text).filter((name) => !cases.has(name));
    for (const language of ['en', 'es'] as const) {
      const { news, asks, correction } = mailWords[language];
      const own = mailWords['pt-BR'];
      for (const [key, [, sentence]] of Object.entries(own.news))
        expect(of(Object.entries(news).find(([name]) => name === key)?.[1][1] ?? ''), key).to.deep.equal(of(sentence));
      expect(Object.values(asks).map(of)).to.deep.equal(Object.values(own.asks).map(of));
      expect(of(correction)).to.deep.equal(of(own.correction));
    }
  });

  it('use the house’s word for a ticket, with its article', () => {
    const profile = aProfile({ ticketNoun: { one: 'solicitação', other: 'solicitações', gender: 'f' } });
    const [mail] = mailsFor(
      anEntry(carla, aCommand('ticket.approve')),
      aTicket({ assignee: refOf(ana) }),
      profile,
      people,
    );
    expect(mail?.body)
      .to.contain('aprovou a solução da solicitação 202603/0001')
      .and.contain('Solicitação: 202603/0001');
  });
});
