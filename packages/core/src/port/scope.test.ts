/** Whose tickets a list is of. */
import { expect } from 'chai';
import { createMemoryBackend } from '../memory/memory-backend.ts';
import { refOf } from '../shared/person.ts';
import { aColleague, anAttendant, aProfile, aRequester, aStranger, aTicket } from '../testing/index.ts';

const [carla, rui, otavio, ana] = [aRequester(), aColleague(), aStranger(), anAttendant()];

describe('the scope of a list', () => {
  it('S8 is a person’s own tickets, or all of his team', async () => {
    const by = (person: typeof carla, id: string) =>
      aTicket({ id, requester: refOf(person), openedBy: refOf(person), companyId: person.companyId ?? null });
    const tickets = [by(carla, 'hers'), by(rui, 'his'), by(otavio, 'a-stranger’s')];
    const backend = createMemoryBackend({ profile: aProfile(), people: [carla, rui, otavio, ana], tickets });
    const ids = async (person: typeof carla, scope: 'mine' | 'all') =>
      (await backend.deskFor(person).tickets.list({ scope })).items.map(({ id }) => id).sort();
    expect(await ids(carla, 'mine')).to.deep.equal(['hers']);
    expect(await ids(carla, 'all')).to.deep.equal(['hers', 'his']);
    expect(await ids(ana, 'all')).to.have.length(3);
  });
});
