// Loaded before a server that is measured: answers the bench what it holds, what it spent, and what it asked the database.
import { subscribe } from 'node:diagnostics_channel';
import pg from 'pg';

/** Statements of one connection since its transaction began. */
const open = new Map();
let recorded = null;

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (given, values, ...rest) {
  if (recorded) note(this, typeof given === 'string' ? given : given.text, values ?? given.values ?? []);
  return query.call(this, given, values, ...rest);
};

/** Only what is asked as a person counts: who he is, and what the clockwork does, is the server's own cost. */
function note(client, text, values) {
  if (typeof text !== 'string') return;
  if (/^(begin|start transaction)/i.test(text)) open.set(client, []);
  const transaction = open.get(client);
  transaction?.push({ text, values: Array.isArray(values) ? values : [] });
  if (!/^commit/i.test(text) || !transaction) return;
  open.delete(client);
  if (transaction.some(({ text: said }) => /select\s+enter\(/i.test(said))) recorded.push(...transaction);
}

// A leak planted on purpose: that the bench sees it is shown by the run with LEAK=1.
if (process.env.LEAK) {
  const leaked = [];
  subscribe('http.server.request.start', () => void leaked.push(Array.from({ length: 256 }, Math.random)));
}

process.on('message', (question) => {
  if (question === 'record') recorded = [];
  if (question === 'recorded') {
    const all = recorded;
    recorded = null;
    process.send?.(all);
    return;
  }
  if (question === 'figures') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ ...process.memoryUsage(), cpuMs: (user + system) / 1000 });
});
// The channel to the bench keeps nobody alive.
process.channel?.unref();
