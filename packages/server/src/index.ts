/** The package's public names. */
export { startApplication, type Application, type ApplicationOptions } from './app/application.ts';
export { NoPostgres } from './app/own-postgres.ts';
export { readSettings, type Settings } from './app/settings.ts';
export type { Site } from './app/site.ts';
export { createEmlPostman } from './jobs/eml.postman.ts';
export { owesJobs } from './jobs/owed.ts';
export type { Letter, Postman } from './jobs/postman.ts';
export { openQueue, type Queue } from './jobs/queue.ts';
export { runJobs, type RunningJobs, type RunningOptions } from './jobs/running.ts';
export { createSmtpPostman } from './jobs/smtp.postman.ts';
export type { Hook, HooksOf } from './jobs/webhook.job.ts';
export { openDatabase, type Database, type DatabaseOptions } from './pg/database.ts';
export { startCluster, type Cluster, type ClusterOptions } from './pg/embedded.ts';
export type { FileStore } from './pg/file-store.ts';
export { createPgBackend, type PgBackend, type PgOptions } from './pg/pg-backend.ts';
export type { PgSeed } from './pg/seed.ts';
