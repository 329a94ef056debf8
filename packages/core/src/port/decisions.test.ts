/** What every backend decides alike, beyond what the conformance kit asks of whole desks. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { FileId, TicketId } from '../shared/ids.ts';
import type { Person } from '../shared/person.schema.ts';
import {
  aColleague,
  aCommand,
  aDraft,
  anAttendant,
  aPolicy,
  aProfile,
  aRequester,
  aStranger,
  aTechnician,
  aTicket,
  AT,
  daysAfter,
} from '../testing/index.ts';
import { decideApply, repeatedBy, type ApplyRequest } from './apply.decision.ts';
import { dueCommands, theDesk } from './due.rules.ts';
import { asStored, attachable } from './file.rules.ts';
import { decideOpen } from './open.decision.ts';
import { fingerprintOf, isRepeat } from './operation.rules.ts';

const people = [aRequester(), aColleague(), aStranger(), anAttendant(), aTechnician()];
const circumstances = (by: Person) => ({ by, at: AT, profile: aProfile(), people, files: null });

const apply = (by: Person, command: unknown, over: Partial<ApplyRequest> = {}) =>
  decideApply({ ...circumstances(by), ticket: aTicket(), command, version: 1, ...over });

function errorOf(work: () => unknown): DeskError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof DeskError) return thrown;
    throw thrown;
  }
  throw new Error('expected a refusal');
}

describe('a decision to apply', () => {
  it('looks at sight before anything else, so that a stranger learns nothing from his own mistakes', () => {
    expect(errorOf(() => apply(aStranger(), { type: 'nonsense' }, { version: 9 })).code).to.equal('not_found');
  });

  it('reads the command before it looks at the version', () => {
    const command = { type: 'ticket.comment', text: '' };
    expect(errorOf(() => apply(aRequester(), command, { version: 9 })).fields[0]?.field).to.equal('text');
  });

  it('says of a conflict where the ticket stands, and at which version', () => {
    const { code, message } = errorOf(() => apply(anAttendant(), aCommand('ticket.accept'), { version: 7 }));
    expect(code).to.equal('conflict');
    expect(message).to.contain('202603/0001').and.contain('opened').and.contain('version 1').and.contain('saw 7');
  });

  it('puts the desk’s own word for people in place of the command’s', () => {
    const assignee = { ...aTechnician(), name: 'Outro Nome', email: 'outro@x.example' };
    const { ticket, entry } = apply(anAttendant(), { type: 'ticket.assign', assignee });
    expect(ticket.assignee).to.include({ name: 'Bruno Salles', email: 'bruno@desk.example' });
    expect(entry.command).to.have.nested.property('assignee.name', 'Bruno Salles');
  });

  it('T16 takes the ticket that is repeated from the desk, where whoever rejects sees it', () => {
    const first = aTicket({ id: 'ticket-0' });
    const reject = (by: Person, repeated?: typeof first) => apply(by, aCommand('ticket.reject'), { repeated });
    expect(reject(anAttendant(), first).ticket.duplicateOf).to.equal('ticket-0');
    const fields = [{ field: 'duplicateOf', code: 'no_such_ticket' }];
    expect(errorOf(() => reject(anAttendant())).fields).to.deep.equal(fields);
    expect(errorOf(() => reject(anAttendant(), aTicket({ id: 'ticket-9' }))).fields).to.deep.equal(fields);
    const elsewhere = { ...first, requester: aStranger(), openedBy: aStranger(), companyId: null };
    expect(errorOf(() => reject(aRequester(), elsewhere)).fields).to.deep.equal(fields);
  });

  it('knows which address a command names, whatever it is', () => {
    expect(repeatedBy({ type: 'ticket.reject', duplicateOf: 'ticket-0' })).to.equal('ticket-0');
    expect(
      [null, 'x', {}, { type: 'ticket.reject', duplicateOf: 7 }, aCommand('ticket.accept')].map(repeatedBy),
    ).to.deep.equal(Array.from({ length: 5 }, () => null));
  });

  it('lets nobody follow who does not see the ticket, and anybody be taken off', () => {
    const follow = (following: boolean) =>
      apply(anAttendant(), aCommand('ticket.follow', { personId: aStranger().id, following }), {
        ticket: aTicket({ followers: [aStranger().id] }),
      });
    expect(errorOf(() => follow(true)).fields).to.deep.equal([{ field: 'personId', code: 'not_a_choice' }]);
    expect(follow(false).ticket.followers).to.deep.equal([]);
  });
});

describe('a decision to open', () => {
  const open = (by: Person, over: Parameters<typeof aDraft>[0] = {}) =>
    decideOpen({ ...circumstances(by), draft: aDraft(over), id: TicketId.parse('t1'), number: '202603/0007' });

  it('gives ticket, entry and mails that agree', () => {
    const { ticket, entry, mails } = open(aRequester());
    expect([ticket.number, ticket.version, entry.version, entry.ticketId]).to.deep.equal(['202603/0007', 1, 1, 't1']);
    expect(mails.map(({ ticketId, version }) => [ticketId, version])).to.deep.equal([['t1', 1]]);
  });

  it('takes a person’s own id for his own name', () => {
    expect(open(aRequester(), { requesterId: 'carla' }).ticket.requester.id).to.equal('carla');
  });
});

describe('an operation', () => {
  it('is the same whatever the order of its keys, and another when anything in it differs', () => {
    const [one, other] = [
      { id: 't', command: { type: 'x', text: 'é' } },
      { command: { text: 'é', type: 'x' }, id: 't' },
    ];
    expect(fingerprintOf('apply', one)).to.equal(fingerprintOf('apply', other));
    expect(fingerprintOf('open', one)).not.to.equal(fingerprintOf('apply', one));
    expect(fingerprintOf('apply', ['a', 'b'])).not.to.equal(fingerprintOf('apply', ['b', 'a']));
  });

  it('is a repetition, is new, or is refused with reused', () => {
    expect([isRepeat('a', 'a'), isRepeat(undefined, 'a')]).to.deep.equal([true, false]);
    expect(errorOf(() => isRepeat('a', 'b')).code).to.equal('reused');
  });
});

describe('files on their way to an entry', () => {
  const file = { id: FileId.parse('f1'), name: 'erro.png', type: 'image/png', size: 12 };
  const stored = [{ attachment: file, by: aRequester().id }];

  it('may be attached by who put them alone', () => {
    expect(attachable(aRequester(), stored)).to.deep.equal([file]);
    expect(attachable(aColleague(), stored)).to.deep.equal([]);
  });

  it('are attached as they were stored, with the note of now', () => {
    expect(asStored([{ ...file, name: 'x.exe', size: 1, note: 'O erro' }], [file])).to.deep.equal([
      { ...file, note: 'O erro' },
    ]);
  });

  it('are refused one by one where they are unknown, and believed where the desk keeps none', () => {
    const unknown = { ...file, id: FileId.parse('f2') };
    const { fields } = errorOf(() => asStored([file, unknown], [file]));
    expect(fields).to.deep.equal([{ field: 'attachments.1', code: 'not_a_choice' }]);
    expect(asStored([unknown], null)).to.deep.equal([unknown]);
  });
});

describe('what the clock owes', () => {
  const waiting = aTicket({ stage: 'awaitingApproval' });

  it('T15 is the end of every approval nobody spoke on for 15 days, by the desk itself (TOTALL 11.2)', () => {
    const tickets = [waiting, aTicket({ id: 'ticket-2', stage: 'pending' })];
    expect(dueCommands(tickets, daysAfter(14.99), aPolicy())).to.deep.equal([]);
    const due = dueCommands(tickets, daysAfter(15), aPolicy());
    expect(due).to.deep.equal([{ ticket: waiting, command: { type: 'ticket.expireApproval' } }]);
    const [first] = due;
    const { ticket } = apply(theDesk, first?.command, { ticket: waiting, at: daysAfter(15) });
    expect([ticket.stage, ticket.outcome]).to.deep.equal(['concluded', 'expired']);
  });

  it('is nothing where the policy asks for no approval', () => {
    expect(dueCommands([waiting], daysAfter(100), aPolicy({ approval: null }))).to.deep.equal([]);
  });
});
