/** To whom an operator may send, and what he chose (Integrator 1.9.1, I13). */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { aColleague, anAttendant, aRequester, aStranger, aTicket } from '../testing/index.ts';
import { addresseesOf, invertSelection, selectAll, selected } from './compose.rules.ts';

const [carla, rui, ana, otavio] = [aRequester(), aColleague(), anAttendant(), aStranger()];
const people = [ana, carla, rui, otavio];

describe('whom an operator may write to', () => {
  it('I13 is everybody of the ticket, the customer’s side first, each address once however it is spelt', () => {
    const ticket = aTicket({
      requester: refOf(carla),
      openedBy: refOf(ana),
      assignee: refOf(ana),
      followers: [rui.id],
      additionalEmails: ['compras@aurora.example', 'CARLA@aurora.example'],
    });
    expect(addresseesOf(ticket, people)).to.deep.equal([
      { id: 'carla', name: 'Carla Menezes', address: 'carla@aurora.example', side: 'customer' },
      { id: 'rui', name: 'Rui Tavares', address: 'rui@aurora.example', side: 'customer' },
      { name: 'compras@aurora.example', address: 'compras@aurora.example', side: 'customer' },
      { id: 'ana', name: 'Ana Ribeiro', address: 'ana@desk.example', side: 'desk' },
    ]);
  });

  it('I13 is nobody without an address', () => {
    const silent = people.map((person) => (person.id === rui.id ? { ...person, email: undefined } : person));
    const ticket = aTicket({ followers: [rui.id], assignee: null });
    expect(addresseesOf(ticket, silent).map(({ id }) => id)).to.deep.equal(['carla']);
  });

  it('I13 names a chosen person by his id, and an address that is nobody’s by itself', () => {
    const choices = addresseesOf(aTicket({ additionalEmails: ['compras@aurora.example'] }), people);
    expect(selected(choices, selectAll(choices))).to.deep.equal([
      { address: 'carla@aurora.example', id: 'carla' },
      { address: 'compras@aurora.example' },
    ]);
    expect([...invertSelection(choices, new Set(['carla@aurora.example', 'outro@x.example']))]).to.deep.equal([
      'compras@aurora.example',
      'outro@x.example',
    ]);
  });
});
