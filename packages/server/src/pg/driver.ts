/** How Kysely talks to PostgreSQL here: a transaction begins in the message that says who acts in it, which spares a way there and back. */
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import pg from 'pg';

type Connection = DatabaseConnection & {
  readonly begin: (settings: TransactionSettings) => void;
  /** Ends what was begun; nothing, where nothing was asked since. */
  readonly end: (how: 'commit' | 'rollback') => Promise<void>;
  readonly release: () => void;
};

/** Kysely's driver over a pool, which it ends. */
export function createDriver(pool: pg.Pool): Driver {
  const taken = new WeakMap<DatabaseConnection, Connection>();
  const own = (connection: DatabaseConnection): Connection => {
    const found = taken.get(connection);
    if (found) return found;
    throw new Error('This connection is of another driver');
  };
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      const connection = connectionOver(await pool.connect());
      taken.set(connection, connection);
      return connection;
    },
    async beginTransaction(connection, settings) {
      own(connection).begin(settings);
      await Promise.resolve();
    },
    commitTransaction: (connection) => own(connection).end('commit'),
    rollbackTransaction: (connection) => own(connection).end('rollback'),
    async releaseConnection(connection) {
      own(connection).release();
      await Promise.resolve();
    },
    destroy: () => pool.end(),
  };
}

function connectionOver(client: pg.PoolClient): Connection {
  /** Said together with the first thing that is asked. */
  let begin: string | null = null;

  const ask = async <Row>(text: string, values: readonly unknown[]): Promise<Answer<Row>> => {
    if (begin === null) return client.query<Row & pg.QueryResultRow>(planned(text, values));
    const first = begin;
    begin = null;
    if (ENTERING.test(text) && values.every((value) => typeof value === 'string')) {
      const entering = text.replace(/\$(\d)/g, (_, at: string) => pg.escapeLiteral(values[Number(at) - 1] ?? ''));
      return last(await client.query<Row & pg.QueryResultRow>(`${first}; ${entering}`));
    }
    await client.query(first);
    return client.query<Row & pg.QueryResultRow>(planned(text, values));
  };

  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { command, rowCount, rows } = await ask<Row>(sql, parameters);
      return { ...(COUNTED.includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }), rows };
    },
    streamQuery: () => {
      throw new Error('Nothing is streamed here');
    },
    begin({ isolationLevel, accessMode }) {
      begin = ['start transaction', isolationLevel && `isolation level ${isolationLevel}`, accessMode]
        .filter((part) => part !== undefined)
        .join(' ');
    },
    async end(how) {
      if (begin === null) await client.query(how);
      begin = null;
    },
    release: () => client.release(),
  };
}

type Answer<Row> = Pick<pg.QueryResult<Row & pg.QueryResultRow>, 'command' | 'rowCount' | 'rows'>;

/** What `transaction.ts` and `wall.ts` begin with; only their values are written into the text. */
const ENTERING = /^select enter(?:_desk)?\(\$1(?:, \$2)?\)(?: as person)?$/;
/**
 * What is found or put down by its key, which has one best plan whatever the values: a connection plans it once, and that
 * takes longer than to run it. A list is planned by what is asked.
 */
const BY_KEY =
  /^(?:insert into "(?:tickets|documents|entries|mails|changes|operations)"|select .+ from "(?:documents|entries|operations|people|files)") /;

const planned = (text: string, values: readonly unknown[]): pg.QueryConfig => {
  const name = BY_KEY.test(text) ? nameOf(text) : undefined;
  return { text, values: [...values], ...(name !== undefined && { name }) };
};

/** The same name for the same statement, and for no other; none for those that come after very many. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === MOST_NAMES) return known;
  const name = `chamado_${String(names.size)}`;
  names.set(text, name);
  return name;
}
const names = new Map<string, string>();
/** How many rows a statement puts down is bounded nowhere, and a connection keeps every plan. */
const MOST_NAMES = 200;

const COUNTED: readonly string[] = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/** Of several statements in one message, each is answered. */
const last = <Row>(answers: Answer<Row> | readonly Answer<Row>[]): Answer<Row> => {
  const [answer] = [answers].flat().slice(-1);
  if (answer) return answer;
  throw new Error('PostgreSQL answered nothing');
};
