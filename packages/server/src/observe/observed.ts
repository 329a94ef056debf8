/** What whoever runs a process sees of it: its log and its figures, wired to what they watch. */
import type { RouteModule } from '../http/handler.ts';
import type { StreamEnd } from '../live/change-stream.ts';
import type { Database } from '../pg/database.ts';
import { jobCounts } from './job-counts.ts';
import { createLog, type WriteLine } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createRequestWatch } from './request.watch.ts';

/** What is watched, and who may look. */
export type ObservedOptions = {
  readonly tenantOf: (request: Request) => { readonly id: string } | null;
  readonly database: Database;
  readonly streams: () => number;
  /** Left out, nobody reads the figures. */
  readonly metricsKey?: string | undefined;
  /** Where a line for each request goes; left out, nowhere. */
  readonly write?: WriteLine | undefined;
};

/** One process, observed. */
export type Observed = {
  /** The first of the handler's modules. */
  readonly module: RouteModule;
  readonly idOf: (request: Request) => string | undefined;
  readonly streamEnded: (why: StreamEnd) => void;
  readonly jobFailed: (kind: string) => void;
};

export function createObserved({ tenantOf, database, streams, metricsKey, write }: ObservedOptions): Observed {
  const { connections } = database;
  const metrics = createMetrics({ streams, connections, jobs: jobCounts(database) });
  const log = write && createLog(write);
  const watch = createRequestWatch({
    tenantOf,
    onAnswer(told) {
      metrics.request(told);
      log?.request(told);
    },
  });
  return {
    module(app, deskFor) {
      watch.module(app, deskFor);
      if (metricsKey !== undefined) metrics.module(metricsKey)(app, deskFor);
    },
    idOf: watch.idOf,
    streamEnded: metrics.streamEnded,
    jobFailed: metrics.jobFailed,
  };
}
