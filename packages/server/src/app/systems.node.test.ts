/** A reseller's own systems at a whole server: the ERP by its key, and mails that people answer. */
import { aDraft } from '@chamado/core/testing';
import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { headerOf } from '../jobs/testing/mailbox.ts';
import { handIn } from '../mail-in/testing/hand-in.ts';
import { digestOf, newSecret } from '../identity/secrets.ts';
import { theUsual } from './settings.ts';
import { tenantCommand } from './tenant.command.ts';
import { useApplication } from './testing/running.ts';

describe('a reseller’s own systems', function () {
  this.timeout(30_000);
  const mailListen = { url: '', port: 0 };
  before(async () => {
    mailListen.port = await aFreePort();
    mailListen.url = `smtp://127.0.0.1:${String(mailListen.port)}`;
  });
  const { ask, folder, url } = useApplication({
    mailAnswers: 'respostas+{token}@desk.example',
    get mailListen() {
      return mailListen.url;
    },
  });

  it('S7 bring what people answer to the mails of the server, as comments', async () => {
    const subject = `Leitor ${randomUUID().slice(0, 8)}`;
    const opened = await ask('/v1/tickets', {
      as: 'carla',
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: JSON.stringify(aDraft({ values: { subject } })),
    });
    const { id } = await readId(opened);
    const letter = await letterAbout(join(folder(), 'mail'), subject);
    const to = headerOf(letter, 'Reply-To');
    expect(to).to.match(/^respostas\+\w{34}@desk\.example$/);
    const from = headerOf(letter, 'To');
    const reply = `From: ${from}\r\nTo: ${to}\r\nMessage-ID: <1@x>\r\n\r\nFuncionou por e-mail.\r\n`;
    expect(await handIn(mailListen.port, Buffer.from(reply), { from, to: [to] })).to.equal(250);
    const timeline = await ask(`/v1/tickets/${id}/timeline`, { as: 'ana' });
    expect(await timeline.text()).to.contain('Funcionou por e-mail.');
  });

  it('P9 are known by the keys of their tenant’s file, each for its own purpose, and by no digest that is kept of it', async () => {
    const keys = { erp: newSecret(), mail: newSecret() };
    const path = join(folder(), 'tenant.json');
    const file = { tenant: 'loja', profile: { preset: 'help-desk', id: 'loja', name: 'Loja' }, keys };
    await writeFile(path, JSON.stringify(file));
    await tenantCommand(['add', path], { ...theUsual, databaseUrl: url() });
    const erp = (key: string) => ask('/v1/erp/tickets', { headers: { authorization: `Bearer ${key}` } });
    while ((await erp(keys.erp)).status === 401);
    expect(await (await erp(keys.erp)).json()).to.deep.equal({ items: [], next: null });
    for (const wrong of [keys.mail, digestOf(keys.erp)]) expect((await erp(wrong)).status).to.equal(401);
    const mailed = (key: string) =>
      fetch(new URL('/v1/mail-in', addressOf(mailedAt)), {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'message/rfc822' },
        body: 'From: a@b.example\r\n\r\nOi',
      });
    const mailedAt = await erp(keys.erp);
    expect([(await mailed(keys.mail)).status, (await mailed(keys.erp)).status]).to.deep.equal([202, 401]);
  });
});

const addressOf = ({ url }: Response): string => new URL(url).origin;

async function readId(answer: Response): Promise<{ readonly id: string }> {
  const found: unknown = await answer.json();
  if (typeof found === 'object' && found !== null && 'id' in found && typeof found.id === 'string')
    return { id: found.id };
  throw new Error(JSON.stringify(found));
}

async function letterAbout(place: string, subject: string): Promise<string> {
  await mkdir(place, { recursive: true });
  const found = async (): Promise<string | undefined> => {
    const names = (await readdir(place)).filter((name) => name.endsWith('.eml'));
    const letters = await Promise.all(names.map((name) => readFile(join(place, name), 'utf8')));
    return letters.find((letter) => letter.includes(subject) && headerOf(letter, 'Reply-To') !== '');
  };
  return new Promise((resolve) => {
    const look = (): void =>
      void found().then((letter) => {
        if (letter === undefined) return;
        watching.close();
        resolve(letter);
      });
    const watching = watch(place, look);
    look();
  });
}

const aFreePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
