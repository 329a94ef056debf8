/** The ticket's page before its machine: it is read, and written on, and nothing of that is lost. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/index.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import type { Person } from '../../shared/person.schema.ts';
import { stages } from '../../shared/stages.ts';
import {
  aColleague,
  aManager,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTechnician,
  aTicket,
  AT,
} from '../../testing/index.ts';
import { maySee } from '../../ticket/ticket.access.ts';
import { allowedCommands } from '../../ticket/ticket.allowed.ts';
import { beginTicketPage } from './begin-ticket-page.ts';
import { startTicketPage } from './start-ticket-page.ts';
import { likelyComments, selectTicketPage, type TicketPageView } from './ticket-page.select.ts';

const ticketId = parse(TicketId, 't1');
const people = [aRequester(), aColleague(), anAttendant(), aManager(), aTechnician()];
const now = () => AT;

function begun(me: Person = aRequester()) {
  const profile = aProfile();
  const backend = createMemoryBackend({ profile, people, tickets: [aTicket({ id: 't1', stage: 'inService' })], now });
  const desk = backend.deskFor(me);
  const lines = new Map<string, string>();
  const shelf = {
    read: (key: string) => lines.get(key) ?? null,
    write: (key: string, text: string) => void lines.set(key, text),
    remove: (key: string) => void lines.delete(key),
  };
  let [ids, rest]: [number, () => void] = [0, () => undefined];
  const newId = () => anOperationId((ids += 1));
  const input = { ticketId, me, profile, now, newId, kept: { shelf, desk: 'memory' } };
  const begin = () => following(beginTicketPage(desk, input, (work) => (rest = work)));
  return { desk, backend, input, begin, lines, rest: () => rest() };
}

const following = (page: ReturnType<typeof beginTicketPage>) => {
  const view = () => selectTicketPage(page.getSnapshot());
  const until = (holds: (view: TicketPageView) => boolean): Promise<TicketPageView> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (holds(view())) resolve(view());
      };
      page.subscribe({ next: look, error: look });
      look();
    });
  return { page, view, until, read: () => until((shown) => shown.page !== null) };
};

describe('the ticket’s page before its machine', () => {
  it('takes a comment exactly of those of whom the lifecycle would', () => {
    const { policy } = aProfile();
    for (const me of people)
      for (const stage of stages) {
        const ticket = aTicket({ stage });
        const allowed =
          maySee(me, ticket) && allowedCommands(ticket, { by: me, at: AT }, policy).includes('ticket.comment');
        expect(likelyComments(me, ticket), `${me.name} ${stage}`).to.equal(allowed);
      }
  });

  it('shows what the machine would, save what may be done', async () => {
    const { begin, desk, input } = begun(anAttendant());
    const early = begin();
    const { page: first } = await early.read();
    const machine = startTicketPage(desk, input);
    await new Promise<void>((resolve) => {
      machine.subscribe((snapshot) => {
        if (snapshot.context.page) resolve();
      });
    });
    const { page } = selectTicketPage(machine.getSnapshot());
    expect(page?.commands).to.include('ticket.resolve');
    expect(first).to.deep.equal({ ...page, commands: [], moreCommands: [], knowsCommands: false });
    machine.stop();
    early.page.stop();
  });

  it('offers commands once the page rests, and reads nothing twice for it', async () => {
    const { begin, rest } = begun(anAttendant());
    const early = begin();
    const { page: before } = await early.read();
    rest();
    const { page, isBusy } = await early.until((view) => view.page?.knowsCommands === true);
    expect(page?.commands).to.include('ticket.resolve');
    expect([page?.ticket === before?.ticket, isBusy]).to.deep.equal([true, false]);
    early.page.stop();
  });

  it('sends a comment that was written and sent before the machine was there', async () => {
    const { begin, backend } = begun();
    const early = begin();
    await early.read();
    early.page.send({ type: 'comment.write', text: '<p>Ainda acontece</p>' });
    expect(early.view().comment.text).to.equal('<p>Ainda acontece</p>');
    early.page.send({ type: 'comment.send' });
    const { comment } = await early.until(({ taken }) => taken !== null);
    expect(comment.text).to.equal('');
    const entries = await backend.deskFor(anAttendant()).tickets.timeline(ticketId);
    expect(entries.at(-1)?.command).to.include({ type: 'ticket.comment', text: '<p>Ainda acontece</p>' });
    early.page.stop();
  });

  it('keeps what is written before the machine is there, and shows it to a page that comes after', async () => {
    const { begin, lines } = begun();
    const early = begin();
    await early.read();
    early.page.send({ type: 'comment.write', text: '<p>Ainda</p>' });
    early.page.stop();
    expect([...lines.values()].join()).to.contain('Ainda');
    const later = begin();
    expect((await later.read()).comment.text).to.equal('<p>Ainda</p>');
    later.page.stop();
  });
});
