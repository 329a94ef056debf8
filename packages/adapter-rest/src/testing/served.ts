/** A whole desk behind the real handler, without a port: the wire runs in one process. */
import type { Backend, DeskPort, Person } from '@chamado/core';
import { wireCapabilities } from '@chamado/core/wire';
import { createHandler, type HandlerOptions } from '@chamado/server/http';
import { createRestDesk, type RestDeskOptions } from '../rest-desk.ts';
import { changesOf } from './changes.ts';

/** The backend seen through handler and adapter: each person's token is his id. */
export function servedOver(backend: Backend, options: Partial<HandlerOptions> = {}): Backend {
  const people = new Map<string, Person>();
  const handler = createHandler({
    identify: ({ headers }) => {
      const token = headers.get('authorization')?.replace('Bearer ', '');
      const person = people.get(token ?? '');
      return Promise.resolve(person ? { person, tenant: 'aurora' } : null);
    },
    backendOf: () => backend,
    modules: [changesOf],
    ...options,
  });
  return {
    deskFor(person) {
      people.set(person.id, person);
      return deskOf(handler, { token: () => person.id });
    },
  };
}

/** A desk over that handler. */
export const deskOf = (fetch: (request: Request) => Promise<Response>, options: RestDeskOptions = {}): DeskPort =>
  createRestDesk('https://desk.example', wireCapabilities, { fetch, ...options });
