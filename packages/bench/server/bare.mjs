// The floor: a route of a few lines by hand for each kind of request, that sends the very statements Chamado was seen to send.
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';

const { TRANSCRIPTS, APP_DATABASE_URL, CONNECTIONS } = process.env;
const pool = new pg.Pool({ connectionString: APP_DATABASE_URL, max: Number(CONNECTIONS) });
/** By person and kind. */
const transcripts = JSON.parse(readFileSync(TRANSCRIPTS, 'utf8'));

/** Sends the statements of one transaction, each with its values made by `valueOf`; done again where another got in between. */
async function transact(statements, valueOf, look = () => true) {
  for (;;) {
    const client = await pool.connect();
    try {
      const results = [];
      for (const { text, values } of statements) {
        // Of several statements in one message, the last one is what was asked.
        const { rows } = [await client.query(text, values.length ? values.map(valueOf) : undefined)].flat().at(-1);
        if (!look(rows[0])) {
          await client.query('rollback');
          return null;
        }
        results.push(rows);
      }
      return results;
    } catch (error) {
      await client.query('rollback');
      if (error.code !== '40001' && error.code !== '40P01') throw error;
    } finally {
      client.release();
    }
  }
}

const as = (context, kind) => transcripts[context.req.header('authorization').slice('Bearer '.length)][kind];
const withColumn = (results, name) => results.find((rows) => rows[0] && name in rows[0]) ?? [];
const same = (value) => value;

const app = new Hono();
app.get('/v1/tickets', async (context) => {
  const kind = context.req.query('filters') === undefined ? 'list' : 'filtered';
  const results = await transact(as(context, kind).statements, same);
  const items = withColumn(results, 'ticket').map(({ ticket }) => ticket);
  // Nothing is counted where the page holds all there is.
  const total = withColumn(results, 'total')[0]?.total ?? items.length;
  return context.json({ items: items.slice(0, 50), next: items.length > 50 ? items[49].id : null, total });
});
app.get('/v1/tickets/:id', async (context) => {
  const { statements, id } = as(context, 'ticket');
  const asked = context.req.param('id');
  const [row] = withColumn(await transact(statements, (value) => (value === id ? asked : value)), 'ticket');
  if (!row) return context.json({}, 404);
  context.header('etag', `"${row.ticket.version}"`);
  return context.json(row.ticket);
});
app.get('/v1/tickets/:id/timeline', async (context) => {
  const { statements, id } = as(context, 'timeline');
  const asked = context.req.param('id');
  const rows = withColumn(await transact(statements, (value) => (value === id ? asked : value)), 'entry');
  return context.json(rows.map(({ entry }) => entry));
});
app.post('/v1/tickets/:id/commands', async (context) => {
  const { statements, id, operation, version } = as(context, 'comment');
  const asked = context.req.param('id');
  const command = await context.req.json();
  const seen = Number(/\d+/.exec(context.req.header('if-match'))[0]);
  const key = context.req.header('idempotency-key');
  const valueOf = (value) => {
    if (value === version + 1) return seen + 1;
    if (typeof value !== 'string') return value;
    return value
      .replaceAll(id, asked)
      .replaceAll(operation, key)
      .replaceAll(`"version":${version + 1}`, `"version":${seen + 1}`)
      .replaceAll(`${asked}/${version + 1}/`, `${asked}/${seen + 1}/`);
  };
  const results = await transact(statements, valueOf, (row) => !row?.ticket || row.ticket.version === seen);
  if (!results || command.type !== 'ticket.comment') return context.json({}, 412);
  const { values } = statements.find(({ text }) => text.startsWith('insert into "documents"'));
  context.header('etag', `"${seen + 1}"`);
  return context.json(JSON.parse(valueOf(values.find((value) => typeof value === 'string' && value.startsWith('{')))));
});

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeIdleConnections();
});
