/** Bytes kept in memory, for tests. */
import type { FileStore } from '../pg/file-store.ts';

export function memoryFiles(): FileStore {
  const blobs = new Map<string, Blob>();
  const keyOf = (tenant: string, id: string): string => JSON.stringify([tenant, id]);
  return {
    put: (tenant, id, data) => Promise.resolve(void blobs.set(keyOf(tenant, id), data)),
    get: (tenant, id) => Promise.resolve(blobs.get(keyOf(tenant, id))),
    remove: (tenant, id) => Promise.resolve(void blobs.delete(keyOf(tenant, id))),
  };
}
