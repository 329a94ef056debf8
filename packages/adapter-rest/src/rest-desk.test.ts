/** The adapter's own promises: tokens renewed once, only what is safe sent again, failures in the desk's words. */
import { DeskError, OperationId, TicketId, type DeskPort, type TicketDraft } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { aDraft, anAttendant, aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { openRestDesk } from './open-rest-desk.ts';
import { createRestDesk } from './rest-desk.ts';
import { handlerOver } from './testing/served.ts';

const carla = aRequester();
const once = { operationId: OperationId.parse('01900000-0000-7000-8000-000000000001') };
type Fetch = (request: Request) => Promise<Response>;

const backend = () => createMemoryBackend({ profile: aProfile(), people: [carla, anAttendant()] });
const handler = (): Fetch => handlerOver(backend(), new Map([[carla.id, carla]]));

/** A desk whose network is `fetch`, and how long it waited. */
function deskOver(fetch: Fetch, token = (): string => carla.id): { readonly desk: DeskPort; readonly waits: number[] } {
  const waits: number[] = [];
  const wait = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
  return { desk: createRestDesk('https://desk.example/', ['knowledge'], { fetch, token, wait }), waits };
}

/** Answers with these first, then as `fetch` does; a text is a network that fails. */
function afterwards(fetch: Fetch, first: readonly (Response | string)[]): Fetch {
  const waiting = [...first];
  return (request) => {
    const next = waiting.shift();
    if (typeof next === 'string') return Promise.reject(new TypeError(next));
    return next ? Promise.resolve(next) : fetch(request);
  };
}

const failure = (promise: Promise<unknown>): Promise<DeskError> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (thrown: unknown) => (thrown instanceof DeskError ? thrown : expect.fail(`${String(thrown)} is no DeskError`)),
  );

describe('a desk over HTTP', () => {
  it('asks what the desk can do, and has no port that it has not', async () => {
    const desk = await openRestDesk('https://desk.example', { fetch: handler(), token: () => carla.id });
    expect(desk.supplies).to.be.an('object');
    expect(desk.session).to.equal(undefined);
    expect(desk.place).to.equal('https://desk.example');
    expect((await desk.me()).id).to.equal('carla');
  });

  it('renews a refused token once for all who wait, and asks each again', async () => {
    const server = handler();
    let valid = 'old';
    const given: (string | null)[] = [];
    const desk = createRestDesk('https://desk.example', [], {
      fetch(request) {
        const token = request.headers.get('authorization')?.replace('Bearer ', '');
        const headers = new Headers(request.headers);
        headers.set('authorization', `Bearer ${token === valid ? carla.id : 'nobody'}`);
        return server(new Request(request, { headers }));
      },
      token(refused) {
        given.push(refused);
        return refused === null ? 'old' : 'new';
      },
    });
    await desk.me();
    valid = 'new';
    const people = await Promise.all([desk.me(), desk.me(), desk.me()]);
    expect(people.map(({ id }) => id)).to.deep.equal(['carla', 'carla', 'carla']);
    expect(given).to.deep.equal([null, 'old']);
  });

  it('says that nobody is signed in where the new token is refused too, and where none can be had', async () => {
    const { desk } = deskOver(handler(), () => 'nobody');
    expect((await failure(desk.me())).code).to.equal('not_signed_in');
    let away = true;
    const host = deskOver(handler(), () => {
      if (away) throw new Error('The host is away');
      return carla.id;
    });
    expect((await failure(host.desk.me())).code).to.equal('not_signed_in');
    away = false;
    expect((await host.desk.me()).id).to.equal('carla');
  });

  it('sends a question again when the network fails or the desk is busy, as long as it is asked to wait', async () => {
    const busy = new Response(null, { status: 503, headers: { 'retry-after': '3' } });
    const { desk, waits } = deskOver(afterwards(handler(), ['reset', busy]));
    expect((await desk.me()).id).to.equal('carla');
    expect(waits).to.have.lengthOf(2);
    expect(waits[1]).to.equal(3000);
  });

  it('sends a write again under its own key, so that a lost answer opens no second ticket', async () => {
    const server = handler();
    const keys: (string | null)[] = [];
    const losing: Fetch = async (request) => {
      keys.push(request.headers.get('idempotency-key'));
      const answer = await server(request);
      return keys.length === 1 ? Promise.reject(new TypeError('lost')) : answer;
    };
    const { desk } = deskOver(losing);
    await desk.tickets.open(aDraft(), once);
    expect(keys).to.deep.equal([once.operationId, once.operationId]);
    expect((await desk.tickets.list({})).total).to.equal(1);
  });

  it('gives up after four attempts, and before a wait that nobody would sit through', async () => {
    const gone = deskOver(afterwards(handler(), ['1', '2', '3', '4']));
    expect((await failure(gone.desk.me())).code).to.equal('unavailable');
    expect(gone.waits).to.have.lengthOf(3);
    const later = new Response(null, { status: 429, headers: { 'retry-after': '600' } });
    const limited = deskOver(afterwards(handler(), [later]));
    expect((await failure(limited.desk.me())).code).to.equal('unavailable');
    expect(limited.waits).to.deep.equal([]);
  });

  it('does not send again what the desk refused', async () => {
    let asked = 0;
    const server = handler();
    const { desk } = deskOver((request) => {
      asked += 1;
      return server(request);
    });
    const refused = await failure(desk.tickets.open(aDraft({ values: { subject: '' } }), once));
    expect([refused.code, asked]).to.deep.equal(['invalid', 1]);
    expect(refused.fields.map(({ field }) => field)).to.include('subject');
  });

  it('asks by a body where a query is too long for an address', async () => {
    const asked: string[] = [];
    const server = handler();
    const { desk } = deskOver((request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return server(request);
    });
    const value = 'x'.repeat(490);
    const filters = Array.from({ length: 10 }, () => ({ column: 'subject', operator: 'equals' as const, value }));
    expect((await desk.tickets.list({ filters })).total).to.equal(0);
    expect(asked).to.deep.equal(['POST /v1/tickets/query']);
  });

  it('believes no answer that is off the schema', async () => {
    const { desk } = deskOver(() => Promise.resolve(Response.json({ id: 'carla', name: 7 })));
    expect((await failure(desk.me())).code).to.equal('corrupted');
    const html = deskOver(() => Promise.resolve(new Response('<html>Portal</html>')));
    expect((await failure(html.desk.me())).code).to.equal('unavailable');
  });

  it('refuses what no address and no JSON can hold, before it asks', async () => {
    const { desk } = deskOver(() => expect.fail('it asked'));
    const half = TicketId.parse('\uD800');
    expect((await failure(desk.tickets.get(half))).code).to.equal('invalid');
    const draft: TicketDraft = aDraft();
    const values: Record<string, unknown> = { ...draft.values };
    values['self'] = values;
    const round: TicketDraft = Object.assign(draft, { values });
    expect((await failure(desk.tickets.open(round, once))).code).to.equal('invalid');
  });

  it('stops waiting when the call is aborted, with the signal’s reason', async () => {
    const stop = new AbortController();
    const reason = new Error('The person went on');
    const desk = createRestDesk('https://desk.example', [], {
      fetch: () => Promise.reject(new TypeError('offline')),
      wait(_, signal) {
        stop.abort(reason);
        signal?.throwIfAborted();
        return Promise.resolve();
      },
    });
    const thrown = await desk.me({ signal: stop.signal }).catch((error: unknown) => error);
    expect(thrown).to.equal(reason);
  });
});
