/** What a person is to a ticket, at the edges that the table of access does not walk. */
import { expect } from 'chai';
import { parse } from '../shared/parse.ts';
import { Person } from '../shared/person.schema.ts';
import { aPolicy } from '../testing/desk.ts';
import { anAttendant, aRequester, aTechnician, theSystem } from '../testing/people.ts';
import { aTicket } from '../testing/tickets.ts';
import { mayOpen, mayWrite, relationOf } from './ticket.access.ts';

const carla = aRequester();
const ana = anAttendant();

describe('what a person is to a ticket', () => {
  it('PWS 2.4 tells a technician who serves it from one who does not, a ticket of no territory too', () => {
    const bruno = aTechnician();
    expect(relationOf(bruno, aTicket({ territory: 'sul' }))).to.equal('technician');
    expect(relationOf(bruno, aTicket({ territory: 'norte' }))).to.equal('outsideTechnician');
    expect(relationOf(bruno, aTicket({ territory: null }))).to.equal('outsideTechnician');
  });

  it('is nothing to a ticket of no company where he has none either', () => {
    const nobodys = parse(Person, { id: 'zeca', name: 'Zeca Pires', email: 'zeca@casa.example', role: 'requester' });
    expect(relationOf(nobodys, aTicket({ companyId: null, companyName: null }))).to.equal('stranger');
  });

  it('lets whoever may command add words, but a technician only once the ticket is released', () => {
    expect(mayWrite('requester', 'opened')).to.equal(true);
    expect(mayWrite('technician', 'opened')).to.equal(false);
    expect(mayWrite('technician', 'dispatched')).to.equal(true);
    expect(mayWrite('stranger', 'dispatched')).to.equal(false);
    expect(mayWrite('system', 'dispatched')).to.equal(false);
  });
});

describe('who may open', () => {
  const policy = aPolicy({ trainingAsked: false });

  it('is not the desk’s own clockwork', () => {
    expect(mayOpen(theSystem(), carla, policy)).to.equal(false);
    expect(mayOpen(ana, carla, policy)).to.equal(true);
  });

  it('TOTVS 2 is nobody who is gone, nor anybody in the name of one', () => {
    expect(mayOpen({ ...carla, active: false }, { ...carla, active: false }, policy)).to.equal(false);
    expect(mayOpen({ ...ana, active: false }, carla, policy)).to.equal(false);
    expect(mayOpen(ana, { ...carla, active: false }, policy)).to.equal(false);
    expect(mayOpen({ ...ana, active: true }, { ...carla, active: true }, policy)).to.equal(true);
  });
});
