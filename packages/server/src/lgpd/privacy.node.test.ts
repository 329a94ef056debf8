/** LGPD over HTTP: who is given whose copy, who may erase, whose reads are written down, and what is let go of in time. */
import { instantAt, millis, parse, type Instant, type Person } from '@chamado/core';
import { anOperationId, aPortalAdmin, aStranger, aTechnician } from '@chamado/core/testing';
import { theUsualRetention } from '@chamado/core/privacy';
import { replay } from '@chamado/core/ticket';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { createAsking, type Answered } from '../http/testing/asking.ts';
import { openQueue, type Queue } from '../jobs/queue.ts';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';
import { notedBackend } from './noted.backend.ts';
import { privacyRoutes } from './privacy.routes.ts';
import { ana, marcos, rui, toldOfZilda, zilda } from './testing/told-of-zilda.ts';

const askers: readonly Person[] = [zilda, rui, aPortalAdmin(), aStranger(), aTechnician(), ana, marcos];
const DAY_MS = 86_400_000;

describe('the privacy of people', function () {
  this.timeout(60_000);
  const { open, url } = useDatabase();
  let queue: Queue;
  let count = 0;
  before(async () => {
    queue = await openQueue(url());
  });
  after(() => queue.close());

  async function told() {
    const tenant = `tenant-${String((count += 1))}`;
    const ground = { database: open(), tenant, files: memoryFiles(), queue };
    const clock = { now: instantAt(Date.now()) };
    const { backend, fileId, ticketId } = await toldOfZilda({
      ...ground,
      now: () => (clock.now = instantAt(millis(clock.now) + 1)),
    });
    const { ask } = createAsking(askers, {
      backend: notedBackend(backend, backend.privacy),
      modules: [privacyRoutes(() => backend.privacy)],
    });
    const accesses = async (query = ''): Promise<readonly (readonly unknown[])[]> =>
      pageOf(await ask(`/accesses${query}`, { by: marcos })).items.map(({ by, kind, people }) => [by, kind, people]);
    return { ...ground, backend, fileId, ticketId, ask, accesses, clock };
  }

  it('give a copy to whom it is of and to whoever runs the desk; for all others there is no such person', async () => {
    const { ask } = await told();
    const statuses: number[] = [];
    for (const by of askers) statuses.push((await ask(`/people/${zilda.id}/copy`, { by })).status);
    expect(statuses).to.deep.equal([200, 404, 404, 404, 404, 404, 200]);
    expect((await ask(`/people/${zilda.id}/copy`, { by: null })).status).to.equal(401);
    for (const id of ['nobody', 'x'.repeat(65), '%00', "'--"])
      expect((await ask(`/people/${encodeURIComponent(id)}/copy`, { by: marcos })).status, id).to.equal(404);
  });

  it('put into the copy all that is hers, and no word that the desk keeps to itself', async () => {
    const { ask, fileId, ticketId } = await told();
    const { text, headers } = await ask(`/people/${zilda.id}/copy`, { by: zilda });
    expect(headers.get('content-disposition')).to.match(/^attachment/);
    for (const part of [zilda.name, zilda.email, zilda.details?.['cpf'], fileId, ticketId, 'contactMessage', 'supply'])
      expect(text).to.include(part);
    expect(text).to.not.include('(interno)');
  });

  it('let only whoever runs the desk erase, once per operation id', async () => {
    const { ask } = await told();
    const path = `/people/${zilda.id}/erasure`;
    const statuses: number[] = [];
    for (const [at, by] of askers.entries()) {
      const answer = await ask(path, { by, method: 'POST', headers: { 'idempotency-key': `erase-${String(at)}` } });
      statuses.push(answer.status);
    }
    expect(statuses).to.deep.equal([403, 404, 404, 404, 404, 404, 200]);
    expect((await ask(path, { by: marcos, method: 'POST' })).status).to.equal(400);
    const last = await ask(`/people/${marcos.id}/erasure`, {
      ...{ by: marcos, method: 'POST', headers: { 'idempotency-key': 'last' } },
    });
    expect([last.status, last.text.includes('last_manager')]).to.deep.equal([403, true]);
    expect((await ask(`/people/${zilda.id}/copy`, { by: zilda })).status).to.equal(401);
  });

  it('write down who read whose data, before it is shown; what one reads of himself is his own affair', async () => {
    const { ask, accesses, backend } = await told();
    const before = await accesses();
    expect(before).to.deep.equal([[ana.id, 'contacts', [zilda.id]]]);
    await ask('/contacts', { by: ana });
    await ask(`/people/${zilda.id}/copy`, { by: marcos });
    await ask(`/people/${zilda.id}/copy`, { by: zilda });
    const [copy, contacts, ...rest] = await accesses();
    expect(copy).to.deep.equal([marcos.id, 'copy', [zilda.id]]);
    expect(contacts?.slice(0, 2)).to.deep.equal([ana.id, 'contacts']);
    expect(contacts?.[2]).to.include.members([zilda.id, rui.id]).and.not.include(ana.id);
    expect(rest).to.deep.equal(before);
    expect(await accesses(`?of=${rui.id}`)).to.have.length(1);
    for (const by of [zilda, ana]) expect((await ask('/accesses', { by })).status).to.equal(403);
    const failing = notedBackend(backend, { note: () => Promise.reject(new Error('full')) });
    const shown = await failing
      .deskFor(ana)
      .directory?.contacts.list({})
      .catch(() => 'nothing');
    expect(shown).to.equal('nothing');
  });

  it('page through who read what without leaving one out', async () => {
    const { ask, backend } = await told();
    for (let at = 0; at < 120; at += 1) await backend.privacy.note(ana, 'report', [zilda.id]);
    let [after, total] = ['', 0];
    for (let page = 0; page < 4; page += 1) {
      const { items, next } = pageOf(await ask(`/accesses${after}`, { by: marcos }));
      total += items.length;
      if (next === null) break;
      after = `?after=${next}`;
    }
    expect(total).to.equal(121);
  });

  it('let go of names and files of what ended long ago, and of who read what; nothing before, and nothing by default', async () => {
    const { backend, clock, ticketId, files, tenant, fileId, accesses } = await told();
    const desk = backend.deskFor(ana);
    const { version } = await desk.tickets.get(ticketId);
    const done = { type: 'ticket.resolve' as const, solution: `para ${zilda.name}` };
    const { version: seen } = await desk.tickets.apply(ticketId, done, { operationId: anOperationId(998), version });
    const hers = backend.deskFor(zilda).tickets;
    await hers.apply(ticketId, { type: 'ticket.approve' }, { operationId: anOperationId(999), version: seen });
    const later = (days: number): Instant => instantAt(Date.now() + days * DAY_MS);
    const run = async (days: number, over: object) => {
      clock.now = later(days);
      return backend.privacy.letGo({ ...theUsualRetention, ...over });
    };
    expect(await run(100, {})).to.deep.equal({ names: 0, files: 0, accesses: 0 });
    const both = { namesDays: 90, filesDays: 90 };
    expect(await run(89, both)).to.deep.equal({ names: 0, files: 0, accesses: 0 });
    expect(await files.get(tenant, fileId)).to.not.equal(undefined);
    expect(await run(91, both)).to.deep.equal({ names: 1, files: 1, accesses: 0 });
    expect(await run(92, both)).to.deep.equal({ names: 0, files: 0, accesses: 0 });

    const ticket = await desk.tickets.get(ticketId);
    const entries = await desk.tickets.timeline(ticketId);
    expect(replay(entries)).to.deep.equal(ticket);
    expect(JSON.stringify([ticket, entries])).to.not.match(/zilda/i);
    expect(await files.get(tenant, fileId)).to.equal(undefined);
    expect((await desk.directory?.people())?.map(({ name }) => name)).to.include(zilda.name);

    expect(await accesses()).to.not.deep.equal([]);
    expect((await run(181, {})).accesses).to.be.above(0);
    expect(await accesses()).to.deep.equal([]);
  });
});

const Page = z.object({
  items: z.array(z.object({ by: z.string(), kind: z.string(), people: z.array(z.string()) })),
  next: z.nullable(z.string()),
});
const pageOf = ({ json }: Answered) => parse(Page, json);
