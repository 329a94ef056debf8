/** The home, run without a page: the map of tickets, and whether somebody is there. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { aColleague, aDraft, anAttendant, anOperationId, aProfile, aRequester, aTicket } from '../../testing/index.ts';
import { selectHome, type HomeView } from './home.select.ts';
import { startHome } from './start-home.ts';

const carla = aRequester();
const tuesdayMorning = '2026-11-24T13:00:00.000Z';
const tuesdayLunch = '2026-11-24T15:30:00.000Z';

const running: { readonly stop: () => unknown }[] = [];

const started = (now = tuesdayMorning, through = (desk: DeskPort): DeskPort => desk, me = carla) => {
  const rui = aColleague();
  const his = aTicket({ id: 'd', requester: rui, openedBy: rui });
  const tickets = [aTicket({ id: 'a' }), aTicket({ id: 'b' }), aTicket({ id: 'c', stage: 'awaitingApproval' }), his];
  const desk = createMemoryBackend({ profile: aProfile(), people: [carla, rui, me], tickets }).deskFor(me);
  const actor = startHome(through(desk), { me, profile: aProfile(), now: () => now });
  running.push(actor);
  const until = async (holds: (view: HomeView) => boolean) =>
    selectHome(await waitFor(actor, (snapshot) => holds(selectHome(snapshot)), { timeout: 2000 }));
  return { desk, actor, until };
};

describe('the home', () => {
  // It looks at the clock for as long as it runs.
  afterEach(() => {
    for (const actor of running.splice(0)) actor.stop();
  });

  it('T3 maps the tickets by the tabs of the list, without the tab of all', async () => {
    const { tiles, total } = await started().until((view) => view.tiles !== null);
    expect(total).to.equal(3);
    expect(tiles?.map(({ count }) => count)).to.deep.equal([2, 0, 0, 1, 0, 0]);
    expect(tiles?.find(({ asks }) => asks)?.count).to.equal(1);
    expect(tiles?.[0]?.share).to.be.closeTo(2 / 3, 0.001);
  });

  it('P2 counts a requester’s own, and everybody’s for the desk, as the list shows them', async () => {
    const atTheDesk = await started(tuesdayMorning, undefined, anAttendant()).until((view) => view.tiles !== null);
    expect([atTheDesk.total, atTheDesk.everything.scope]).to.deep.equal([4, 'all']);
    expect((await started().until((view) => view.tiles !== null)).everything.scope).to.equal('mine');
  });

  it('counts again when something changed', async () => {
    const home = started();
    await home.until((view) => view.tiles !== null);
    await home.desk.tickets.open(aDraft(), { operationId: anOperationId(1) });
    expect((await home.until(({ total }) => total === 4)).tiles?.[0]?.count).to.equal(3);
  });

  it('says whether somebody is there', async () => {
    expect((await started().until(({ busy }) => !busy)).isOpen).to.equal(true);
    expect((await started(tuesdayLunch).until(({ busy }) => !busy)).isOpen).to.equal(false);
  });

  it('says what went wrong, and counts when asked again', async () => {
    let failures = 1;
    const home = started(tuesdayMorning, (desk) => ({
      ...desk,
      tickets: {
        ...desk.tickets,
        count: (query, options) =>
          failures-- > 0 ? Promise.reject(new DeskError('unavailable', 'away')) : desk.tickets.count(query, options),
      },
    }));
    expect((await home.until(({ failure }) => failure !== null)).failure?.code).to.equal('unavailable');
    home.actor.send({ type: 'home.retry' });
    expect((await home.until(({ tiles }) => tiles !== null)).failure).to.equal(null);
  });
});
