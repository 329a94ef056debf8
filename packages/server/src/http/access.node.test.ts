/** Nobody sees or does more than he may: every endpoint, asked by everybody, against a table written by hand. */
import type { Backend, Person } from '@chamado/core';
import { routeOf, routes, type RouteId } from '@chamado/core/wire';
import { expect } from 'chai';
import { createHandler } from './handler.ts';
import { askers, createAccessScene, type AccessScene } from './testing/access.scene.ts';
import type { Row } from './testing/access.row.ts';
import { accessTable } from './testing/access.table.ts';

/** A fault that is planted: it changes who a request comes from, or which tenant's desk answers it. */
type Planted = { readonly personOf: (person: Person) => Person; readonly backendOf: (scene: AccessScene) => Backend };

const sound: Planted = { personOf: (person) => person, backendOf: ({ backend }) => backend };

const ids = routes.map(({ id }) => id);
const isRead = (id: RouteId): boolean => !routeOf(id).write && routeOf(id).method !== 'DELETE';

/** Asks as one person of the first tenant, or as nobody. */
async function ask(id: RouteId, row: Row, scene: AccessScene, person: Person | null, planted: Partial<Planted> = {}) {
  const { personOf, backendOf } = { ...sound, ...planted };
  const handler = createHandler({
    identify: () => Promise.resolve(person && { person: personOf(person), tenant: 'aurora' }),
    backendOf: () => backendOf(scene),
  });
  const { parts = [], query = '', headers, body } = row.wish?.(scene) ?? {};
  const { method, path } = routeOf(id);
  const rest = [...parts];
  const url = `https://desk.example/v1${path.replace(/:\w+/g, () => encodeURIComponent(rest.shift() ?? ''))}${query}`;
  const sent = { 'content-type': 'application/json', 'idempotency-key': 'asked', ...headers };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await handler(
    new Request(url, { method, headers: sent, ...(body !== undefined && { body: text }) }),
  );
  return { status: response.status, text: await response.text() };
}

function markFor({ status, text }: Awaited<ReturnType<typeof ask>>, sees: string): string {
  if (status < 300) return text.includes(sees) ? '+' : '-';
  return { 401: '?', 403: 'x', 404: '0', 422: 'i' }[status] ?? String(status);
}

/** The row as it is answered, in the form in which it is written. */
async function answered(id: RouteId, row: Row, shared: AccessScene, planted?: Partial<Planted>): Promise<string> {
  const marks: string[] = [];
  for (const person of askers) {
    const scene = isRead(id) ? shared : await createAccessScene();
    marks.push(markFor(await ask(id, row, scene, person, planted), row.sees?.(scene) ?? ''));
  }
  const [carla, rui, helena, otavio, bruno, davi, ana, marcos] = marks;
  return `${carla}${rui}${helena} ${otavio} ${bruno}${davi} ${ana}${marcos}`;
}

describe('nobody sees or does more than he may', function () {
  this.timeout(60_000);
  let shared: AccessScene;
  before(async () => {
    shared = await createAccessScene();
  });

  for (const id of ids) {
    for (const row of accessTable[id]) {
      it(`at ${id}${row.of ? `, ${row.of}` : ''}`, async () => {
        expect(await answered(id, row, shared)).to.equal(row.marks);
      });
    }
  }

  it('has every endpoint in the table', () => {
    expect(Object.keys(accessTable).sort()).to.deep.equal([...ids].sort());
    for (const id of ids) expect(accessTable[id], id).to.have.length.above(0);
  });

  it('and nobody who is not known is answered anything', async () => {
    for (const id of ids)
      for (const row of accessTable[id]) expect((await ask(id, row, shared, null)).status, id).to.equal(401);
  });

  it('and nothing of one tenant is there at another’s desk, not even for its manager', async () => {
    const manager = askers[7];
    for (const id of ids) {
      for (const row of accessTable[id]) {
        const { status, text } = await ask(id, row, shared, manager, { backendOf: ({ other }) => other });
        if (status < 300) expect(text.replaceAll('horizonte-', ''), id).not.to.match(/aurora-\d/);
        else expect(status, id).to.be.oneOf([403, 404, 422]);
      }
    }
  });
});

describe('the table of who may do what', function () {
  this.timeout(60_000);
  const [, , , otavio, , , , marcos] = askers;
  const faults: Readonly<Record<string, Partial<Planted>>> = {
    'takes everybody for a manager': { personOf: () => marcos },
    'takes everybody for a customer': { personOf: () => otavio },
    'takes technicians for the desk': { personOf: (one) => (one.role === 'technician' ? marcos : one) },
    'takes one customer for another': { personOf: (one) => (one.id === otavio.id ? askers[1] : one) },
  };
  for (const [name, planted] of Object.entries(faults)) {
    it(`finds a server that ${name}`, async () => {
      const shared = await createAccessScene();
      const found: string[] = [];
      for (const id of ids.filter(isRead)) {
        const rows = await Promise.all(accessTable[id].map((row) => answered(id, row, shared, planted)));
        if (rows.some((marks, at) => marks !== accessTable[id][at]?.marks)) found.push(id);
      }
      expect(found).to.include.members(['tickets.get', 'files.get', 'tickets.list', 'directory.people', 'agenda.get']);
      expect(found).to.have.length.above(15);
    });
  }
});
