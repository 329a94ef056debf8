/** A desk with an outbox before it keeps every promise that it kept without: near by, and over the wire. */
import { createRestDesk } from '@chamado/adapter-rest';
import { conform } from '@chamado/conformance';
import type { Backend, Person } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { wireCapabilities } from '@chamado/core/wire';
import { createHandler } from '@chamado/server/http';
import { wrapped } from './testing/wrapped.ts';

// Changes over the wire are a module of the server's own, and the REST adapter's to try.
const overTheWire = wireCapabilities.filter((name) => name !== 'watch');

conform(globalThis, {
  name: 'offline over memory',
  capabilities: [...wireCapabilities, 'session', 'clock'],
  open: (world) => wrapped(createMemoryBackend(world)),
});

conform(globalThis, {
  name: 'offline over REST',
  capabilities: [...overTheWire, 'clock'],
  open: (world) => wrapped(served(createMemoryBackend(world))),
});

/** The backend behind the real handler, asked by the REST adapter: each one's token is his id. */
function served(backend: Backend): Backend {
  const people = new Map<string, Person>();
  const fetch = createHandler({
    identify({ headers }) {
      const person = people.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
      return Promise.resolve(person ? { person, tenant: 'aurora' } : null);
    },
    backendOf: () => backend,
  });
  return {
    deskFor(person) {
      people.set(person.id, person);
      return createRestDesk('https://desk.example', overTheWire, { fetch, token: () => person.id });
    },
  };
}
