/** Any body gets an answer: whatever is sent to whichever endpoint, there is no 5xx, and no answer off its schema. */
import type { Backend } from '@chamado/core';
import { queryPath, routeOf, routes, type Route, type RouteId } from '@chamado/core/wire';
import { answers } from '@chamado/core/wire/reading';
import { inputs, Problem } from '@chamado/core/wire/server';
import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { createHandler } from './handler.ts';
import { askers, createAccessScene, type AccessScene } from './testing/access.scene.ts';
import { accessTable } from './testing/access.table.ts';
import { oddBody, oddPart, oddQuery } from './testing/fuzz.ts';

/** How many requests each endpoint is sent; `CHAMADO_FUZZ=1000` sends more. */
const RUNS = Number(process.env['CHAMADO_FUZZ'] ?? 60);
const SEED = Number(process.env['CHAMADO_SEED'] ?? 20261122);

const ids = routes.map(({ id }) => id);
const aQuery = {
  filters: [{ column: 'subject', operator: 'contains', value: 'a' }],
  search: { text: 'a', columns: ['subject'] },
  sort: [{ column: 'openedAt', direction: 'descending' }],
  limit: 5,
};

type Sent = { readonly method: string; readonly path: string; readonly body: string | undefined };

/** What is sent to an endpoint: by the access table’s own wish, and far from it. */
function sentTo(id: RouteId, scene: AccessScene): fc.Arbitrary<Sent> {
  const route: Route = routeOf(id);
  const { parts = [], body } = accessTable[id][0]?.wish?.(scene) ?? {};
  const names = new Map<string, object>(Object.entries(inputs)).get(id);
  const query = route.input === 'query' || route.input === 'file' ? oddQuery(namesOf(names)) : fc.constant('');
  const asBody = route.input === 'query' ? fc.boolean() : fc.constant(false);
  const sent = oddBody(route.input === 'query' ? aQuery : body);
  return fc.tuple(fc.tuple(...parts.map(oddPart)), query, asBody, sent).map(([found, asked, byBody, text]) => {
    const rest = [...found];
    const at = (path: string): string =>
      path.replace(/:\w+/g, () => encodeURIComponent(wellFormed(rest.shift() ?? '')));
    if (byBody) return { method: 'POST', path: at(queryPath(route)), body: text };
    const bodied = route.method !== 'GET' && route.input !== undefined;
    return { method: route.method, path: at(route.path) + asked, body: bodied ? text : undefined };
  });
}

/** Half of a character cannot stand in an address. */
const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

const namesOf = (schema: object | undefined): readonly string[] =>
  schema && 'shape' in schema && typeof schema.shape === 'object' ? Object.keys(schema.shape ?? {}) : [];

/** How often each status was answered. */
const told = new Map<number, number>();

/** What is wrong with the answer; null where nothing is. */
async function faultIn(id: RouteId, sent: Sent, backend: Backend, asker: number): Promise<string | null> {
  const person = askers[asker % askers.length] ?? askers[0];
  const handler = createHandler({
    identify: () => Promise.resolve({ person, tenant: 'aurora' }),
    backendOf: () => backend,
  });
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), 'if-match': '"3"' };
  const { method, path, body } = sent;
  const response = await handler(
    new Request(`https://desk.example/v1${path}`, { method, headers, ...(body !== undefined && { body }) }),
  );
  told.set(response.status, (told.get(response.status) ?? 0) + 1);
  if (response.status >= 500) return `${response.status}: ${await response.text()}`;
  if (routeOf(id).answers !== undefined && response.ok) return null;
  const data: unknown = await response.json();
  const read = z.safeParse(response.ok ? answers[id] : Problem, data);
  return read.success ? null : `${response.status} off the schema: ${JSON.stringify(data)}`;
}

async function faultsAt(id: RouteId, scene: AccessScene, backend: Backend): Promise<string | null> {
  const property = fc.asyncProperty(sentTo(id, scene), fc.nat(), async (sent, asker) => {
    const fault = await faultIn(id, sent, backend, asker);
    if (fault !== null) throw new Error(`${sent.method} ${sent.path} ${sent.body ?? ''} → ${fault}`);
  });
  const { failed, errorInstance } = await fc.check(property, { seed: SEED, numRuns: RUNS, endOnFailure: true });
  return failed ? String(errorInstance) : null;
}

describe(`any body gets an answer (seed ${SEED}, ${RUNS} to each endpoint)`, function () {
  this.timeout(600_000);
  let scene: AccessScene;
  before(async () => {
    scene = await createAccessScene();
  });

  for (const id of ids) it(`at ${id}`, async () => expect(await faultsAt(id, scene, scene.backend)).to.equal(null));

  it('and what is sent is of every kind: right, wrong, absent, forbidden, stale and no JSON', () => {
    for (const status of [200, 400, 403, 404, 412, 422]) expect(told.get(status), String(status)).to.be.above(9);
  });

  it('finds a desk that stumbles over a text, and one that answers off its schema', async () => {
    const stumbling: Backend = {
      deskFor(person) {
        const desk = scene.backend.deskFor(person);
        const open: typeof desk.tickets.open = (draft, options) => {
          if (JSON.stringify(draft).includes('constructor')) throw new TypeError('Cannot read properties of undefined');
          return desk.tickets.open(draft, options);
        };
        const me = async () => ({ ...(await desk.me()), name: '' });
        return { ...desk, me, tickets: { ...desk.tickets, open } };
      },
    };
    expect(await faultsAt('me', scene, stumbling)).to.include('off the schema');
    const fault = await faultIn(
      'tickets.open',
      { method: 'POST', path: '/tickets', body: '{"formId":"constructor","values":{},"attachments":[]}' },
      stumbling,
      0,
    );
    expect(fault).to.include('503');
  });
});
