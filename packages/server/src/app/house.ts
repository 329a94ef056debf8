/** What a running server stands on, for every route and every job: opened once, let go of in the opposite order. */
import type { DeskError } from '@chamado/core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openFiles } from '../files/open-files.ts';
import { createEmlPostman } from '../jobs/eml.postman.ts';
import { owesJobs } from '../jobs/owed.ts';
import type { Postman } from '../jobs/postman.ts';
import { openQueue, type Queue } from '../jobs/queue.ts';
import { createSmtpPostman } from '../jobs/smtp.postman.ts';
import type { HooksOf } from '../jobs/webhook.job.ts';
import { createLive, type Live } from '../live/live.ts';
import { createHealth, type Health } from '../observe/health.routes.ts';
import { toOutput } from '../observe/log.ts';
import { createObserved, type Observed } from '../observe/observed.ts';
import { openDatabase, type Database } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import { sql } from 'kysely';
import { createDesks, type Desks } from './desks.ts';
import { startOwnPostgres } from './own-postgres.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** All that a route or a job may use. */
export type House = {
  readonly settings: Settings;
  readonly database: Database;
  readonly files: FileStore;
  readonly queue: Queue;
  readonly postman: Postman;
  readonly hooksOf: HooksOf;
  /** The desk of each tenant. */
  readonly desks: Desks;
  readonly live: Live;
  readonly health: Health;
  /** What whoever runs it sees of it. */
  readonly observed: Observed;
  /** Pages beside the server's own, looked in first. */
  readonly site: Site;
  /** The network address a request comes from, as far as it is to be believed. */
  readonly addressOf: (request: Request) => string;
  /** Milliseconds. */
  readonly now: () => number;
  /** Hears of what failed within; `of` is the request's id. */
  readonly report: (error: DeskError, of?: string) => void;
};

/** What is given from outside. */
export type Surroundings = {
  readonly site: Site;
  /** Hears of what takes long. */
  readonly say: (line: string) => void;
  readonly report: (error: DeskError, of?: string) => void;
  readonly addressOf: (request: Request) => string;
};

/** Undoes one thing that was opened. */
export type LetGo = () => void | Promise<void>;

/** Opens it; each thing adds to `letGo` how it is let go of, also where a later one fails. */
export async function openHouse(settings: Settings, around: Surroundings, letGo: LetGo[]): Promise<House> {
  const { folder, smtpUrl } = settings;
  await mkdir(folder, { recursive: true });
  const url = settings.databaseUrl ?? (await ownDatabase(folder, around, letGo));
  const database = await openDatabase({ url });
  letGo.push(database.close);
  const files = await openFiles(settings);
  const queue = await openQueue(url);
  letGo.push(queue.close);
  const now = () => Date.now();
  const postman = smtpUrl === undefined ? createEmlPostman(mailFolder(settings)) : createSmtpPostman(smtpUrl);
  const desks = await createDesks({
    ...{
      database,
      files,
      postman,
      now,
      mailFrom: settings.mailFrom,
      search: settings.search,
      demo: settings.demo,
      report: around.report,
    },
    causes: (hooksOf, erpOf) => owesJobs(queue, hooksOf, erpOf),
  });
  letGo.push(desks.close);
  const observed: Observed = createObserved({
    ...{ tenantOf: desks.tenantOf, database, streams: () => live.open(), metricsKey: settings.metricsKey },
    write: settings.log ? toOutput : undefined,
  });
  const live = createLive({ sourceOf: (tenant) => desks.deskOf(tenant).backend, onEnd: observed.streamEnded });
  return {
    ...{ settings, database, files, queue, postman, desks, now },
    hooksOf: desks.hooksOf,
    ...{ observed, live },
    health: createHealth(() => sql`select 1`.execute(database.db)),
    ...{ site: around.site, addressOf: around.addressOf, report: around.report },
  };
}

/** Where mails lie without a mail server. */
const mailFolder = ({ folder }: Settings): string => join(folder, 'mail');

/** Where mails go, in words. */
export const mailsOf = (settings: Settings): string =>
  settings.smtpUrl === undefined ? `are files in ${mailFolder(settings)}` : `go to ${new URL(settings.smtpUrl).host}`;

async function ownDatabase(folder: string, { say }: Surroundings, letGo: LetGo[]): Promise<string> {
  const own = await startOwnPostgres(folder, say);
  letGo.push(own.stop);
  return own.url;
}
