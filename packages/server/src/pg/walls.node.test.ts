/** The database is a second wall: it shows nobody what is not his, even where the code forgot to ask. */
import {
  inScope,
  mayReadMail,
  maySee,
  seesInternal,
  type Mail,
  type Person,
  type Ticket,
  type TimelineEntry,
} from '@chamado/core';
import {
  aColleague,
  aManager,
  anAttendant,
  aRequester,
  aStranger,
  aTechnician,
  openingOf,
} from '@chamado/core/testing';
import { expect } from 'chai';
import { sql } from 'kysely';
import pg from 'pg';
import { useDatabase } from '../testing/database.ts';
import { randomProfile, randomTickets } from '../testing/random-tickets.ts';
import { appRoleOf, asRole } from './database.ts';
import { createPgBackend } from './pg-backend.ts';
import type { Sight } from './pg.desk.ts';

const alone = aRequester({ id: 'ivo', name: 'Ivo', companyId: undefined });
const nowhere = aTechnician({ id: 'davi', name: 'Davi', territories: undefined });
const people = [aRequester(), aColleague(), aStranger(), alone, aTechnician(), nowhere, anAttendant(), aManager()];

/** The code's own checks, switched off. */
const blind: Sight = {
  scopeOf: () => [],
  visibleTo: (_person, ticket) => ticket ?? expect.fail('there is no such ticket'),
  visibleTimeline: (entries) => entries,
};

describe('the database', () => {
  const { open, url } = useDatabase();
  const tickets = randomTickets(80, 7);
  const histories = tickets.map((ticket) => ({ ticket, entries: entriesOf(ticket) }));
  const mails = tickets.map(mailOf);

  const backendOf = (tenant: string, sight?: Sight) =>
    createPgBackend({
      database: open(),
      tenant,
      profile: randomProfile,
      seed: () => Promise.resolve({ people, histories, mails }),
      ...(sight && { sight }),
    });
  const asOwner = async (statement: string): Promise<void> => {
    const client = new pg.Client(url());
    await client.connect();
    await client.query(`set search_path = chamado; ${statement}`).finally(() => client.end());
  };

  before(async () => {
    for (const tenant of ['ours', 'theirs']) await backendOf(tenant).deskFor(anAttendant()).me();
  });

  it('shows a person what core lets him see, and nothing else, where nothing is asked of it but the rows', async () => {
    for (const person of people) {
      const seen = await rowsFor(person, 'ours');
      expect(seen, person.name).to.deep.equal({
        tickets: idsOf(tickets.filter((ticket) => maySee(person, ticket))),
        entries: idsOf(visible(person)),
        mails: idsOf(mails.filter((mail) => mayReadMail(person, mail))),
      });
    }
  });

  it('lets no foreign ticket out where the code’s own filter is switched off; without its wall, the same test finds them', async () => {
    const foreign = async (): Promise<number> => {
      const backend = backendOf('ours', blind);
      let found = 0;
      for (const person of people) {
        const { items } = await backend.deskFor(person).tickets.list({ limit: 500 });
        found += items.filter((ticket) => !inScope(person, ticket, 'all')).length;
        for (const { id } of items.slice(0, 3)) {
          const entries = await backend.deskFor(person).tickets.timeline(id);
          found += entries.filter(({ internal }) => internal && !seesInternal(person)).length;
        }
      }
      return found;
    };
    expect(await foreign()).to.equal(0);
    await asOwner('alter policy person on tickets using (true); alter policy person on entries using (true)');
    expect(await foreign()).to.be.greaterThan(0);
  });

  it('has nothing to show to a transaction that does not say whose it is', async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from tickets`.execute(open().db);
    expect(rows).to.deep.equal([{ count: 0 }]);
  });

  it('takes no row of another tenant, by whatever statement', async () => {
    const { db } = open();
    const attempt = db.transaction().execute(async (tx) => {
      await sql`select enter_desk('ours')`.execute(tx);
      await tx.insertInto('counters').values({ tenant: 'theirs', scope: 'all', last: 9 }).execute();
    });
    expect(String(await attempt.catch((thrown: unknown) => thrown))).to.match(/row-level security/);
    const { numUpdatedRows } = await db.transaction().execute(async (tx) => {
      await sql`select enter_desk('ours')`.execute(tx);
      return tx.updateTable('tickets').set({ version: 99 }).where('tenant', '=', 'theirs').executeTakeFirstOrThrow();
    });
    expect(Number(numUpdatedRows)).to.equal(0);
  });

  it('is used under a role that owns nothing and cannot become another', async () => {
    const client = new pg.Client(asRole(url(), appRoleOf(url())));
    await client.connect();
    const refused = async (statement: string): Promise<string> =>
      String(await client.query(statement).catch((thrown: unknown) => thrown));
    try {
      expect(await refused('set role chamado')).to.match(/permission denied/);
      expect(await refused('set session authorization chamado')).to.match(/permission denied/);
      expect(await refused('alter table tickets disable row level security')).to.match(/must be owner/);
      expect(await refused('drop policy person on tickets')).to.match(/must be owner/);
      expect(await refused('create table chamado.mine (id int)')).to.match(/permission denied/);
      expect(await refused('select from chamado.migrations')).to.match(/permission denied/);
      const { rows } = await client.query<object>(
        `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
          (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
        from pg_roles where rolname = current_user`,
      );
      const not = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
      expect(rows).to.deep.equal([{ ...not, owned: 0 }]);
    } finally {
      await client.end();
    }
  });

  async function rowsFor({ id }: Person, tenant: string) {
    return open()
      .db.transaction()
      .execute(async (tx) => {
        await sql`select enter(${tenant}, ${id})`.execute(tx);
        const [seen, told, mailed] = [
          await tx.selectFrom('tickets').select(['tenant', 'id']).execute(),
          await tx
            .selectFrom('entries')
            .select(['tenant', sql<string>`ticket_id || '/' || version`.as('id')])
            .execute(),
          await tx.selectFrom('mails').select(['tenant', 'id']).execute(),
        ];
        expect([...seen, ...told, ...mailed].filter((row) => row.tenant !== tenant)).to.deep.equal([]);
        return { tickets: idsOf(seen), entries: idsOf(told), mails: idsOf(mailed) };
      });
  }

  const visible = (person: Person) =>
    histories
      .filter(({ ticket }) => maySee(person, ticket))
      .flatMap(({ entries }) => entries.filter(({ internal }) => !internal || seesInternal(person)))
      .map(({ ticketId, version }) => ({ id: `${ticketId}/${version}` }));
});

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id).sort();

function entriesOf(ticket: Ticket): readonly TimelineEntry[] {
  const opening = openingOf(ticket);
  return [opening, { ...opening, version: 2, command: { type: 'ticket.comment', text: 'Só nosso.' }, internal: true }];
}

function mailOf({ id, requester, openedAt }: Ticket): Mail {
  return {
    id: `${id}/1`,
    ticketId: id,
    version: 1,
    to: ['a@aurora.example'],
    readers: [requester.id],
    subject: 'Assunto',
    body: 'Corpo',
    at: openedAt,
  };
}
