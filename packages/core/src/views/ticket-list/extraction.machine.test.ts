/** An extraction under way. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { createMemoryBackend } from '../../memory/memory-backend.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { anAttendant, aProfile, aTicket } from '../../testing/index.ts';
import { selectExtraction, startExtraction } from './extraction.machine.ts';

const profile = aProfile();
const tickets = Array.from({ length: 700 }, (_, at) => aTicket({ id: `t${at}` }));
const desk = createMemoryBackend({ profile, people: [anAttendant()], tickets }).deskFor(anAttendant());
const ended = (snapshot: { hasTag: (tag: 'busy') => boolean }) => !snapshot.hasTag('busy');

describe('an extraction', () => {
  it('says how far it is, and holds the file once it is whole', async () => {
    const actor = startExtraction(desk, { query: {}, profile, options: {} });
    const half = selectExtraction(await waitFor(actor, ({ context }) => context.done > 0));
    expect([half.done, half.total, half.texts, half.busy]).to.deep.equal([500, 700, null, true]);
    const { texts } = selectExtraction(await waitFor(actor, ended));
    expect(texts?.join('').trimEnd().split('\r\n')).to.have.length(701);
  });

  it('that fails says why, and gives no half file', async () => {
    const list = () => Promise.reject(new DeskError('unavailable', 'away'));
    const away = { ...desk, tickets: { ...desk.tickets, list } };
    const view = selectExtraction(await waitFor(startExtraction(away, { query: {}, profile, options: {} }), ended));
    expect([view.failure?.code, view.texts]).to.deep.equal(['unavailable', null]);
  });

  it('reads nothing more once it is stopped', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const list: typeof desk.tickets.list = (query, options) => {
      signals.push(options?.signal);
      return desk.tickets.list(query, options);
    };
    const actor = startExtraction({ ...desk, tickets: { ...desk.tickets, list } }, { query: {}, profile, options: {} });
    await waitFor(actor, ({ context }) => context.done > 0);
    actor.stop();
    expect(signals.map((signal) => signal?.aborted)).not.to.include(false);
  });
});
