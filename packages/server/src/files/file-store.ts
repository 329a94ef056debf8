/** Where the bytes of files are kept: apart from the database, under names that the server makes. */

/** A place for bytes. One name is written once and never changes; what a file is called and who may read it stands in the database. */
export type FileStore = {
  /** Keeps all of `data` under `name`, or nothing; when it resolves, a crash loses none of it. */
  readonly put: (name: StoredName, data: Blob) => Promise<void>;
  /** As it was put, of no type: nothing is read before the blob is. Null where there is none. */
  readonly get: (name: StoredName) => Promise<Blob | null>;
  /** Also where there is none. */
  readonly remove: (name: StoredName) => Promise<void>;
};

/** A file's address within the store: nothing that a person typed is part of it. */
export type StoredName = { readonly tenant: string; readonly id: string };
