/** The ERP asks for what waits and gives its numbers: with its own key, at its own tenant, and nothing else. */
import { aDraft, anAttendant, anOperationId, aProfile, aRequester } from '@chamado/core/testing';
import type { Ticket } from '@chamado/core';
import { expect } from 'chai';
import { Hono } from 'hono';
import { createHandler } from '../http/handler.ts';
import { digestOf, newSecret } from '../identity/secrets.ts';
import { tenantBySystem, type SystemKey } from '../identity/system-key.ts';
import { createPgBackend, type PgBackend } from '../pg/pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { erpDesk } from './erp-desk.ts';
import { erpRoutes } from './erp.routes.ts';

const [carla, ana] = [aRequester(), anAttendant()];
const secrets = { aurora: newSecret(), other: newSecret(), mail: newSecret() };
const keys: readonly SystemKey[] = [
  { tenant: 'aurora', scope: 'erp', digest: digestOf(secrets.aurora) },
  { tenant: 'other', scope: 'erp', digest: digestOf(secrets.other) },
  { tenant: 'aurora', scope: 'mail', digest: digestOf(secrets.mail) },
];

/** Who may do what, said by hand: its own key, another tenant's, a key for mail, a person's token, nothing. */
const table: Readonly<Record<string, readonly number[]>> = {
  'GET /v1/erp/tickets': [200, 200, 401, 401, 401],
  'PUT /v1/erp/tickets/:id': [200, 404, 401, 401, 401],
};
const bearers = [secrets.aurora, secrets.other, secrets.mail, 'eyJhbGciOiJFUzI1NiJ9.carla.sig', null];

describe('the ERP', () => {
  const { open } = useDatabase();
  const backends = new Map<string, PgBackend>();
  let count = 0;
  const module = erpRoutes({
    tenantBy: tenantBySystem(() => keys),
    deskOf: (tenant) => erpDesk(tenant, backendOf(tenant)),
  });
  const handler = createHandler({
    // Whoever asks is somebody: only the module's own key must count.
    identify: () => Promise.resolve({ person: ana, tenant: 'aurora' }),
    backendOf: (tenant) => backendOf(tenant),
    modules: [module],
  });
  const backendOf = (tenant: string): PgBackend => {
    const found = backends.get(tenant);
    if (found) return found;
    const seed = () => Promise.resolve({ people: [carla, ana] });
    const made = createPgBackend({ database: open(), tenant, profile: aProfile(), seed });
    backends.set(tenant, made);
    return made;
  };
  after(async () => {
    for (const backend of backends.values()) await backend.close();
  });
  const opened = (): Promise<Ticket> =>
    backendOf('aurora')
      .deskFor(carla)
      .tickets.open(aDraft(), { operationId: anOperationId((count += 1)) });
  const ask = async (method: string, path: string, bearer: string | null = secrets.aurora, body?: unknown) => {
    const headers = {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    };
    const sent = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await handler(new Request(`https://desk.example${path}`, sent));
    const answered: unknown = await response.json();
    return { status: response.status, body: answered };
  };
  const give = (id: string, erpNumber: unknown) => ask('PUT', `/v1/erp/tickets/${id}`, secrets.aurora, { erpNumber });
  const waiting = async (query = ''): Promise<{ numbers: readonly unknown[]; next: unknown }> => {
    const { body } = await ask('GET', `/v1/erp/tickets${query}`);
    if (typeof body !== 'object' || body === null || !('items' in body) || !Array.isArray(body.items))
      throw new Error();
    const items: readonly { readonly number: unknown }[] = body.items;
    return { numbers: items.map(({ number }) => number), next: 'next' in body ? body.next : undefined };
  };

  it('P9 is told what waits for its number, a page at a time, and no longer once it gave one', async () => {
    const tickets = [await opened(), await opened(), await opened()];
    const first = await waiting('?limit=2');
    expect(first.numbers).to.deep.equal(tickets.slice(0, 2).map(({ number }) => number));
    const rest = await waiting(`?limit=2&after=${String(first.next)}`);
    expect(rest).to.deep.equal({ numbers: [tickets[2]?.number], next: null });
    for (const [at, { id }] of tickets.entries()) expect((await give(id, `A-${String(at)}`)).status).to.equal(200);
    expect((await waiting()).numbers).to.deep.equal([]);
    const seen = await backendOf('aurora')
      .deskFor(carla)
      .tickets.get(tickets[1]?.id ?? expect.fail());
    expect(seen.erpNumber).to.equal('A-1');
  });

  it('P9 may give a number twice, and it is given once; another is refused, and so is one that another ticket has', async () => {
    const [one, other] = [await opened(), await opened()];
    const first = await give(one.id, '144');
    expect(await give(one.id, '144')).to.deep.equal(first);
    expect((await backendOf('aurora').deskFor(ana).tickets.timeline(one.id)).length).to.equal(2);
    expect([(await give(one.id, '145')).status, (await give(other.id, '144')).status]).to.deep.equal([409, 409]);
    expect((await give(other.id, '145')).status).to.equal(200);
  });

  it('gives a number once where it does so on two lines at once', async () => {
    const [one, other] = [await opened(), await opened()];
    const given = await Promise.all([give(one.id, '777'), give(one.id, '777'), give(other.id, '777')]);
    expect(given.filter(({ status }) => status === 409).length).to.be.oneOf([1, 2]);
    const both = await Promise.all([one, other].map(({ id }) => backendOf('aurora').deskFor(ana).tickets.get(id)));
    expect(both.filter(({ erpNumber }) => erpNumber === '777').length).to.equal(1);
  });

  it('is told what is wrong with what it sends', async () => {
    const { id } = await opened();
    for (const wrong of ['', ' ', '-1', 'a\nb', 'x'.repeat(65), 7, null, '\u0301'])
      expect((await give(id, wrong)).status, JSON.stringify(wrong)).to.equal(422);
    for (const query of ['?limit=0', '?limit=201', '?limit=x', '?after=x', `?after=${btoa('["a","b"]')}`])
      expect((await ask('GET', `/v1/erp/tickets${query}`)).status, query).to.equal(422);
    expect((await give('nobody', '1')).status).to.equal(404);
  });

  it('is known by its own key alone: every endpoint, asked with every key', async () => {
    const app = new Hono();
    module(app, () => Promise.reject(new Error('no person is asked for')));
    expect(app.routes.map(({ method, path }) => `${method} ${path}`)).to.deep.equal(Object.keys(table));
    for (const [route, statuses] of Object.entries(table)) {
      const [method = '', path = ''] = route.split(' ');
      for (const [at, bearer] of bearers.entries()) {
        const { id } = await opened();
        const body = method === 'PUT' ? { erpNumber: `K-${id}`.slice(0, 60) } : undefined;
        const { status, body: answered } = await ask(method, path.replace(':id', id), bearer, body);
        expect(status, `${route}, bearer ${String(at)}`).to.equal(statuses[at]);
        if (bearer !== secrets.aurora) expect(JSON.stringify(answered)).not.to.contain(id);
      }
    }
  });
});
