/** A database of any released version comes to the last one with everything it held, and a released version never changes. */
import { parse, Ticket } from '@chamado/core';
import { anArticle, anAttendant, aProfile, aTicket, openingOf } from '@chamado/core/testing';
import { expect } from 'chai';
import pg from 'pg';
import { aDatabase, dropDatabase } from '../testing/database.ts';
import { contentsOf, plantEverywhere, type Contents } from '../testing/every-table.ts';
import { appRoleOf, openDatabase } from './database.ts';
import { checksumOf, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { createPgBackend } from './pg-backend.ts';
import { personRow } from './transaction.ts';
import { columnsMark, rowsFor } from './ticket.row.ts';

/** Every released version. Nothing in this list is ever changed: a new version is a new line. */
const released: readonly string[] = [];

const tenant = 'aurora';
const profile = aProfile();
const ana = anAttendant();
const ticket = aTicket();

describe('the versions of the database', () => {
  const made: string[] = [];
  const empty = async (): Promise<string> => {
    const url = await aDatabase();
    made.push(url);
    return url;
  };
  afterEach(async () => {
    for (const url of made.splice(0)) await dropDatabase(url);
  });

  it('count from 1, and the released ones are as they were', () => {
    expect(migrations.map(({ id }) => id)).to.deep.equal(migrations.map((_, at) => at + 1));
    expect(migrations.slice(0, released.length).map(checksumOf)).to.deep.equal(released);
  });

  for (const from of [0, ...migrations.map(({ id }) => id)]) {
    it(`from ${String(from)} come to the last with every row that was there`, async function () {
      this.timeout(60_000);
      const url = await empty();
      await migrate(url, appRoleOf(url), migrations.slice(0, from));
      const held = from > 0 ? await plantRaw(url) : {};
      const database = await openDatabase({ url });
      expect(await stillHeld(url, held)).to.deep.equal(held);
      expect(Object.entries(held).filter(([, rows]) => rows.length === 0)).to.deep.equal([]);
      const backend = createPgBackend({
        database,
        tenant,
        profile,
        seed: () => Promise.resolve({ people: [ana], histories: [{ ticket, entries: [openingOf(ticket)] }] }),
      });
      const { tickets } = backend.deskFor(ana);
      const answers = [await tickets.get(ticket.id), (await tickets.list({ search })).total, await entriesOf()];
      expect(answers).to.deep.equal([parse(Ticket, ticket), 1, 1]);
      await database.close();

      async function entriesOf(): Promise<number> {
        return (await tickets.timeline(ticket.id)).length;
      }
    });
  }

  for (const from of [0, 1]) {
    it(`are brought from ${String(from)} to the last by one of many processes that start at once`, async function () {
      this.timeout(60_000);
      const url = await empty();
      await migrate(url, appRoleOf(url), migrations.slice(0, from));
      const held = from > 0 ? await plantRaw(url) : {};
      await Promise.all(Array.from({ length: 5 }, () => migrate(url, appRoleOf(url))));
      expect(await stillHeld(url, held)).to.deep.equal(held);
    });
  }

  it('leave nothing of one that fails, nor of those before it that were to be run with it', async function () {
    this.timeout(60_000);
    const url = await empty();
    await migrate(url, appRoleOf(url), migrations.slice(0, 1));
    const held = await plantRaw(url);
    const failing = {
      id: migrations.length + 1,
      sql: 'create table half (tenant text); delete from entries; select 1 / 0',
    };
    const failed = await migrate(url, appRoleOf(url), [...migrations, failing]).catch((thrown: unknown) => thrown);
    expect(String(failed)).to.match(/division by zero/);
    expect(await asOwner(url, (client) => contentsOf(client))).to.deep.equal(held);
    await (await openDatabase({ url })).close();
    expect(await stillHeld(url, held)).to.deep.equal(held);
  });

  it('are not what a database has that ran another text, or a newer server', async function () {
    this.timeout(60_000);
    const url = await empty();
    await migrate(url, appRoleOf(url));
    await asOwner(url, (client) => client.query(`update migrations set checksum = 'other' where id = 1`));
    expect(String(await migrate(url, appRoleOf(url)).catch((thrown: unknown) => thrown))).to.match(/another text/);
    await asOwner(url, (client) => client.query(`insert into migrations values (999, 'newer')`));
    expect(String(await migrate(url, appRoleOf(url)).catch((thrown: unknown) => thrown))).to.match(/version 999/);
  });
});

const search = { text: 'confirmar pedido', columns: ['subject'] };

/** Rows as a server of that version wrote them, one at least in every table it had; answers with all of them. */
async function plantRaw(url: string): Promise<Contents> {
  const insert = (table: string, row: object): string => {
    const names = Object.keys(row).join(', ');
    const json = JSON.stringify([row]).replaceAll("'", "''");
    return `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, '${json}');`;
  };
  const row = rowsFor(tenant, profile)(ticket);
  const opening = openingOf(ticket);
  return asOwner(url, async (client) => {
    await client.query(
      [
        insert('tenants', { tenant, columns: columnsMark(profile) }),
        insert('people', { ...personRow(tenant, ana), person: ana }),
        insert('tickets', { ...row, answers: {} }),
        insert('documents', { tenant, ticket_id: ticket.id, ticket }),
        insert('entries', { tenant, ticket_id: ticket.id, version: 1, internal: false, files: [], entry: opening }),
      ].join('\n'),
    );
    const article = JSON.stringify(anArticle());
    await plantEverywhere(client, { tenant, person: ana.id, ticket_id: ticket.id, article });
    return contentsOf(client);
  });
}

/** What is there today of what was held, in the columns it had. */
const stillHeld = (url: string, held: Contents): Promise<Contents> =>
  asOwner(url, (client) => contentsOf(client, held));

/** As the owner, and before the walls of that tenant. */
async function asOwner<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `set search_path = chamado, public; set chamado.tenant = '${tenant}'; set chamado.role = 'system'`,
  );
  return work(client).finally(() => client.end());
}
