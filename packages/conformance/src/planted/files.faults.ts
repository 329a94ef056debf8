/** Faults of keeping files, and of a knowledge base. */
import { DeskError, OperationId } from '@chamado/core';
import { carla } from '../world.ts';
import { withFiles, withKnowledge, type Fault } from './plant.ts';

let count = 0;
const fresh = (): OperationId => OperationId.parse(`port-${String((count += 1))}`);

export const fileFaults: readonly Fault[] = [
  {
    name: 'believes what a file is declared to be',
    caughtBy: ['files.put.limits'],
    backend: withFiles(({ put }) => ({
      put: async (upload, options) => ({
        ...(await put({ ...upload, name: upload.name.replace('.exe', '') }, options)),
        name: upload.name,
      }),
    })),
  },
  {
    name: 'gives any file to whoever knows its address',
    caughtBy: ['files.get.attached', 'files.get.unattached', 'files.get.internal'],
    backend: (world) => {
      const kept = new Map<string, Blob>();
      return withFiles(({ put, get }) => ({
        put: async (file, options) => {
          const attachment = await put(file, options);
          kept.set(attachment.id, file.data);
          return attachment;
        },
        get: (id) => Promise.resolve(kept.get(id) ?? get(id)),
      }))(world);
    },
  },
  {
    name: 'keeps files as text',
    caughtBy: ['files.put.round-trip'],
    backend: withFiles(({ put }) => ({
      put: async (file, options) =>
        put({ ...file, data: new Blob([await file.data.text()], { type: file.data.type }) }, options),
    })),
  },
  {
    name: 'puts a file twice',
    caughtBy: ['files.put.idempotent'],
    backend: withFiles(({ put }) => ({ put: (file, options) => put(file, { ...options, operationId: fresh() }) })),
  },
  {
    name: 'stops telling how far a file is',
    caughtBy: ['files.put.progress'],
    backend: withFiles(({ put }) => ({
      put: ({ name, data, note }, { signal, operationId, onProgress }) => {
        onProgress?.(0.5);
        const file = note === undefined ? { name, data } : { name, data, note };
        return put(file, signal ? { operationId, signal } : { operationId });
      },
    })),
  },
  {
    name: 'takes files of any size',
    caughtBy: ['files.put.limits'],
    backend: withFiles(({ put }) => ({
      put: async (file, options) => {
        const kept = await put({ ...file, data: file.data.slice(0, 2000, file.data.type) }, options);
        return { ...kept, size: file.data.size };
      },
    })),
  },
  {
    name: 'takes an empty file for none',
    caughtBy: ['files.put.empty'],
    backend: withFiles(({ put }) => ({
      put: (file, options) =>
        file.data.size > 0 ? put(file, options) : Promise.reject(new DeskError('invalid', 'Nothing in it')),
    })),
  },
  {
    name: 'removes files that timelines carry',
    caughtBy: ['files.remove.attached'],
    backend: (world) => {
      const removed = new Set<string>();
      return withFiles(({ get, remove }) => ({
        remove: (id) => remove(id).catch((): void => void removed.add(id)),
        get: (id) => (removed.has(id) ? Promise.reject(new DeskError('not_found', 'Removed')) : get(id)),
      }))(world);
    },
  },
  {
    name: 'removes anybody’s file',
    caughtBy: ['files.remove.unattached'],
    backend: withFiles((_files, _person, sound) => ({
      remove: (id) => sound.deskFor(carla).files?.remove(id) ?? Promise.resolve(),
    })),
  },
];

export const knowledgeFaults: readonly Fault[] = [
  {
    name: 'finds only words as they are written',
    caughtBy: ['knowledge.search.finds'],
    backend: withKnowledge(({ search }) => ({
      search: async (query) => {
        const page = await search(query);
        const items = page.items.filter(({ title }) => title.toLowerCase().includes(query.text));
        return { ...page, items, total: items.length };
      },
    })),
  },
  {
    name: 'learns nothing from votes',
    caughtBy: ['knowledge.vote.ranks', 'knowledge.vote.once'],
    backend: withKnowledge(() => ({ vote: () => Promise.resolve() })),
  },
  {
    name: 'suggests nothing',
    caughtBy: ['knowledge.suggest.near'],
    backend: withKnowledge(() => ({ suggest: () => Promise.resolve([]) })),
  },
  {
    name: 'takes votes on what does not exist',
    caughtBy: ['knowledge.vote.missing'],
    backend: withKnowledge(({ vote }) => ({
      vote: (id, helped, options) => vote(id, helped, options).catch(() => undefined),
    })),
  },
  {
    name: 'shows articles without their keywords',
    caughtBy: ['knowledge.get.round-trip'],
    backend: withKnowledge(({ get }) => ({ get: async (id) => ({ ...(await get(id)), keywords: [] }) })),
  },
  {
    name: 'votes at every click',
    caughtBy: ['knowledge.vote.once'],
    backend: withKnowledge(({ vote }) => ({
      vote: (id, helped, options) => vote(id, helped, { ...options, operationId: fresh() }),
    })),
  },
  {
    name: 'does not mind the product',
    caughtBy: ['knowledge.search.scope'],
    backend: withKnowledge(({ search }) => ({ search: ({ productId: _productId, ...query }) => search(query) })),
  },
  {
    name: 'knows no next page of results',
    caughtBy: ['knowledge.search.pages'],
    backend: withKnowledge(({ search }) => ({
      search: async ({ after: _after, ...query }, options) => ({ ...(await search(query, options)), next: null }),
    })),
  },
];
