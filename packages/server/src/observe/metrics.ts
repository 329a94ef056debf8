/**
 * `/metrics`: what a process does, as Prometheus reads it. No label names a tenant: there may be a hundred thousand of them,
 * and who they are is nobody's business who watches a machine.
 */
import { DeskError } from '@chamado/core';
import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RouteModule } from '../http/handler.ts';
import type { StreamEnd } from '../live/change-stream.ts';
import type { RequestTold } from './request.watch.ts';

/** How many jobs of a kind are in a state, such as waiting. */
export type JobCount = { readonly kind: string; readonly state: string; readonly count: number };

/** The connections to the database that a process holds, and how many wait for one. */
export type Connections = { readonly total: number; readonly idle: number; readonly waiting: number };

/** What is asked when somebody reads; what fails is left out of that reading. */
export type MetricSources = {
  /** Open streams of changes. */
  readonly streams?: () => number;
  readonly jobs?: () => Promise<readonly JobCount[]>;
  readonly connections?: () => Connections;
};

/** The figures of one application. */
export type Metrics = {
  /** Answers with them to whoever bears `key`. */
  readonly module: (key: string) => RouteModule;
  readonly request: (told: RequestTold) => void;
  readonly streamEnded: (why: StreamEnd) => void;
  readonly jobFailed: (kind: string) => void;
  readonly text: () => Promise<string>;
};

export function createMetrics(sources: MetricSources = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    ...{ name: 'chamado_request_seconds', help: 'Requests, by the time until the answer began', registers },
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  });
  const ended = new Counter({
    ...{ name: 'chamado_streams_ended_total', help: 'Streams of changes that ended, by why', registers },
    labelNames: ['why'],
  });
  const failed = new Counter({
    ...{ name: 'chamado_jobs_failed_total', help: 'Attempts at jobs that failed in this process', registers },
    labelNames: ['kind'],
  });
  addGauges(registers, sources);

  const text = (): Promise<string> => registry.metrics();
  return {
    text,
    request: ({ method, route, status, ms }) => requests.observe({ method, route, status: String(status) }, ms / 1000),
    streamEnded: (why) => ended.inc({ why }),
    jobFailed: (kind) => failed.inc({ kind }),
    module: (key) => (app) =>
      void app.get('/metrics', async ({ req }) => {
        if (!isKey(req.header('authorization') ?? '', key)) throw new DeskError('not_signed_in', 'Bring the key');
        return new Response(await text(), { headers: { 'content-type': registry.contentType } });
      }),
  };
}

function addGauges(registers: Registry[], { streams, jobs, connections }: MetricSources): void {
  new Gauge({
    ...{ name: 'chamado_streams_open', help: 'Streams of changes that are open', registers },
    collect() {
      this.set(streams?.() ?? 0);
    },
  });
  new Gauge({
    ...{ name: 'chamado_jobs', help: 'Jobs of the whole database, by state', registers },
    labelNames: ['kind', 'state'],
    async collect() {
      this.reset();
      const counts = await jobs?.().catch(() => []);
      for (const { kind, state, count } of counts ?? []) this.set({ kind, state }, count);
    },
  });
  new Gauge({
    ...{ name: 'chamado_database_connections', help: 'Connections to the database, and who waits for one', registers },
    labelNames: ['state'],
    collect() {
      const { total, idle, waiting } = connections?.() ?? { total: 0, idle: 0, waiting: 0 };
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}

/** Compared in the same time however much of it is right. */
const isKey = (header: string, key: string): boolean => timingSafeEqual(digestOf(header), digestOf(`Bearer ${key}`));

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
