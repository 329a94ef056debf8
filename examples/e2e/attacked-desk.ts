/** A server whose desk holds an attack wherever a person, or another system, can put a text: by the API, and articles past it. */
import { openDatabase, startApplication, startCluster } from '@chamado/server';
import { aDraft } from '@chamado/core/testing';
import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from '../../.ci/site.mjs';

/** The site on a server with a database that tests may write to. */
export async function serveAttackable() {
  const folder = await mkdtemp(join(tmpdir(), 'chamado-xss-'));
  await chmod(folder, 0o711);
  const flags = ['-c', 'fsync=off'];
  const cluster = await startCluster({ folder: join(folder, 'data'), password: 'of-tests', persistent: false, flags });
  const databaseUrl = await cluster.database('chamado');
  const site = Object.entries(SITE).map(([path, from]) => [`/${path.slice(1)}`, from] as const);
  const { address, stop } = await startApplication({ folder, databaseUrl, port: 0, site, jobs: false });
  const close = async () => {
    await stop();
    await cluster.stop();
    await rm(folder, { recursive: true });
  };
  return { address, databaseUrl, close };
}

/** What was attacked, for whoever opens it. */
export type Attacked = {
  /** Tickets that carry every attack as comments, and what there is beside. */
  readonly tickets: readonly string[];
  readonly articles: readonly string[];
  /** Files whose bytes would run, were they opened as pages. */
  readonly files: readonly string[];
  readonly refused: readonly string[];
};

/** How many attacks a ticket carries, numbered from `#0` on. */
export const PER_TICKET = 70;
const SUBJECTS = 150;

/** Puts them everywhere. */
export async function attackDesk(address: string, databaseUrl: string, attacks: readonly string[]): Promise<Attacked> {
  const [carla, ana] = [await asking(address, 'carla'), await asking(address, 'ana')];
  const [first = ''] = attacks;
  await carla('PUT', '/me', {
    name: first,
    email: 'carla@aurora.example',
    details: { phone: first, department: first, jobTitle: first },
  });
  const articles = await plantArticles(databaseUrl, attacks);

  const subjects = attacks.slice(0, SUBJECTS).map((attack, at) => `${at} ${attack}`);
  for (const subject of subjects) await carla('POST', '/tickets', draft(subject, subject));

  const tickets: string[] = [];
  for (let from = 0; from < attacks.length; from += PER_TICKET) {
    const some = attacks.slice(from, from + PER_TICKET).map((attack, at) => `#${from + at} ${attack}`);
    const { id } = await carla('POST', '/tickets', draft(some[0] ?? '', some.join('\n')));
    tickets.push(id);
    const comments = some.map((text, at) => ({ type: 'ticket.comment', text, ...(at % 2 && { internal: true }) }));
    await ana('POST', `/tickets/${id}/command-lists`, { commands: comments });
  }
  const { files, refused } = await sendFiles(address, carla, attacks, tickets[0] ?? '');
  await liveOn(carla, ana, attacks);
  return { tickets, articles, files, refused };
}

const draft = (subject: string, description: string) =>
  aDraft({ values: { subject: subject.slice(0, 100), description } });

/** A ticket that is answered and waits for the customer, and one that he rated; each step tells somebody by mail. */
async function liveOn(carla: Asking, ana: Asking, attacks: readonly string[]): Promise<void> {
  for (const goes of ['waits', 'rated']) {
    const attack = `${goes} ${attacks[0] ?? ''}${attacks[1] ?? ''}`;
    const { id } = await carla('POST', '/tickets', draft(attack, attack));
    const give = (by: Asking, command: object) => by('POST', `/tickets/${id}/commands`, command);
    await give(ana, { type: 'ticket.accept' });
    await give(ana, { type: 'ticket.resolve', solution: attack });
    if (goes === 'waits') continue;
    await give(carla, { type: 'ticket.approve', restrictions: attack });
    await give(carla, { type: 'ticket.rate', score: 1, comment: attack });
  }
}

const SCRIPT = '<script>alert(document.domain)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`;
const XHTML = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${SCRIPT}</body></html>`;

async function sendFiles(address: string, carla: Asking, attacks: readonly string[], ticket: string) {
  const named = attacks.slice(0, 30).map((attack) => [`${attack.slice(0, 200)}.txt`, 'text/plain', attack] as const);
  const odd = [
    ['desenho.svg', 'image/svg+xml', SVG],
    ['pagina.html', 'text/html', `<!doctype html>${SCRIPT}`],
    ['pagina.xml', 'application/xml', XHTML],
    ['foto.png', 'image/png', `<!doctype html>${SCRIPT}`],
    ['nota.txt', 'text/plain', `<!doctype html>${SCRIPT}`],
  ] as const;
  const kept: { readonly id: string }[] = [];
  const refused: string[] = [];
  for (const [name, type, data] of [...odd, ...named]) {
    const query = new URLSearchParams({ name, note: name.slice(0, 200) });
    const put = await carla('POST', `/files?${query.toString()}`, new Blob([data], { type })).catch(() => null);
    if (put) kept.push(put);
    else refused.push(name);
  }
  await carla('POST', `/tickets/${ticket}/commands`, { type: 'ticket.attach', attachments: kept });
  return { files: kept.slice(0, odd.length - refused.length).map(({ id }) => `${address}/v1/files/${id}`), refused };
}

/** Articles are written in another system. */
async function plantArticles(databaseUrl: string, attacks: readonly string[]): Promise<readonly string[]> {
  const { db, close } = await openDatabase({ url: databaseUrl });
  const ids: string[] = [];
  for (let from = 0; from < attacks.length; from += 35) {
    const some = attacks.slice(from, from + 35);
    const [title = ''] = some;
    const id = `ataque-${String(from)}`;
    const article = {
      ...{
        id,
        title: `Ataque ${String(ids.length)} ${title}`.slice(0, 200),
        introduction: title.slice(0, 1000),
        keywords: [title.slice(0, 80)],
      },
      body: some.join('\n\n--></textarea></title></style>\n\n'),
      ...{ format: from % 2 ? 'html' : 'markdown', productId: null, updatedAt: '2026-11-01T12:00:00.000Z' },
      ...{ helped: 90, notHelped: 0 },
    };
    await db.transaction().execute(async (tx) => {
      await tx.selectNoFrom(({ fn, val }) => fn('enter_desk', [val('demo')]).as('desk')).execute();
      await tx
        .insertInto('articles')
        .values({ tenant: 'demo', id, article: JSON.stringify(article) })
        .execute();
    });
    ids.push(id);
  }
  await close();
  return ids;
}

type Answer = { readonly id: string };
type Asking = (method: string, path: string, body: object) => Promise<Answer>;

/** Writes as a person of the demo: each time against what stands. Rejects with what the server says. */
async function asking(address: string, person: string): Promise<Asking> {
  const authorization = `Bearer ${await tokenOf(address, person)}`;
  return async (method, path, body) => {
    const headers = new Headers({ authorization, 'idempotency-key': randomUUID() });
    const ticket = /^(\/tickets\/[^/]+)\/command/.exec(path)?.[1];
    if (ticket !== undefined) {
      const seen = await fetch(`${address}/v1${ticket}`, { headers: { authorization } });
      headers.set('if-match', seen.headers.get('etag') ?? '');
    }
    headers.set('content-type', body instanceof Blob ? body.type : 'application/json');
    const sent = body instanceof Blob ? body : JSON.stringify(body);
    const answer = await fetch(`${address}/v1${path}`, { method, headers, body: sent });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const found: unknown = await answer.json();
    return { id: '', ...(typeof found === 'object' && found) };
  };
}

/** A token of a person of the demo. */
export async function tokenOf(address: string, person: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ person });
  const answer = await fetch(`${address}/v1/session/demo`, { method: 'POST', headers, body });
  return /"token":"([^"]+)"/.exec(await answer.text())?.[1] ?? '';
}
