/** Whoever was deactivated is answered nothing from that moment on, though the server saw him a moment ago. */
import { routes } from '@chamado/core/wire';
import { aProfile, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import { createPgBackend } from '../pg/pg-backend.ts';
import { personRow } from '../pg/transaction.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import { accessTokenFor } from './access-token.ts';
import { createIdentify } from './identify.ts';
import { pgIdentity } from './pg.identity.ts';

const carla = aRequester();
const tenant = 'horizonte';

describe('somebody who was deactivated', () => {
  const { open } = useDatabase();

  it('V1 is refused by every verb at once, and was let in by them until then', async () => {
    const database = open();
    const backend = createPgBackend({
      ...{ database, tenant, profile: aProfile() },
      seed: () => Promise.resolve({ people: [carla] }),
    });
    const store = pgIdentity({ database, tenant });
    const now = () => Date.parse('2026-11-23T12:00:00Z');
    const identify = createIdentify({ tenantOf: () => ({ id: tenant }), storeOf: () => store, now });
    const handle = createHandler({ identify, backendOf: () => backend });
    await backend.deskFor(carla).me();
    const token = await accessTokenFor(carla.id, tenant, await store.key(), now());
    // One after the other: whoever asks for the profile is looked up anew, which would be known to all that follow.
    const statuses = async (): Promise<Readonly<Record<string, number>>> => {
      const found: Record<string, number> = {};
      for (const path of reads) {
        const headers = { authorization: `Bearer ${token}` };
        found[path] = (await handle(new Request(`https://desk.example/v1${path}`, { headers }))).status;
      }
      return found;
    };
    const before = await statuses();
    expect(before).to.include({ '/me': 200, '/profile': 200, '/tickets': 200 });
    expect(Object.values(before)).not.to.include(401);
    await asTheDesk({ database, tenant }, (tx) =>
      tx
        .updateTable('people')
        .set(personRow(tenant, { ...carla, active: false }))
        .where('tenant', '=', tenant)
        .where('id', '=', carla.id)
        .execute(),
    );
    // What was not even a question stays none.
    const refused = reads.map((path) => [path, before[path] === 422 ? 422 : 401]);
    expect(await statuses()).to.deep.equal(Object.fromEntries(refused));
    await backend.close();
  });
});

/** Every verb that is read by its address, the profile last; of files, which this desk keeps none, none. */
const reads = routes
  .filter(({ method, path }) => method === 'GET' && !path.startsWith('/files'))
  .map(({ path }) => path.replace(/:\w+/g, 'x'))
  .sort((one, other) => Number(one === '/profile') - Number(other === '/profile'));
