/** After an erasure nothing of the person is found: in no column of any table, in no file, in nothing that waits to be sent. */
import { DeskError, parse, PersonId } from '@chamado/core';
import { anOperationId } from '@chamado/core/testing';
import { replay } from '@chamado/core/ticket';
import { expect } from 'chai';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgIdentity } from '../identity/pg.identity.ts';
import { createEmlPostman } from '../jobs/eml.postman.ts';
import { sendMails } from '../jobs/mail.job.ts';
import type { ForgetLetters } from '../jobs/postman.ts';
import { openQueue, type Queue } from '../jobs/queue.ts';
import { useDatabase } from '../testing/database.ts';
import { memoryFiles } from '../testing/memory.files.ts';
import { everyPlace, type Place } from './erase.ts';
import { ana, herWords, marcos, rui, toldOfZilda, zilda } from './testing/told-of-zilda.ts';
import { standingsOf } from './testing/whole-database.ts';

describe('an erasure', function () {
  this.timeout(60_000);
  const { open, another, url } = useDatabase();
  let queue: Queue;
  let count = 0;
  let writes = 900;
  before(async () => {
    queue = await openQueue(url());
  });
  after(() => queue.close());

  const once = () => ({ operationId: anOperationId((writes += 1)) });
  const found = () => standingsOf(url(), herWords);

  async function told(forgetLetters?: ForgetLetters) {
    const tenant = `tenant-${String((count += 1))}`;
    const ground = { database: open(), tenant, files: memoryFiles(), queue };
    const { backend, fileId } = await toldOfZilda({ ...ground, ...(forgetLetters && { forgetLetters }) });
    const erase = (where?: readonly Place[]) => backend.privacy.erase(marcos, zilda.id, once(), where);
    return { ...ground, backend, fileId, erase };
  }

  it('leaves no word of her record anywhere, where there were many; each place is one that had some', async () => {
    const { erase, files, tenant, fileId } = await told();
    let before = await found();
    expect(before.length).to.be.above(60);
    // Her page goes last here: it says what is looked for.
    const wordless: readonly Place[] = ['effects', 'jobs', 'one_times', 'reply_addresses', 'people'];
    for (const place of everyPlace.filter((each) => !wordless.includes(each))) {
      await erase([place]);
      const after = await found();
      expect(after.length, `without ${place} something would stay`).to.be.below(before.length);
      before = after;
    }
    expect(before.map((standing) => standing.split('.')[0])).to.satisfy((tables: string[]) =>
      tables.every((table) => table === 'people'),
    );
    await erase(wordless);
    expect(await found()).to.deep.equal([]);
    expect(await files.get(tenant, fileId)).to.equal(undefined);
  });

  it('is one write: once per operation id, and for every process', async () => {
    const { backend, erase, tenant } = await told();
    const operation = once();
    const first = await backend.privacy.erase(marcos, zilda.id, operation);
    expect(first).to.deep.equal({
      ...{ id: zilda.id, name: 'Pessoa removida', role: 'requester', active: false },
      ...{ companyId: zilda.companyId, companyName: zilda.companyName },
    });
    expect(await backend.privacy.erase(marcos, zilda.id, operation)).to.deep.equal(first);
    expect(await erase()).to.deep.equal(first);
    const elsewhere = pgIdentity({ database: another(), tenant });
    expect(await elsewhere.accounts.byLogin(zilda.email ?? '')).to.equal(undefined);
    expect(await elsewhere.oneTimes.use('refresh', 'd', 1)).to.equal(undefined);
    expect(await elsewhere.person(parse(PersonId, zilda.id))).to.deep.equal(first);
  });

  it('leaves her tickets the fold of their timelines, to be found by number and by nobody by her name', async () => {
    const { backend, erase } = await told();
    await erase();
    const { tickets } = backend.deskFor(ana);
    const { items } = await tickets.list({ scope: 'all' });
    expect(items).to.have.length(1);
    for (const ticket of items) {
      expect(replay(await tickets.timeline(ticket.id))).to.deep.equal(ticket);
      expect([ticket.requester.name, ticket.subject]).to.deep.equal(['Pessoa removida', 'Pedido de […]']);
    }
    const asked = (text: string) => tickets.list({ scope: 'all', search: { text, columns: ['requester', 'subject'] } });
    expect([(await asked('zilda')).total, (await asked('removida')).total]).to.deep.equal([0, 1]);
  });

  it('destroys the letters to her that lie in a folder, and no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chamado-letters-'));
    const postman = createEmlPostman(folder);
    const { backend } = await told(postman.forget);
    const work = { database: open(), queue, postman, from: 'Portal <chamados@desk.example>' };
    await sendMails(work);
    const toHer = async () => {
      const all = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
      return [all.length, all.filter((text) => text.includes(zilda.email ?? '')).length];
    };
    const [before = 0, hers = 0] = await toHer();
    expect([before, hers].every((each) => each > 0)).to.equal(true);
    await backend.privacy.erase(marcos, zilda.id, once());
    expect(await toHer()).to.deep.equal([before - hers, 0]);
    await rm(folder, { recursive: true });
  });

  it('shuts her out, and leaves everybody else as he was', async () => {
    const { backend, erase } = await told();
    const others = async () =>
      JSON.stringify((await backend.deskFor(marcos).directory?.people())?.filter(({ id }) => id !== zilda.id));
    const before = await others();
    await erase();
    const refused: unknown = await backend
      .deskFor(zilda)
      .me()
      .catch((thrown: unknown) => thrown);
    expect(DeskError.from(refused).code).to.equal('not_signed_in');
    expect(await others()).to.equal(before.replace(zilda.name, '[…]'));
    expect(before).to.include(rui.name);
  });
});
