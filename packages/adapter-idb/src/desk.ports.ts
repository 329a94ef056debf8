/** The ports made of records, loaded when one of their verbs is first asked: no first page waits for them. */
import { recordPorts, type Person, type RecordPorts } from '@chamado/core';
import { idbStorage } from './desk.storage.ts';
import type { DeskStore } from './desk.store.ts';

/** The ports as whoever `me` gives uses them. */
export const idbPorts = (store: DeskStore, me: () => Promise<Person>): RecordPorts =>
  recordPorts(idbStorage(store, me));
