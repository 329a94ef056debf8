/** The package's public names. */
export { openDatabase, type Database, type DatabaseOptions } from './pg/database.ts';
export { startCluster, type Cluster, type ClusterOptions } from './pg/embedded.ts';
export type { FileStore } from './pg/file-store.ts';
export { createPgBackend, type PgBackend, type PgOptions } from './pg/pg-backend.ts';
export type { PgSeed } from './pg/seed.ts';
