/** What a page is told of a ticket, where it writes to it while the desk is still being asked. */
import { parse, TicketId, type Ticket } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { anOperationId, aProfile, aRequester, aTicket, AT } from '@chamado/core/testing';
import { expect } from 'chai';
import { emptyQueue, type Queue } from './queue.ts';
import { arrived, queued } from './queue.rules.ts';
import { createSeen } from './seen.ts';
import { standingOf, type Standing } from './standing.ts';

const id = parse(TicketId, 't-1');
const carla = aRequester();
const write = { verb: 'apply', id, version: 1, command: { type: 'ticket.comment', text: 'Olá' } } as const;

describe('a ticket as it stands for whoever writes here', () => {
  let queue: Queue;
  let answers: number;
  beforeEach(() => void ([queue, answers] = [emptyQueue, 0]));

  /** The desk has the ticket at those versions, one answer after the other, and `meanwhile` happens before the first. */
  const standing = (versions: readonly number[], meanwhile: () => void): Standing => {
    const { tickets } = createMemoryBackend({ profile: aProfile(), people: [carla] }).deskFor(carla);
    const get = (): Promise<Ticket> => {
      if (answers === 0) meanwhile();
      return Promise.resolve(aTicket({ id, version: versions[answers++] ?? 1 }));
    };
    return standingOf({
      tickets: { ...tickets, get },
      store: { read: () => Promise.resolve(queue), update: (change) => Promise.resolve((queue = change(queue))) },
      answers: { get: () => Promise.resolve(undefined), put: () => Promise.resolve() },
      recall: ({ ask }) => ask(),
      ...{ seen: createSeen(), masked: undefined },
      known: () => Promise.resolve({ me: carla, profile: aProfile() }),
    });
  };
  const queueIt = (): void => void (queue = queued(queue, { operationId: anOperationId(1), write, at: AT }));

  it('has what he wrote while the desk was asked, so that his next write stands on it', async () => {
    const { ticket, entries } = await standing([1], queueIt).of(id);
    expect([ticket.version, entries.length]).to.deep.equal([2, 1]);
  });

  it('is asked for anew where what he wrote meanwhile has arrived meanwhile', async () => {
    const { ticket } = await standing([1, 2], () => {
      queueIt();
      queue = arrived(queue, anOperationId(1), { id, version: 2 });
    }).of(id);
    expect([ticket.version, answers]).to.deep.equal([2, 2]);
  });

  it('is asked for anew where what was unsent has arrived meanwhile, and counts it once', async () => {
    queueIt();
    const { ticket, entries } = await standing([2, 2], () => {
      queue = arrived(queue, anOperationId(1), { id, version: 2 });
    }).of(id);
    expect([ticket.version, entries.length, answers]).to.deep.equal([2, 0, 2]);
  });
});
