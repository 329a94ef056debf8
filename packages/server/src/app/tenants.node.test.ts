/** A tenant is made by a file and one command, while the server runs; from then on nobody is anybody without a password. */
import { instantAt } from '@chamado/core';
import { aDraft, aManager, aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { theUsual } from './settings.ts';
import { tenantCommand } from './tenant.command.ts';
import { useApplication } from './testing/running.ts';

const carla = aRequester();
const lia = aManager({ id: 'lia', email: 'Lia@aurora.example' });
const ORIGIN = 'https://loja.example';

describe('a tenant', function () {
  this.timeout(30_000);
  const { ask, folder, url } = useApplication({ publicUrl: 'https://desk.example' });

  const add = async (file: object): Promise<string> => {
    const path = join(folder(), `${randomUUID()}.json`);
    await writeFile(path, JSON.stringify(file));
    return tenantCommand(['add', path], { ...theUsual, databaseUrl: url() });
  };
  const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  const tokenIn = async (answer: Response): Promise<string> =>
    /"token":"([^"]+)"/.exec(await answer.text())?.[1] ?? expect.fail(`no token: ${String(answer.status)}`);
  const meBy = async (token: string): Promise<unknown> =>
    (await ask('/v1/me', { headers: { authorization: `Bearer ${token}` } })).json();

  it('is refused as a whole where its file is wrong, with every place that is', async () => {
    const wrong = { tenant: 'Horizonte', profile: { preset: 'help-desk' }, host: { issuer: 'x' }, menu: 1 };
    const refused: unknown = await add(wrong).catch((error: unknown) => error);
    for (const place of ['tenant', 'host.audience', 'menu']) expect(String(refused)).to.contain(place);
    const profile = await add({ tenant: 'horizonte', profile: { preset: 'help-desk', menu: [] } }).catch(String);
    expect(profile).to.contain('did you mean "menus"');
    expect(await tenantCommand(['list'], { ...theUsual, databaseUrl: url() })).to.contain('no tenant yet');
  });

  it('has its desk from the moment it is kept, and the demo is gone', async () => {
    expect((await post('/v1/session/demo', { person: 'carla' })).status).to.equal(200);
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const host = {
      ...{ issuer: ORIGIN, audience: 'https://desk.example', origins: [ORIGIN] },
      keys: { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] },
    };
    const profile = { preset: 'help-desk', id: 'loja', name: 'Loja Central' };
    const people = [carla, lia];
    const said = await add({ tenant: 'loja', profile, people, host, passwordPage: `${ORIGIN}/senha` });
    expect(said).to.contain('loja is kept, with 2 people');
    while ((await post('/v1/session/demo', { person: 'carla' })).status !== 404);

    // The host site's word.
    const iat = Math.floor(Date.now() / 1000);
    const claims = { sub: carla.id, tenant: 'loja', iss: ORIGIN, aud: host.audience, iat, exp: iat + 60 };
    const word = new SignJWT({ ...claims, jti: randomUUID() }).setProtectedHeader({ alg: 'ES256', kid: 'k1' });
    const token = await word.sign(privateKey);
    const vouched = await tokenIn(await post('/v1/session/host', { token }, { origin: ORIGIN }));
    expect(await meBy(vouched)).to.deep.equal(carla);
    const profileThere = await ask('/v1/profile', { headers: { authorization: `Bearer ${vouched}` } });
    expect(await profileThere.text()).to.contain('Loja Central');
    const opened = await ask('/v1/tickets', {
      method: 'POST',
      headers: { authorization: `Bearer ${vouched}`, 'idempotency-key': randomUUID() },
      body: JSON.stringify(aDraft()),
    });
    expect(opened.status, await opened.clone().text()).to.equal(200);
  });

  it('lets its people in by a password of their own, set by a link that is mailed; its cookie goes over https alone', async () => {
    expect((await post('/v1/password-links', { login: 'lia@AURORA.example' })).status).to.equal(202);
    const secret = await secretMailed(join(folder(), 'mail'));
    const password = 'cavalo pilha grampo';
    expect((await post('/v1/passwords', { secret, password })).status).to.equal(204);
    const signedIn = await post('/v1/session', { login: 'lia@aurora.example', password });
    for (const word of ['__Secure-', 'HttpOnly', 'Secure', 'SameSite=Strict'])
      expect(signedIn.headers.get('set-cookie')).to.contain(word);
    expect(await meBy(await tokenIn(signedIn))).to.have.property('id', 'lia');
  });

  it('is set anew by its file, and keeps what it wrote; another one has no host of its', async () => {
    const hosts = ['desk.loja.example'];
    await add({ tenant: 'loja', profile: { preset: 'help-desk', name: 'Loja Nova' }, hosts });
    const stolen: unknown = await add({ tenant: 'outra', profile: { preset: 'help-desk' }, hosts }).catch(String);
    expect(stolen).to.contain('desk.loja.example is loja');
    const listed = await tenantCommand(['list'], { ...theUsual, databaseUrl: url() });
    expect(listed).to.equal('loja  desk.loja.example');
    // Only its own host leads to it from now on.
    while ((await post('/v1/password-links', { login: 'x' })).status !== 404);
  });
});

async function secretMailed(folder: string): Promise<string> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.eml'))) {
      const text = (await readFile(join(folder, name), 'utf8')).replace(/=\r?\n/g, '');
      const secret = /loja\.example\/senha#([\w-]+)/.exec(text)?.[1];
      if (secret !== undefined) return secret;
    }
  }
  throw new Error(`No link was mailed by ${instantAt(until)}`);
}
