/**
 * An acknowledged write survives: the server is killed under load, with and without its PostgreSQL, and everything it said
 * was saved is there afterwards. `CHAMADO_KILLS=50` for more than the few
 * that fit into a run of all tests; then it is also held to five seconds, which says nothing on a busy machine.
 */
import { aDraft } from '@chamado/core/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServerProcess, type ServerProcess } from './testing/server-process.ts';

const asked = process.env['CHAMADO_KILLS'];
const KILLS = Number(asked ?? 3);
const WRITERS = 4;

describe('the server, killed', function () {
  this.timeout(60_000 + KILLS * 20_000);
  let folder = '';
  let server: ServerProcess | undefined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chamado-kill-'));
    await chmod(folder, 0o711);
  });
  afterEach(() => server?.end('SIGTERM'));
  after(() => rm(folder, { recursive: true }));

  it('keeps every ticket it acknowledged, and comes back by itself', async () => {
    const acknowledged = new Map<string, string>();
    const ready: number[] = [];
    server = await startServerProcess(folder);
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = acknowledged.size;
      const { address } = server;
      const token = await tokenAt(address);
      const writers = Array.from({ length: WRITERS }, () => writeUntilCut(address, token, acknowledged));
      await pause(300 + 400 * Math.random());
      // Every other time the database goes first, as when a machine loses power.
      if (kill % 2 === 0) server.killDatabase();
      expect(await server.end('SIGKILL')).to.equal('SIGKILL');
      await Promise.all(writers);
      expect(acknowledged.size).to.be.greaterThan(before);
      server = await startServerProcess(folder);
      ready.push(server.readyMs);
    }
    const { address } = server;
    const token = await tokenAt(address);
    const lost: string[] = [];
    for (const [id, text] of acknowledged) if ((await get(address, token, id)) !== text) lost.push(id);
    expect(lost).to.deep.equal([]);
    const slowest = Math.max(...ready);
    console.log(
      `      ${KILLS} kills, ${acknowledged.size} writes, 0 lost; ready after ${(slowest / 1000).toFixed(1)} s at most`,
    );
    if (asked !== undefined) expect(slowest).to.be.below(5000);
  });

  it('would be found out if it had lost one', async () => {
    server = await startServerProcess(folder);
    expect(await get(server.address, await tokenAt(server.address), randomUUID())).not.to.contain('"stage"');
  });
});

describe('the server’s folder', function () {
  this.timeout(60_000);
  it('is one process’s: a second is refused and names the first, which stops when it is asked to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chamado-one-'));
    await chmod(folder, 0o711);
    const server = await startServerProcess(folder);
    const refused: unknown = await startServerProcess(folder).catch((error: unknown) => error);
    expect(String(refused)).to.contain(`process ${String(server.pid)}`);
    expect(await server.end('SIGTERM')).to.equal(0);
    const again = await startServerProcess(folder);
    expect(await again.end('SIGTERM')).to.equal(0);
    await rm(folder, { recursive: true });
  });
});

async function tokenAt(address: string): Promise<string> {
  const response = await fetch(`${address}/v1/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'carla' }),
  });
  return /"token":"([^"]+)"/.exec(await response.text())?.[1] ?? '';
}

/** Opens tickets until the line is cut; what was acknowledged whole is noted with its text. */
async function writeUntilCut(address: string, token: string, acknowledged: Map<string, string>): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(`${address}/v1/tickets`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(aDraft({ values: { subject: `Pedido ${randomUUID()}` } })),
      });
      const text = await response.text();
      // The database went first.
      if (response.status >= 500) continue;
      const id = /"id":"([^"]+)"/.exec(text)?.[1];
      expect(response.ok && id !== undefined, text).to.equal(true);
      acknowledged.set(id ?? '', text);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

const get = async (address: string, token: string, id: string): Promise<string> =>
  (await fetch(`${address}/v1/tickets/${id}`, { headers: { authorization: `Bearer ${token}` } })).text();
