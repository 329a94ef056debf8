/** The agenda's access, row by row. */
import { expect } from 'chai';
import type { Team } from '../directory/territory.schema.ts';
import { refOf } from '../shared/person.ts';
import { anAppointment } from '../testing/agenda.ts';
import { aLoner, aMate } from '../testing/agenda-desk.ts';
import * as a from '../testing/people.ts';
import { aTicket } from '../testing/tickets.ts';
import { bookingRefusal, sightOf } from './agenda.access.ts';

const bruno = a.aTechnician();
const teams: readonly Team[] = [{ id: 'rua', label: 'Rua', members: [bruno.id, aMate().id] }];
const cast = [a.aRequester(), a.aColleague(), a.aStranger(), bruno, aMate(), aLoner(), a.anAttendant(), a.aManager()];

describe('the access to an agenda', () => {
  it('I11 shows an appointment of Bruno’s on a ticket of Carla’s to each as much as is his to know', () => {
    const ticket = aTicket();
    const appointment = anAppointment({ technician: refOf(bruno), ticketId: ticket.id });
    const sights = cast.map((person) => sightOf(person, appointment, { teams, ticket }));
    expect(sights).to.deep.equal([...['time', 'time', 'nothing', 'whole', 'whole', 'nothing', 'whole', 'whole']]);
  });

  it('I11 shows one that is free of any ticket to no customer', () => {
    const sights = cast.map((person) => sightOf(person, anAppointment(), { teams: [], ticket: undefined }));
    expect(sights).to.deep.equal([
      ...['nothing', 'nothing', 'nothing', 'whole', 'nothing', 'nothing', 'whole', 'whole'],
    ]);
  });

  it('I11 lets the desk book Bruno, and Bruno himself on his own ground, on nobody’s, and where a ticket of his is', () => {
    const free = { technician: bruno, ticketId: null, territory: 'sul' };
    expect(cast.map((person) => bookingRefusal(person, free))).to.deep.equal([
      ...['access', 'access', 'access', null, 'access', 'access', null, null],
    ]);
    expect(bookingRefusal(bruno, { ...free, territory: 'norte' })).to.equal('territory');
    expect(bookingRefusal(bruno, { ...free, territory: null })).to.equal(null);
    expect(bookingRefusal(bruno, { ...free, territory: 'norte', ticketId: aTicket().id })).to.equal(null);
    expect(bookingRefusal(a.theSystem(), free)).to.equal('access');
  });

  it('I11 lets no customer send herself, and a technician without a territory book only where none is asked', () => {
    const carla = a.aRequester();
    expect(bookingRefusal(carla, { technician: carla, ticketId: aTicket().id, territory: null })).to.equal('access');
    const newcomer = a.aTechnician({ territories: undefined });
    const free = { technician: newcomer, ticketId: null, territory: 'sul' };
    expect(bookingRefusal(newcomer, free)).to.equal('territory');
    expect(bookingRefusal(newcomer, { ...free, territory: null })).to.equal(null);
  });
});
