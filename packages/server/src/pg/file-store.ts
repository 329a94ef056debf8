/** Where the bytes of files are: beside the database, which keeps only what they are called and whose they are. */

/** Bytes by tenant and id. An id is drawn once and never written again. */
export interface FileStore {
  put(tenant: string, id: string, data: Blob): Promise<void>;
  /** Undefined where there are none. */
  get(tenant: string, id: string): Promise<Blob | undefined>;
  /** Nothing where there are none. */
  remove(tenant: string, id: string): Promise<void>;
}
