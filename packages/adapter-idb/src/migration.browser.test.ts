/** How a database of an older version becomes one of ours. */
import { aDraft, anAttendant, anOperationId, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { openDB } from 'idb';
import { allStores, migrations, type Migration } from './desk.db.ts';
import { createTestDesk, type TestDesk } from './testing/database.ts';

describe('the database of a desk', () => {
  let desk: TestDesk;
  beforeEach(() => void (desk = createTestDesk()));
  afterEach(() => desk.close());

  it('comes from nothing with every store, at the version of its last step', async () => {
    await desk.tab().deskFor(anAttendant()).me();
    const db = await desk.raw();
    expect([db.version, [...db.objectStoreNames]]).to.deep.equal([migrations.length, [...allStores].sort()]);
  });

  it('keeps its tickets through a new version, whose step alone is taken', async () => {
    const { tickets } = desk.tab().deskFor(aRequester());
    const { id } = await tickets.open(aDraft(), { operationId: anOperationId() });
    const taken: number[] = [];
    const later: Migration = (db, tx) => {
      taken.push(db.version);
      void tx.objectStore('marks').put('taken', 'step');
    };
    const newer = desk.tab({ migrations: [...migrations, later] }).deskFor(aRequester());
    expect((await newer.tickets.get(id)).id).to.equal(id);
    expect(taken).to.deep.equal([migrations.length + 1]);
  });

  it('does not touch a database that a stranger left under its name', async () => {
    const strange = await openDB(desk.name, 1, { upgrade: (db) => void db.createObjectStore('other') });
    strange.close();
    const refused: unknown = await desk
      .tab()
      .deskFor(anAttendant())
      .me()
      .catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'corrupted');
  });
});
