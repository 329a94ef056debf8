/** A whole desk behind the real handler, without a port: the wire runs in one process. */
import type { Backend, Person } from '@chamado/core';
import { wireCapabilities } from '@chamado/core/wire';
import { createHandler } from '@chamado/server/http';
import { createRestDesk } from '../rest-desk.ts';
import { changesOf } from './changes.ts';

/** The backend behind a handler that knows these people: each one's token is his id. */
export const handlerOver = (backend: Backend, people: ReadonlyMap<string, Person>) =>
  createHandler({
    identify({ headers }) {
      const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
      const person = people.get(token);
      return Promise.resolve(person ? { person, tenant: 'aurora' } : null);
    },
    backendOf: () => backend,
    modules: [changesOf],
  });

/** The backend seen through handler and adapter. */
export function servedOver(backend: Backend): Backend {
  const people = new Map<string, Person>();
  const fetch = handlerOver(backend, people);
  return {
    deskFor(person) {
      people.set(person.id, person);
      return createRestDesk('https://desk.example', wireCapabilities, { fetch, token: () => person.id });
    },
  };
}
