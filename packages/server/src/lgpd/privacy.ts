/** What a desk on PostgreSQL does for the people it knows of: their copy, their erasure, and who read their data (LGPD). */
import { parse, Person, type Instant, type WriteOptions } from '@chamado/core';
import {
  erasedPerson,
  needsWhoeverRunsIt,
  whomToErase,
  whoseCopy,
  type About,
  type Access,
  type AccessKind,
  type Retention,
} from '@chamado/core/privacy';
import * as z from 'zod/mini';
import type { ForgetLetters } from '../jobs/postman.ts';
import { answer } from '../pg/call.ts';
import type { Tx } from '../pg/database.ts';
import type { FileStore } from '../pg/file-store.ts';
import type { PgDesk } from '../pg/pg.desk.ts';
import { writeOnce } from '../pg/storage.ts';
import { readAs } from '../pg/transaction.ts';
import { asTheDesk, liftWall } from '../pg/wall.ts';
import { accessesIn, noteIn, type AccessQuery } from './accesses.ts';
import { copyIn } from './copy.ts';
import { letGo, type Let } from './retention.ts';
import { eraseIn, everyPlace, type Place } from './erase.ts';

/** What an erasure came to. */
const Erasure = z.object({ person: Person, files: z.readonly(z.array(z.string())) });

/** One tenant's. Each verb is asked by a person, and refuses as core says. */
export type Privacy = {
  /** Everything kept about him; written down before it is given. */
  readonly copyOf: (me: Person, id: string) => Promise<About>;
  /** Makes him unknowable, once per operation id, wherever he stands or nowhere; answers with what is left of his page. */
  readonly erase: (me: Person, id: string, options: WriteOptions, where?: readonly Place[]) => Promise<Person>;
  /** Who read whose data, newest first. */
  readonly accesses: (
    me: Person,
    query: AccessQuery,
  ) => Promise<{ readonly items: readonly Access[]; readonly next: string | null }>;
  /** Lets go of what is kept too long, and answers what that was: for a job, again and again. */
  readonly letGo: (retention: Retention) => Promise<Let>;
  /** Writes down that these people's data are shown to `by`. */
  readonly note: (by: Person, kind: AccessKind, people: readonly string[]) => Promise<void>;
};

export function pgPrivacy(
  desk: PgDesk,
  files: FileStore | undefined,
  forgetLetters: ForgetLetters = () => Promise.resolve(),
): Privacy {
  const { tenant, newId, now } = desk;
  const asDesk = <Result>(work: (tx: Tx) => Promise<Result>) =>
    answer(undefined, async () => {
      await desk.ready();
      return asTheDesk(desk, work);
    });
  const meIn = async (me: Person): Promise<Person> => readAs(desk, me, (_tx, known) => Promise.resolve(known));

  return {
    copyOf: async (asker, id) => {
      const me = await answer(undefined, () => meIn(asker));
      return asDesk(async (tx) => {
        const person = whoseCopy(me, id, await peopleIn(tx, tenant));
        const at: Instant = now();
        if (person.id !== me.id) await noteIn(tx, tenant, newId(), { kind: 'copy', by: me, people: [person.id], at });
        return copyIn(tx, tenant, person, at);
      });
    },

    async erase(asker, id, options, where = everyPlace) {
      const verb = { name: 'privacy.erase', body: { id } };
      const done = await writeOnce(desk, asker, verb, options, async (_writer, me, tx) => {
        await liftWall(tx, desk);
        const person = whomToErase(me, id, await peopleIn(tx, tenant));
        // Before it stands: copies of what he was told are missed by nobody, should it fail.
        if (person.email !== undefined) await forgetLetters(person.email);
        const gone = await eraseIn(tx, desk, person, where);
        await noteIn(tx, tenant, newId(), { kind: 'erasure', by: me, people: [person.id], at: now() });
        const result = { person: erasedPerson(person, desk.profile.locale), files: gone };
        return { result, told: [{ change: { kind: 'tickets' } }, { change: { kind: 'mail' } }] };
      });
      const { person, files: gone } = parse(Erasure, done, 'corrupted');
      // Told again after a crash, it goes on where it was: what has no head is nobody's to read meanwhile.
      for (const file of gone) await files?.remove(tenant, file);
      return person;
    },

    accesses: async (asker, query) => {
      needsWhoeverRunsIt(await answer(undefined, () => meIn(asker)));
      return asDesk((tx) => accessesIn(tx, tenant, query));
    },

    letGo: (retention) =>
      answer(undefined, async () => {
        await desk.ready();
        return letGo(desk, files, retention, now());
      }),

    note: async (by, kind, people) => {
      if (people.length > 0) await asDesk((tx) => noteIn(tx, tenant, newId(), { kind, by, people, at: now() }));
    },
  };
}

async function peopleIn(tx: Tx, tenant: string): Promise<readonly Person[]> {
  const rows = await tx.selectFrom('people').select('person').where('tenant', '=', tenant).orderBy('id').execute();
  return rows.map(({ person }) => parse(Person, person, 'corrupted'));
}
