/** What Prometheus reads of a process: figures by route, and nothing that names a tenant or grows with what is asked. */
import { aDraft, aProfile, aRequester } from '@chamado/core/testing';
import { createMemoryBackend } from '@chamado/core/memory';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import { openQueue } from '../jobs/queue.ts';
import { useDatabase } from '../testing/database.ts';
import { jobCounts } from './job-counts.ts';
import { createMetrics, type MetricSources } from './metrics.ts';
import { createRequestWatch } from './request.watch.ts';

const carla = aRequester();
const key = 'a key of the one who watches';

function aProcess(sources: MetricSources = {}) {
  const metrics = createMetrics(sources);
  const watch = createRequestWatch({ tenantOf: () => ({ id: 'aurora' }), onAnswer: metrics.request });
  const backend = createMemoryBackend({ profile: aProfile(), people: [carla] });
  const handle = createHandler({
    identify: () => Promise.resolve({ person: carla, tenant: 'aurora' }),
    backendOf: () => backend,
    modules: [watch.module, metrics.module(key)],
  });
  const ask = (path: string, init: RequestInit = {}) => handle(new Request(`https://desk.example${path}`, init));
  const read = async (): Promise<ReadonlyMap<string, number>> =>
    samplesIn(await (await ask('/metrics', { headers: { authorization: `Bearer ${key}` } })).text());
  return { metrics, ask, read };
}

/** Every sample by its name and labels. Throws where a line is none. */
function samplesIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name, value] = /^([a-z_\d]+(?:\{.*\})?) ([\d.e+-]+|NaN|\+Inf)$/i.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no sample: ${line}`);
      return [name, Number(value)];
    }),
  );
}

describe('the metrics of a process', () => {
  it('count requests by method, route and status, and say how long they took', async () => {
    const { ask, read } = aProcess();
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    await ask('/v1/tickets', { method: 'POST', headers, body: JSON.stringify(aDraft()) });
    for (const id of ['memory-1', 'memory-2']) await ask(`/v1/tickets/${id}`);
    await ask('/wp-login.php');
    const samples = await read();
    const count = (labels: string) => samples.get(`chamado_request_seconds_count{${labels}}`);
    expect(count('method="POST",route="/v1/tickets",status="200"')).to.equal(1);
    expect(count('method="GET",route="/v1/tickets/:id",status="404"')).to.equal(2);
    expect(count('method="GET",route="none",status="404"')).to.equal(1);
    expect(samples.get('chamado_request_seconds_sum{method="POST",route="/v1/tickets",status="200"}')).to.be.above(0);
    expect(samples.get('process_resident_memory_bytes')).to.be.above(1_000_000);
  });

  it('are read by whoever bears the key, and by nobody else', async () => {
    const { ask } = aProcess();
    for (const authorization of ['', 'Bearer', `Bearer ${key}x`, key]) {
      const refused = await ask('/metrics', { headers: { authorization } });
      expect([refused.status, await refused.text()]).to.satisfy(
        ([status, text]: [number, string]) => status === 401 && !text.includes('chamado_'),
      );
    }
  });

  it('name no tenant, and no more routes than there are, whatever is asked', async () => {
    const { ask, read } = aProcess();
    for (let at = 0; at < 50; at += 1) await ask(`/v1/tickets/${String(at)}?search=${String(at)}`);
    for (let at = 0; at < 50; at += 1) await ask(`/${String(at)}`, { method: `M${String(at)}` });
    const names = [...(await read()).keys()].filter((name) => name.startsWith('chamado_request_seconds_count'));
    expect(names).to.have.length(2);
    expect(names.join()).to.not.include('aurora');
  });

  it('say how many streams are open and why they ended, what fails, and who waits for the database', async () => {
    const { metrics, read } = aProcess({
      streams: () => 3,
      connections: () => ({ total: 10, idle: 4, waiting: 2 }),
      jobs: () => Promise.reject(new Error('the database is away')),
    });
    metrics.streamEnded('slow');
    metrics.streamEnded('slow');
    metrics.jobFailed('mail');
    const samples = await read();
    const told = (name: string) => samples.get(`chamado_${name}`);
    expect([told('streams_open'), told('streams_ended_total{why="slow"}')]).to.deep.equal([3, 2]);
    expect(told('jobs_failed_total{kind="mail"}')).to.equal(1);
    expect(['busy', 'idle', 'waiting'].map((state) => told(`database_connections{state="${state}"}`))).to.deep.equal([
      6, 4, 2,
    ]);
  });

  it('are each application’s own', async () => {
    const [one, other] = [aProcess(), aProcess()];
    one.metrics.jobFailed('mail');
    expect((await other.read()).get('chamado_jobs_failed_total{kind="mail"}')).to.equal(undefined);
  });
});

describe('the jobs that are counted', () => {
  const { open, url } = useDatabase();

  it('are those that wait, whose attempt is going on, and that were given up', async function () {
    this.timeout(30_000);
    const queue = await openQueue(url());
    const put = (id: string) =>
      open()
        .db.transaction()
        .execute((tx) => queue.put(tx, 'mail', { tenant: 'aurora', id }));
    for (const id of ['one', 'two', 'three']) await put(id);
    expect(await jobCounts(open())()).to.deep.equal([{ kind: 'mail', state: 'waiting', count: 3 }]);
    const [taken] = await queue.take('mail');
    expect(taken).to.not.equal(undefined);
    expect(await jobCounts(open())()).to.deep.equal([{ kind: 'mail', state: 'begun', count: 3 }]);
    await queue.close();
  });
});
