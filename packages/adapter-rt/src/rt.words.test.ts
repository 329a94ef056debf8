/** What people of RT read of a write. */
import { applyCommand, type TicketCommand, type TimelineEntry } from '@chamado/core';
import { anAttendant, aPolicy, aTicket, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { messageOf } from './rt.words.ts';

const entryOf = (command: TicketCommand): TimelineEntry =>
  applyCommand(
    aTicket({ stage: 'inService' }),
    command,
    { by: anAttendant({ name: 'Ana <Ribeiro>' }), at: AT },
    aPolicy(),
  ).entry;

describe('a message to Request Tracker', () => {
  it('reaches the requester where something is said to him', () => {
    const { kind, html } = messageOf([entryOf({ type: 'ticket.resolve', solution: 'Não está mais sendo puxado' })]);
    expect(kind).to.equal('correspond');
    expect(html).to.contain('Não está mais sendo puxado').and.contain('Ana &lt;Ribeiro&gt;');
  });

  it('stays among the desk where it is internal, or where nothing is said', () => {
    const internal = entryOf({ type: 'ticket.comment', text: 'Cliente em atraso', internal: true });
    expect(messageOf([internal]).kind).to.equal('comment');
    expect(messageOf([entryOf({ type: 'ticket.assign', assignee: null })]).kind).to.equal('comment');
  });

  it('says nothing internal to the requester, also where both are saved at once', () => {
    const internal = entryOf({ type: 'ticket.comment', text: 'Cliente em atraso', internal: true });
    expect(messageOf([internal, entryOf({ type: 'ticket.comment', text: 'Olá' })]).kind).to.equal('comment');
  });
});
