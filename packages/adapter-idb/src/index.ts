/** The package's public names. */
export { createIdbBackend, type IdbBackend, type IdbDesk, type IdbOptions } from './idb-backend.ts';
export { deleteIdbDesk, openIdbDesk, type IdbDeskOptions } from './idb-desk.ts';
export {
  importLog,
  importTickets,
  type Imported,
  type ImportedLog,
  type ImportOptions,
  type ImportProgress,
} from './import.ts';
export type { History } from './chunk.ts';
export type { Seed } from './seed.type.ts';
