/** What was said to be written stands in RT once, whatever is lost on the way and whoever writes at the same time. */
import { failuresOf } from '@chamado/conformance';
import { DeskError, TicketCommand } from '@chamado/core';
import { aDraft, anAttendant, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { aDeskOn, aFakeRt } from './testing/fake-desk.ts';
import type { FakeRt } from './testing/fake-rt.ts';

const once = { operationId: anOperationId(1) };
const comment = TicketCommand.parse({ type: 'ticket.comment', text: 'Olá' });

/** RT that does what it is asked, and whose answer to the first write is lost. */
function losingAnAnswer({ fetch: ask }: FakeRt): Pick<FakeRt, 'fetch'> {
  let lost = false;
  return {
    async fetch(input, init) {
      const answer = await ask(input, init);
      if (lost || init?.method !== 'POST') return answer;
      lost = true;
      throw new TypeError('fetch failed');
    },
  };
}

describe('a write to Request Tracker', () => {
  it('whose answer was lost is done once when it is sent again', async () => {
    const rt = aFakeRt();
    const { tickets } = aDeskOn(losingAnAnswer(rt)).deskFor(aRequester());
    const lost = await tickets.open(aDraft(), once).catch((thrown: unknown) => thrown);
    expect(lost).to.include({ code: 'unavailable' });
    const { version } = await tickets.open(aDraft(), once);
    expect([version, rt.tickets.length]).to.deep.equal([1, 1]);
  });

  it('is answered with the first result by a process that knows nothing but RT', async () => {
    const rt = aFakeRt();
    const first = await aDeskOn(rt).deskFor(aRequester()).tickets.open(aDraft(), once);
    const again = await aDeskOn(rt).deskFor(aRequester()).tickets.open(aDraft(), once);
    expect(again).to.deep.equal(first);
    expect(rt.tickets.length).to.equal(1);
  });

  it('that two processes send at once opens one ticket, and what RT has too many is withdrawn', async () => {
    const rt = aFakeRt();
    const desks = [aDeskOn(rt), aDeskOn(rt)].map((backend) => backend.deskFor(aRequester()));
    const [first, second] = await Promise.all(desks.map(({ tickets }) => tickets.open(aDraft(), once)));
    expect(second).to.deep.equal(first);
    for (const { tickets } of desks) expect((await tickets.list({})).total).to.equal(1);
    expect(rt.tickets.map(({ Status }) => Status)).to.deep.equal(['new', 'deleted']);
  });

  it('of another process against the same version is refused with conflict, and RT’s own order says which', async () => {
    const rt = aFakeRt();
    const { id } = await aDeskOn(rt).deskFor(aRequester()).tickets.open(aDraft(), once);
    const writes = [2, 3, 4].map((n) =>
      aDeskOn(rt)
        .deskFor(anAttendant())
        .tickets.apply(id, comment, { version: 1, operationId: anOperationId(n) }),
    );
    const outcomes = await Promise.allSettled(writes);
    const refused = outcomes.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }) => DeskError.from(reason).code)).to.deep.equal(['conflict', 'conflict']);
    const timeline = await aDeskOn(rt).deskFor(anAttendant()).tickets.timeline(id);
    expect(timeline.map(({ version }) => version)).to.deep.equal([1, 2]);
  });

  it('is read whole where RT has more transactions than one page holds', async () => {
    const rt = aFakeRt();
    for (let n = 0; n < 120; n += 1) {
      const body = JSON.stringify({ Queue: 'Chamados', Subject: `Chamado ${n}`, Requestor: 'carla@aurora.example' });
      await rt.as('carla')('http://rt.example/REST/2.0/ticket', { method: 'POST', body });
    }
    expect((await aDeskOn(rt).deskFor(aRequester()).tickets.list({})).total).to.equal(120);
  });
});

describe('an RT that everything reaches twice', () => {
  it('B2 keeps every promise nevertheless: what comes a second time counts for nothing', async () => {
    const twice = ({ fetch: ask }: FakeRt): Pick<FakeRt, 'fetch'> => ({
      async fetch(input, init) {
        if (init?.method === 'POST') await ask(input, init);
        return ask(input, init);
      },
    });
    const failures = await failuresOf({
      name: 'twice',
      capabilities: ['clock'],
      open: ({ profile, people, now }) => aDeskOn(twice(aFakeRt(people)), { profile, now }),
    });
    expect(failures).to.deep.equal([]);
  });
});

describe('an RT with one thing wrong', () => {
  /** Changes what RT is sent, or what it answers. */
  const faults: Readonly<Record<string, (rt: FakeRt) => Pick<FakeRt, 'fetch'>>> = {
    'drops the files of messages': ({ fetch: ask }) => ({
      fetch: (input, init) =>
        ask(input, { ...init, ...(typeof init?.body === 'string' && { body: withoutFiles(init.body) }) }),
    }),
    'takes what it is sent for somebody else’s': ({ as }) => ({ fetch: as('root') }),
    'shows what happened one question late': ({ fetch: ask }) => {
      let late: unknown = { items: [], count: 0, page: 1, pages: 1 };
      return {
        async fetch(input, init) {
          const answer = await ask(input, init);
          if (typeof input !== 'string' || !input.includes('/transactions?')) return answer;
          const before = late;
          late = await answer.json();
          return Response.json(before);
        },
      };
    },
  };

  for (const [fault, plant] of Object.entries(faults)) {
    it(`B3 is found by the kit where it ${fault}`, async () => {
      const failures = await failuresOf({
        name: fault,
        capabilities: ['clock'],
        open: ({ profile, people, now }) => aDeskOn(plant(aFakeRt(people)), { profile, now }),
      });
      expect(failures).to.not.deep.equal([]);
    });
  }
});

const withoutFiles = (body: string): string => {
  const read: unknown = JSON.parse(body);
  return JSON.stringify({ ...(typeof read === 'object' ? read : {}), Attachments: [] });
};
