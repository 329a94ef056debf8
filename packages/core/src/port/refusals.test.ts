/** What a refusal says where a command names the wrong thing: the field at fault, and what was wrong with it. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { refOf } from '../shared/person.ts';
import type { Person } from '../shared/person.schema.ts';
import {
  aCommand,
  aFieldServicePolicy,
  aManager,
  anAttendant,
  aProfile,
  aRequester,
  aStranger,
  aTechnician,
  aTechSheet,
  aTicket,
  AT,
} from '../testing/index.ts';
import type { TicketCommand } from '../ticket/ticket.command.schema.ts';
import { decideApply } from './apply.decision.ts';
import { dueCommands } from './due.rules.ts';
import { asTold } from './field-work.rules.ts';
import { withPage } from './my-page.rules.ts';
import { withKnownPeople } from './named-people.rules.ts';

const [carla, otavio, ana, bruno] = [aRequester(), aStranger(), anAttendant(), aTechnician()];
const people: readonly Person[] = [carla, otavio, ana, bruno, aManager()];
const ticket = aTicket({ stage: 'inService', territory: 'sul' });

function refused(work: () => unknown): readonly [string, unknown] {
  try {
    work();
  } catch (thrown) {
    const { message, fields } = DeskError.from(thrown);
    return [message, fields];
  }
  return ['nothing', []];
}

describe('people whom a command names', () => {
  const named = (command: TicketCommand) => refused(() => withKnownPeople(command, ticket, people));
  const faultAt = (field: string, wrong: string) => [`${field}: ${wrong}`, [{ field, code: 'not_a_choice' }]];
  const nobodys = refOf(carla);

  it('are of the desk where they are to work, under whatever command', () => {
    const wrong = 'names nobody who works at this desk';
    expect(named(aCommand('ticket.release', { technician: nobodys }))).to.deep.equal(faultAt('technician', wrong));
    expect(named(aCommand('ticket.assign', { assignee: nobodys }))).to.deep.equal(faultAt('assignee', wrong));
    const { order } = aCommand('ticket.scheduleOrder');
    expect(named(aCommand('ticket.scheduleOrder', { order: { ...order, technician: nobodys } }))).to.deep.equal(
      faultAt('order.technician', wrong),
    );
    const released = withKnownPeople(aCommand('ticket.release'), ticket, people);
    expect(released).to.have.nested.property('technician.name', 'Bruno Salles');
  });

  it('see the ticket where they follow it, and have an address where they are written to', () => {
    expect(named(aCommand('ticket.follow', { personId: otavio.id }))).to.deep.equal(
      faultAt('personId', 'names nobody who sees this ticket'),
    );
    const mailed = (id: Person['id'], among: readonly Person[] = people) => {
      const to = [{ id, address: 'x@y.example' }];
      const command = { ...aCommand('ticket.comment'), mail: { subject: 'Oi', to, copies: to } };
      return refused(() => withKnownPeople(command, ticket, among));
    };
    const wrong = 'names nobody of this ticket who has an address';
    expect(mailed(otavio.id)).to.deep.equal(faultAt('mail.to.0.id', wrong));
    expect(mailed(carla.id, [{ ...carla, email: undefined }])).to.deep.equal(faultAt('mail.to.0.id', wrong));
    expect(mailed(carla.id, [])).to.deep.equal(faultAt('mail.to.0.id', wrong));
    expect(mailed(carla.id)[0]).to.equal('nothing');
  });

  it('are named as copies by their own place', () => {
    const mail = {
      subject: 'Oi',
      to: [{ address: 'x@y.example' }],
      copies: [{ id: otavio.id, address: 'o@x.example' }],
    };
    expect(named({ ...aCommand('ticket.comment'), mail })[1]).to.deep.equal([
      { field: 'mail.copies.0.id', code: 'not_a_choice' },
    ]);
  });
});

describe('what a technician tells of a visit', () => {
  const known = { entries: [], readings: [], sheet: aTechSheet() };

  it('P14 is refused in one sentence for each item, with its figures', () => {
    const { visit } = aCommand('ticket.registerVisit');
    const backwards = { ...visit, endedAt: '2026-03-16T11:00:00.000Z' };
    const [message, fields] = refused(() => asTold(aCommand('ticket.registerVisit', { visit: backwards }), known));
    const startsAt = visit.startedAt;
    expect(message).to.equal(`visit.endedAt: not_after_start (startsAt ${startsAt})`);
    expect(fields).to.deep.equal([{ field: 'visit.endedAt', code: 'not_after_start', params: { startsAt } }]);
    const both = refused(() =>
      asTold(aCommand('ticket.registerVisit', { visit: { ...backwards, meterValue: 1, travel: undefined } }), {
        ...known,
        readings: [{ value: 2, at: '2026-03-01T12:00:00.000Z' }],
      }),
    );
    expect(both[0]).to.match(/^visit\.[a-zA-Z]+: [a-z_]+ \([^)]+\); visit\.[a-zA-Z]+: [a-z_]+ \([^)]+\)$/);
    expect(refused(() => asTold(aCommand('ticket.updatePart'), known))).to.deep.equal([
      'part.id: never_requested',
      [{ field: 'part.id', code: 'never_requested' }],
    ]);
  });

  it('is left as it is where it is no field work', () => {
    const command = aCommand('ticket.comment');
    expect(asTold(command, known)).to.equal(command);
  });
});

describe('a command on a ticket', () => {
  it('puts nothing on the agenda, nor reads a sheet, where the lifecycle does not take it', () => {
    const circumstances = { by: carla, at: AT, profile: aProfile(), people, files: null };
    const order = aCommand('ticket.scheduleOrder');
    const agenda = { standing: undefined, appointments: [] };
    const asked = { ...circumstances, ticket: aTicket(), command: order, version: 1 };
    const [message] = refused(() => decideApply({ ...asked, agenda }));
    expect(message).to.contain('access');
  });

  it('may leave its files out in so many words', () => {
    const circumstances = { by: ana, at: AT, profile: aProfile(), people, files: [] };
    const command = { ...aCommand('ticket.comment'), attachments: undefined };
    expect(decideApply({ ...circumstances, ticket, command, version: 1 }).ticket.attachments).to.deep.equal([]);
  });
});

describe('what the clock owes', () => {
  it('is asked of the lifecycle, under a policy with another word for it too', () => {
    const waiting = aTicket({ stage: 'awaitingApproval' });
    expect(dueCommands([waiting], '2027-01-01T00:00:00.000Z', aFieldServicePolicy())).to.deep.equal([]);
    expect(dueCommands([waiting], '2027-01-01T00:00:00.000Z', aProfile().policy)).to.deep.equal([
      { ticket: waiting, command: { type: 'ticket.expireApproval' } },
    ]);
  });
});

describe('one’s own page', () => {
  it('T10 takes name, e-mail and details whole, and never what is the desk’s to say', () => {
    const stored = { ...carla, details: { category: 'Chave', phone: '1' } };
    const handedIn = {
      name: 'Carla M.',
      email: 'c@aurora.example',
      role: 'manager',
      details: { phone: '2', category: 'x' },
    };
    expect(withPage(stored, handedIn)).to.deep.equal({
      ...carla,
      name: 'Carla M.',
      email: 'c@aurora.example',
      details: { phone: '2', category: 'Chave' },
    });
  });

  it('T10 loses an e-mail that is left out, and has details only where there are some', () => {
    expect(withPage(carla, { name: 'Carla' })).to.not.have.any.keys('email', 'details');
    expect(withPage(carla, { name: 'Carla', details: {} }).details).to.deep.equal({});
    const empty = withPage({ ...carla, details: { phone: '1' } }, { name: 'Carla', details: {} });
    expect(empty.details).to.deep.equal({});
    const known = { ...carla, details: { category: 'Chave', phone: '1' } };
    expect(withPage(known, { name: 'Carla' }).details).to.deep.equal({ category: 'Chave' });
  });
});
