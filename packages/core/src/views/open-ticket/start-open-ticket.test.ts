/** A form that is started with as little as a portal of one's own knows. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/index.ts';
import { anAttendant, anOperationId, aProfile, aRequester, AT } from '../../testing/index.ts';
import { selectOpenTicket } from './open-ticket-face.select.ts';
import { openTicketView } from './open-ticket.select.ts';
import { startOpenTicket } from './start-open-ticket.ts';

const shelf = { read: () => null, write: () => undefined, remove: () => undefined };

describe('a form started at a desk', () => {
  const [carla, ana] = [aRequester(), anAttendant()];
  const profile = aProfile();
  const backend = createMemoryBackend({ profile, people: [carla, ana] });
  const startedBy = (me: typeof carla) => {
    const form = startOpenTicket(backend.deskFor(me), { me, profile, shelf, now: () => AT, newId: anOperationId });
    return openTicketView(selectOpenTicket(form.getSnapshot()), 'pt-BR').kind;
  };

  it('begins with the form, where the profile has but one', () => {
    expect(startedBy(carla)).to.equal('filling');
  });

  it('asks the desk itself whether it knows customers, where somebody of the desk writes', () => {
    expect(startedBy(ana)).to.equal('meeting');
  });
});
