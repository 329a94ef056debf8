/** The screen after a save: what was kept, and who was told (PWS 2.7.3). */
import { expect } from 'chai';
import { mailsFor } from '../mail/mail.rules.ts';
import { refOf } from '../shared/person.ts';
import { aCommand } from '../testing/commands.ts';
import { aProfile } from '../testing/desk.ts';
import { anAttendant, aRequester, aTechnician } from '../testing/people.ts';
import { aFieldServicePolicy, aTicketIn } from '../testing/policies.ts';
import { AT } from '../testing/tickets.ts';
import { applyCommand, type Applied } from '../ticket/ticket.apply.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { attendanceConfirmation } from './attendance.confirmation.ts';

const policy = aFieldServicePolicy();
const profile = aProfile({ policy });
const bruno = aTechnician();
const people = [bruno, anAttendant(), aRequester()];
const ticket = aTicketIn({ stage: 'inService', step: null }, { assignee: refOf(bruno), followers: [anAttendant().id] });

const visit = aCommand('ticket.registerVisit').visit;
const travel = { kmStart: 100, kmEnd: 140, parking: 5, otherCosts: 15.1 };
const commands: readonly TicketCommand[] = [
  aCommand('ticket.registerVisit', { visit: { ...visit, endedAt: '2026-03-16T13:10:00.000Z', travel } }),
  aCommand('ticket.requestPart'),
  aCommand('ticket.resolve', { statusId: 'O' }),
];

const saved = commands.reduce<readonly Applied[]>(
  (done, command) => [...done, applyCommand(done.at(-1)?.ticket ?? ticket, command, { by: bruno, at: AT }, policy)],
  [],
);
const last = saved.at(-1)?.ticket ?? ticket;
const entries = saved.map(({ entry }) => entry);
const mails = saved.flatMap((applied) => mailsFor(applied.entry, applied.ticket, profile, people));

describe('the confirmation of an attendance', () => {
  const told = attendanceConfirmation(last, entries, mails, { seen: ticket.version, policy });

  it('P16 tells what was saved: visit, travel, parts, stage and status', () => {
    expect(told).to.deep.include({ number: '202603/0001', erpNumber: null, stage: 'concluded', statusId: 'O' });
    expect(told.visits).to.deep.equal([{ number: 1, minutes: 70, tripMinutes: null, km: 40, costs: 20.1 }]);
    expect(told.costs).to.equal(20.1);
    expect(told.parts.map(({ code }) => code)).to.deep.equal(['001R0001']);
  });

  it('P16 tells who was mailed, each address once: the reseller and the customer, who is asked to rate', () => {
    expect(told.mailed).to.have.members(['carla@aurora.example', 'ana@desk.example']);
    expect(told.ratingAsked).to.equal(true);
    const noScale = attendanceConfirmation(last, entries, mails, { seen: 1, policy: { ...policy, ratingScale: [] } });
    expect(noScale.ratingAsked).to.equal(false);
  });

  it('P16 tells of no question to the customer where he has rated, or where work goes on', () => {
    const rating = { score: 5, comment: 'Rápido', at: AT };
    const asked = (over: Partial<Ticket>) =>
      attendanceConfirmation({ ...last, ...over }, entries, mails, { seen: 1, policy }).ratingAsked;
    expect([asked({}), asked({ rating }), asked({ stage: 'attended' })]).to.deep.equal([true, false, false]);
  });

  it('speaks of this save alone', () => {
    const since = attendanceConfirmation(last, entries, mails, { seen: last.version, policy });
    expect([since.visits, since.parts, since.mailed, since.costs]).to.deep.equal([[], [], [], 0]);
    const [first] = entries;
    const before = first ? [{ ...first, version: ticket.version }] : [];
    const later = first ? [{ ...first, version: last.version + 1 }] : [];
    const amid = [...before, ...entries, ...later];
    expect(attendanceConfirmation(last, amid, [], { seen: 1, policy }).visits).to.have.length(1);
    const upToThePart = { ...last, version: last.version - 1 };
    expect(attendanceConfirmation(upToThePart, entries, [], { seen: 1, policy }).parts).to.have.length(1);
    const elsewhere = mails.map((mail) => ({
      ...mail,
      ticketId: aTicketIn({ stage: 'opened', step: null }, { id: 'other' }).id,
    }));
    expect(attendanceConfirmation(last, entries, elsewhere, { seen: 1, policy }).mailed).to.deep.equal([]);
  });
});
