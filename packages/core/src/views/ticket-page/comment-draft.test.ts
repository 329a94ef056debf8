/** A comment is never lost with its page, and never said twice. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { KEPT_DAYS } from '../../port/kept-here.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import type { Instant } from '../../shared/instant.ts';
import { anAttendant, anOperationId, aProfile, aRequester, aTicket, AT, daysAfter } from '../../testing/index.ts';
import { startTicketPage } from './start-ticket-page.ts';
import { selectTicketPage } from './ticket-page.select.ts';

const ticketId = parse(TicketId, 't1');
const [carla, ana] = [aRequester(), anAttendant()];

const aBrowser = () => {
  const kept = new Map<string, string>();
  const shelf = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => void kept.set(key, text),
    remove: (key: string) => void kept.delete(key),
  };
  const tickets = [aTicket({ id: 't1' })];
  const desk = createMemoryBackend({ profile: aProfile(), people: [carla, ana], tickets }).deskFor(carla);
  let ids = 0;
  const visit = async ({ through = desk, me = carla, at = AT }: Partial<Visit> = {}) => {
    const newId = () => anOperationId((ids += 1));
    const input = { ticketId, me, profile: aProfile(), now: () => at, newId, kept: { shelf, desk: 'memory' } };
    const actor = startTicketPage(through, input);
    const comment = () => selectTicketPage(actor.getSnapshot()).comment;
    await waitFor(actor, (snapshot) => selectTicketPage(snapshot).page !== null);
    return { actor, comment };
  };
  const said = async () =>
    (await desk.tickets.timeline(ticketId)).filter(({ command }) => command.type === 'ticket.comment').length;
  return { kept, desk, visit, said };
};
type Visit = { readonly through: DeskPort; readonly me: typeof carla; readonly at: Instant };

describe('a comment that was not sent', () => {
  it('is there again after a reload, for its writer alone, and not for ever', async () => {
    const { visit } = aBrowser();
    (await visit()).actor.send({ type: 'comment.write', text: 'Ainda falha' });
    expect((await visit()).comment().text).to.equal('Ainda falha');
    expect((await visit({ me: ana })).comment().text).to.equal('');
    expect((await visit({ at: daysAfter(KEPT_DAYS, AT) })).comment().text).to.equal('');
  });

  it('leaves nothing behind once it is sent, or emptied', async () => {
    const { visit, kept, said } = aBrowser();
    const { actor, comment } = await visit();
    actor.send({ type: 'comment.write', text: 'Ainda' });
    actor.send({ type: 'comment.write', text: '<p></p>' });
    expect(kept.size).to.equal(0);
    actor.send({ type: 'comment.write', text: 'Ainda falha' });
    actor.send({ type: 'comment.send' });
    await waitFor(actor, () => comment().text === '');
    expect([kept.size, await said()]).to.deep.equal([0, 1]);
  });

  it('is said once, when the page went away before the answer came', async () => {
    const { visit, desk, said } = aBrowser();
    const lost = async (...call: Parameters<DeskPort['tickets']['apply']>) => {
      await desk.tickets.apply(...call);
      throw new DeskError('unavailable', 'The answer was lost');
    };
    const first = await visit({ through: { ...desk, tickets: { ...desk.tickets, apply: lost } } });
    first.actor.send({ type: 'comment.write', text: 'Ainda falha' });
    first.actor.send({ type: 'comment.send' });
    await waitFor(first.actor, (snapshot) => selectTicketPage(snapshot).failed !== null);
    first.actor.stop();
    const { actor, comment } = await visit();
    actor.send({ type: 'comment.send' });
    await waitFor(actor, () => comment().text === '');
    expect(await said()).to.equal(1);
  });
});
