/** What a command leaves in a ticket and in its entry, where a story would not notice. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { anAttendant, aRequester, type Over } from '../testing/people.ts';
import { aFieldServicePolicy } from '../testing/policies.ts';
import { aDraft, aTicket, AT } from '../testing/tickets.ts';
import { TicketCommand } from './ticket.command.schema.ts';
import { applyCommand, canApply, type Applied } from './ticket.apply.ts';
import { openTicket } from './ticket.open.ts';
import type { Ticket } from './ticket.schema.ts';

const at = '2026-03-16T12:00:00.000Z';
const [carla, ana] = [aRequester(), anAttendant()];
const stored = { id: 'file-0', name: 'antes.xml', type: 'text/xml', size: 12 };

const after = (over: Over<typeof Ticket>, command: TicketCommand, by = ana, policy = aPolicy()): Applied =>
  applyCommand(aTicket(over), command, { by, at }, policy);

describe('an entry', () => {
  it('holds what its command changed, and nothing that stands as it stood', () => {
    const { entry } = after({ stage: 'inService', attachments: [stored] }, aCommand('ticket.prioritize'));
    expect(entry.changes).to.deep.equal({ critical: true });
    expect(
      after({ stage: 'inService', attachments: [stored] }, aCommand('ticket.comment')).entry.changes,
    ).to.deep.equal({});
  });

  it('leaves the status alone where the stage stays', () => {
    const ticket = aTicket({ stage: 'inService', statusId: 'M2' });
    const said = applyCommand(ticket, aCommand('ticket.comment'), { by: ana, at }, aFieldServicePolicy());
    expect(said.ticket.statusId).to.equal('M2');
  });
});

describe('what a command writes', () => {
  it('keeps the files of an internal comment out of the ticket, and adds those of any other', () => {
    const attachments = [{ id: 'file-1', name: 'nota.xml', type: 'text/xml', size: 2048 }];
    const filesAfter = (internal: boolean) =>
      after(
        { stage: 'inService', attachments: [stored] },
        parse(TicketCommand, { type: 'ticket.comment', text: 'Segue', internal, attachments }),
      ).ticket.attachments.map(({ id }) => id);
    expect(filesAfter(true)).to.deep.equal(['file-0']);
    expect(filesAfter(false)).to.deep.equal(['file-0', 'file-1']);
  });

  it('notes a correction as installed only where there is one, and the customer says so', () => {
    const correction = { version: '8.2.1', installedAt: null };
    const approve = (over: Over<typeof Ticket>, correctionInstalled: boolean) =>
      after({ stage: 'awaitingApproval', ...over }, aCommand('ticket.approve', { correctionInstalled }), carla).ticket
        .correction;
    expect(approve({ correction: null }, true)).to.equal(null);
    expect(approve({ correction }, false)).to.deep.equal(correction);
    expect(approve({ correction }, true)).to.deep.equal({ ...correction, installedAt: at });
  });

  it('keeps a score without words as one', () => {
    const rate = parse(TicketCommand, { type: 'ticket.rate', score: 1 });
    expect(after({ stage: 'concluded' }, rate, carla).ticket.rating).to.deep.equal({ score: 1, comment: '', at });
  });

  it('lays new answers over the old ones, and takes away those that are emptied', () => {
    const fields = { type: 'varejo', category: 'erro', version: '8.2' };
    const reclassify = aCommand('ticket.reclassify', { fields: { category: 'duvida', version: '' } });
    expect(after({ stage: 'inService', fields }, reclassify).ticket.fields).to.deep.equal({
      type: 'varejo',
      category: 'duvida',
    });
  });

  it('TOTALL 12 asks for the charge anew where a ticket turns uncovered, not where it was already', () => {
    const authorised = (coverage: Ticket['coverage']) =>
      after({ stage: 'inService', coverage, chargeAuthorised: true }, aCommand('ticket.reclassify')).ticket
        .chargeAuthorised;
    expect(authorised('covered')).to.equal(false);
    expect(authorised('uncovered')).to.equal(true);
    const fields = { category: 'erro' };
    const silent = parse(TicketCommand, { type: 'ticket.reclassify', fields, reason: 'Cadastro' });
    expect(after({ stage: 'inService', chargeAuthorised: true }, silent).ticket.chargeAuthorised).to.equal(true);
  });
});

describe('a button', () => {
  it('is lit by what may be done, and by nothing else', () => {
    const ticket = aTicket({ stage: 'inService' });
    expect(canApply(ticket, aCommand('ticket.resolve'), { by: ana, at }, aPolicy())).to.equal(true);
    expect(canApply(ticket, aCommand('ticket.resolve'), { by: carla, at }, aPolicy())).to.equal(false);
  });
});

describe('a ticket just opened', () => {
  it('is followed by nobody, and no charge for it was agreed to', () => {
    const opening = {
      ...{ subject: 'Erro', description: '', fields: {}, additionalEmails: [], critical: false },
      ...{ coverage: null, deadline: null, territory: null, assignee: null },
    };
    const registration = { id: aTicket().id, number: '202603/0001', requester: carla };
    const { ticket } = openTicket(aDraft(), opening, registration, { by: carla, at: AT }, aPolicy());
    expect(ticket.followers).to.deep.equal([]);
    expect(ticket.chargeAuthorised).to.equal(false);
  });
});
