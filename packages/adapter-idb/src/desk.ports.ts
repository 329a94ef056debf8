/** The ports made of records, loaded when one of their verbs is first asked: no first page waits for them. */
import { recordPorts, type Person } from '@chamado/core';
import { idbStorage } from './desk.storage.ts';
import { idbFiles } from './file.port.ts';
import { idbKnowledge } from './knowledge.port.ts';
import type { DeskStore } from './desk.store.ts';
import type { LaterPorts } from './later.type.ts';

/** The ports as whoever `me` gives uses them. */
export const idbPorts = (store: DeskStore, me: () => Promise<Person>): LaterPorts => ({
  ...recordPorts(idbStorage(store, me)),
  files: idbFiles(store, me),
  knowledge: idbKnowledge(store, me),
});
