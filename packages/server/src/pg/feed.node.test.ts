/** What is told of changes leaves none out and tells none twice, however transactions overlap; what a write causes is stored with it. */
import type { Change } from '@chamado/core';
import { aDraft, anAttendant, anOperationId, aProfile, aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import { useDatabase } from '../testing/database.ts';
import type { Database, Tx } from './database.ts';
import { createPgBackend, type PgBackend } from './pg-backend.ts';
import type { Causes, Stored } from './pg.desk.ts';
import { liftWall } from './wall.ts';

const [carla, ana, otavio] = [aRequester(), anAttendant(), aStranger()];

describe('the changes of a desk', () => {
  const { open, another } = useDatabase();
  let tenants = 0;
  let operations = 0;
  const operationId = () => anOperationId((operations += 1));
  const tenant = () => `tenant-${String(tenants)}`;
  const backendOn = (database: Database, causes?: Causes): PgBackend =>
    createPgBackend({
      database,
      tenant: tenant(),
      profile: aProfile(),
      seed: () => Promise.resolve({ people: [carla, ana, otavio] }),
      ...(causes && { causes }),
    });
  const versionsIn = (changes: readonly Change[]) =>
    changes.flatMap((change) => (change.kind === 'ticket' ? [change.version] : []));

  beforeEach(() => void (tenants += 1));

  it('are told from a position on, once, by whichever process, and only to who sees them', async () => {
    const [here, there] = [backendOn(open()), backendOn(another())];
    const { position } = await here.since(ana);
    const { id } = await here.deskFor(carla).tickets.open(aDraft(), { operationId: operationId() });
    const accept = { type: 'ticket.accept' } as const;
    await there.deskFor(ana).tickets.apply(id, accept, { version: 1, operationId: operationId() });
    const news = await there.since(ana, position);
    expect(versionsIn(news.changes)).to.deep.equal([1, 2]);
    expect((await here.since(ana, news.position)).changes).to.deep.equal([]);
    expect(versionsIn((await here.since(otavio, position)).changes)).to.deep.equal([]);
  });

  it('are not missed where one that began earlier is stored later; who counts rows up would miss it', async () => {
    const backend = backendOn(open());
    const { position } = await backend.since(ana);
    const tell = async (tx: Tx, version: number): Promise<void> => {
      await liftWall(tx, { tenant: tenant() });
      const change = JSON.stringify({ kind: 'ticket', id: 'absent', version });
      await tx.insertInto('changes').values({ tenant: tenant(), change, ticket_id: null }).execute();
    };
    const counted = (above: number): Promise<readonly number[]> =>
      open()
        .db.transaction()
        .execute(async (tx) => {
          await liftWall(tx, { tenant: tenant() });
          const rows = await tx
            .selectFrom('changes')
            .select('seq')
            .where('tenant', '=', tenant())
            .where('seq', '>', String(above))
            .execute();
          return rows.map(({ seq }) => Number(seq));
        });

    let early: readonly number[] = [];
    let first = { changes: new Array<Change>(), position };
    await open()
      .db.transaction()
      .execute(async (slow) => {
        await tell(slow, 1);
        await another()
          .db.transaction()
          .execute((quick) => tell(quick, 2));
        const { changes, position: next } = await backend.since(ana, position);
        first = { changes: [...changes], position: next };
        early = await counted(0);
      });
    const second = await backend.since(ana, first.position);
    expect([versionsIn(first.changes), versionsIn(second.changes)]).to.deep.equal([[2], [1]]);
    expect((await backend.since(ana, second.position)).changes).to.deep.equal([]);
    // The planted fault: the highest number seen, as a position.
    expect(await counted(Math.max(...early))).to.deep.equal([]);
  });

  it('are asked for by a position that the desk gave, and by no other', async () => {
    const asked = await backendOn(open())
      .since(ana, "1'); drop table tickets; --")
      .catch((thrown: unknown) => thrown);
    expect(asked).to.include({ name: 'DeskError', code: 'invalid' });
  });

  it('are caused with their mails in one transaction: a job that cannot be stored undoes the write', async () => {
    const stored: Stored[] = [];
    const keeping = backendOn(open(), (_tx, one) => Promise.resolve(void stored.push(one)));
    await keeping.deskFor(carla).tickets.open(aDraft(), { operationId: operationId() });
    expect(stored.map(({ decisions, mails }) => [decisions.length, mails.length > 0])).to.deep.equal([[1, true]]);

    const failing = backendOn(open(), async (tx) => {
      await sql`select 1 / 0`.execute(tx);
    });
    const refused = failing.deskFor(carla).tickets.open(aDraft(), { operationId: operationId() });
    expect(await refused.catch((thrown: unknown) => thrown)).to.include({ code: 'unavailable' });
    expect((await keeping.deskFor(ana).tickets.list({})).total).to.equal(1);
  });
});
