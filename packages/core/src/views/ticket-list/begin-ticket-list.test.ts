/** The list before its machine: the same first page, from the same selector. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { aProfile, aRequester, aTicket, AT } from '../../testing/index.ts';
import { ids, manyTickets } from '../../testing/started-list.ts';
import { beginTicketList } from './begin-ticket-list.ts';
import { startTicketList } from './start-ticket-list.ts';
import { selectTicketList, type TicketListView } from './ticket-list.select.ts';

const carla = aRequester();
const input = { me: carla, profile: aProfile(), now: () => AT };

function begun(through: (desk: DeskPort) => DeskPort = (desk) => desk) {
  const tickets = [...manyTickets(150), aTicket({ id: 'w', stage: 'awaitingApproval' })];
  const desk = through(createMemoryBackend({ ...input, people: [carla], tickets }).deskFor(carla));
  let rest: () => void = () => undefined;
  const list = beginTicketList(desk, input, (work) => (rest = work));
  const view = () => selectTicketList(list.getSnapshot());
  return { desk, list, view, rest: () => rest(), until: following(list, view) };
}

const following =
  (list: ReturnType<typeof beginTicketList>, view: () => TicketListView) =>
  (holds: (view: TicketListView) => boolean): Promise<TicketListView> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (holds(view())) resolve(view());
      };
      list.subscribe({ next: look, error: look });
      look();
    });

const isRead = ({ total }: TicketListView): boolean => total !== null;

describe('the list before its machine', () => {
  it('shows what the machine would', async () => {
    const { desk, list, until } = begun();
    const first = await until(isRead);
    const machine = startTicketList(desk, input);
    await new Promise<void>((resolve) => {
      machine.subscribe((snapshot) => {
        if (!snapshot.hasTag('busy')) resolve();
      });
    });
    expect(first).to.deep.equal(selectTicketList(machine.getSnapshot()));
    machine.stop();
    list.stop();
  });

  it('hands its rows over, and counts the tabs then', async () => {
    let asked = 0;
    const { list, rest, until } = begun((desk) => ({
      ...desk,
      tickets: {
        ...desk.tickets,
        list: (...query) => {
          asked += 1;
          return desk.tickets.list(...query);
        },
      },
    }));
    const { rows } = await until(isRead);
    rest();
    const { counts, rows: kept } = await until((view) => view.counts !== null);
    expect(counts).to.include({ opened: 150, awaitingApproval: 1 });
    expect([kept, asked]).to.deep.equal([rows, 1]);
    list.stop();
  });

  it('goes to the tab that was chosen before the machine was there', async () => {
    const { list, view, until } = begun();
    await until(isRead);
    list.send({ type: 'list.ask', wish: { tab: 'aguardando-aprovacao' } });
    expect(view().busy).to.equal(true);
    expect(ids(await until(({ rows }) => rows.length === 1))).to.deep.equal(['w']);
    list.stop();
  });
});
