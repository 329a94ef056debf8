/** The whole way: the REST adapter, the real handler, changes as they come, and PostgreSQL, with every promise kept. */
import { createRestDesk } from '@chamado/adapter-rest';
import { conform, type OpenBackend, type World } from '@chamado/conformance';
import type { Person } from '@chamado/core';
import { wireCapabilities } from '@chamado/core/wire';
import { createHandler } from '../http/handler.ts';
import { createPgBackend } from '../pg/pg-backend.ts';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';
import { createLive } from './live.ts';

describe('a desk over HTTP on PostgreSQL', () => {
  const { open } = useDatabase();
  let tenants = 0;

  /** Each one's token is his id. */
  const served = ({ profile, people, articles, records, now }: World): OpenBackend => {
    tenants += 1;
    const tenant = `rest-${String(tenants)}`;
    const seed = () => Promise.resolve({ people, articles, records });
    const backend = createPgBackend({ database: open(), tenant, profile, now, files: memoryFiles(), seed });
    const known = new Map<string, Person>();
    const fetch = createHandler({
      identify({ headers }) {
        const person = known.get(headers.get('authorization')?.replace('Bearer ', '') ?? '');
        return Promise.resolve(person ? { person, tenant } : null);
      },
      backendOf: () => backend,
      modules: [createLive({ sourceOf: () => backend }).module],
    });
    return {
      deskFor(person) {
        known.set(person.id, person);
        return createRestDesk('https://desk.example', wireCapabilities, { fetch, token: () => person.id });
      },
      close: backend.close,
    };
  };

  conform(globalThis, { name: 'REST over pg', capabilities: [...wireCapabilities, 'clock'], open: served });
});
