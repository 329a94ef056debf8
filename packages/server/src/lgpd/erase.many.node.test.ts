/** A person who stands in thousands of rows is erased in a few statements, not in one for each. */
import { aDraft, aManager, anOperationId, aProfile, aRequester, aTicket } from '@chamado/core/testing';
import { expect } from 'chai';
import { sql, type KyselyPlugin } from 'kysely';
import { createPgBackend } from '../pg/pg-backend.ts';
import { asTheDesk } from '../pg/wall.ts';
import { useDatabase } from '../testing/database.ts';
import { fillMany } from '../testing/many-tickets.ts';

const zilda = aRequester({ id: 'zilda', name: 'Zilda Quadros', email: 'zilda@aurora.example' });
const marcos = aManager();
const search = { text: 'pessoa removida', columns: ['requester'] };

describe('an erasure of somebody who wrote much', function () {
  this.timeout(120_000);
  const { open } = useDatabase();

  /** How many statements it takes where she opened that many tickets. */
  async function statementsFor(count: number): Promise<number> {
    let statements = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => ((statements += 1), node),
      transformResult: ({ result }) => Promise.resolve(result),
    };
    const database = { ...open(), db: open().db.withPlugin(counting) };
    const tenancy = { database, tenant: `many-${String(count)}` };
    const seed = () => Promise.resolve({ people: [zilda, marcos] });
    const backend = createPgBackend({ ...tenancy, profile: aProfile(), seed });
    // What no text of the database can hold, its JSON does.
    const values = { ...aDraft().values, subject: 'Nota de Zilda Quadros\u0000' };
    const { id } = await backend.deskFor(zilda).tickets.open(aDraft({ values }), { operationId: anOperationId(1) });
    const ticketOf = (n: number) => ({
      ...aTicket({ requester: zilda, openedBy: zilda, subject: `De ${zilda.name}` }),
      ...{ id: aTicket({ id: `t${String(n)}` }).id, number: `M-${String(n)}` },
    });
    await fillMany(tenancy, { count, ticketOf });
    statements = 0;
    await backend.privacy.erase(marcos, zilda.id, { operationId: anOperationId(2) });
    const taken = statements;
    const { rows } = await asTheDesk(tenancy, (tx) =>
      sql`select id from tickets where tickets::text ~* 'zilda quadros'
        union all select ticket_id from documents where ticket::text ~* 'zilda quadros'
        union all select ticket_id from entries where entry::text ~* 'zilda quadros'`.execute(tx),
    );
    expect(rows).to.deep.equal([]);
    expect((await backend.deskFor(marcos).tickets.list({ search })).total).to.equal(count + 1);
    expect((await backend.deskFor(marcos).tickets.get(id)).subject).to.match(/^Nota de .*\0$/u);
    return taken;
  }

  it('takes hardly more statements for two thousand tickets than for a hundred', async () => {
    const few = await statementsFor(100);
    expect(await statementsFor(2100)).to.be.within(few, few + 30);
  });
});
