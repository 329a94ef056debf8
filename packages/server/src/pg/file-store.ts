/** Where the bytes of files are: beside the database, which keeps only what they are called and whose they are. */

/** Bytes by tenant and id. An id is drawn once and never written again. */
export interface FileStore {
  /** There whole once it resolves; until then, and where it rejects, not at all. Rejects with `full` where there is no room. */
  put(tenant: string, id: string, data: Blob): Promise<void>;
  /** Undefined where there are none. Read only as it is asked for. */
  get(tenant: string, id: string): Promise<Blob | undefined>;
  /** Nothing where there are none. */
  remove(tenant: string, id: string): Promise<void>;
}
