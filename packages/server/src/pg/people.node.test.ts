/** A write reads the people it needs, however many the desk knows. */
import { aDraft, anAttendant, anOperationId, aProfile, aRequester, aTechnician } from '@chamado/core/testing';
import { expect } from 'chai';
import type { KyselyPlugin } from 'kysely';
import { useDatabase } from '../testing/database.ts';
import { createPgBackend } from './pg-backend.ts';

const [ana, carla, rui] = [anAttendant(), aRequester(), aTechnician()];
const crowd = Array.from({ length: 500 }, (_, at) =>
  aRequester({ id: `p${String(at)}`, name: `Pessoa ${String(at)}` }),
);

describe('a write at a desk that knows many people', () => {
  const { open } = useDatabase();

  it('reads few rows, and mails whoever is concerned all the same', async () => {
    let rows = 0;
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => Promise.resolve(((rows += result.rows.length), result)),
    };
    const { db } = open();
    const backend = createPgBackend({
      database: { ...open(), db: db.withPlugin(counting) },
      tenant: 'crowded',
      profile: aProfile(),
      seed: () => Promise.resolve({ people: [ana, carla, rui, ...crowd] }),
    });
    const desk = backend.deskFor(ana);
    const draft = { ...aDraft(), requesterId: carla.id };
    const { id, version } = await desk.tickets.open(draft, { operationId: anOperationId(1) });
    const assign = { type: 'ticket.assign', assignee: rui } as const;
    rows = 0;
    await desk.tickets.apply(id, assign, { version, operationId: anOperationId(2) });
    expect(rows).to.be.within(1, 30);
    const mails = await desk.mail?.outbox();
    expect(mails?.items.flatMap(({ to }) => to)).to.include.members([carla.email, rui.email]);
  });
});
