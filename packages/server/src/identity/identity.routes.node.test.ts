/** Sign-in over HTTP: the secret stays in a cookie no script reads, the token opens the desk, and a demo is one only where it is called so. */
import { helpDesk } from '@chamado/core/presets/help-desk';
import { createMemoryBackend } from '@chamado/core/memory';
import { aRequester, aStranger } from '@chamado/core/testing';
import { expect } from 'chai';
import { createHandler } from '../http/handler.ts';
import { createIdentify } from './identify.ts';
import { identityRoutes } from './identity.routes.ts';
import { memoryIdentity } from './memory.identity.ts';
import { hashOf } from './passwords.ts';
import { createSignIn } from './sign-in.ts';
import { createTenantFinder, type Tenant } from './tenants.ts';

const RIGHT = 'cavalo pilha grampo';
const carla = aRequester();
const now = () => Date.parse('2026-11-23T12:00:00Z');

async function aServer(over: Partial<Tenant> = {}) {
  const store = memoryIdentity([carla]);
  await store.accounts.put({ person: carla.id, login: 'carla@aurora.example', hash: await hashOf(RIGHT) });
  const tenantOf = createTenantFinder([{ id: 'horizonte', ...over }]);
  const signIn = createSignIn({ tenant: 'horizonte', store, now, sendLink: () => Promise.resolve() });
  const demo = over.demo === true ? () => Promise.resolve([carla]) : undefined;
  const routes = identityRoutes({
    doorOf: (request) => (tenantOf(request) ? { signIn, demo } : null),
    addressOf: () => '10.0.0.1',
    isSecure: true,
    now,
  });
  const backend = createMemoryBackend({ profile: helpDesk });
  const handler = createHandler({
    identify: createIdentify({ tenantOf, storeOf: () => store, now }),
    backendOf: () => backend,
    modules: [routes],
  });
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    handler(
      new Request(`https://desk.example/v1${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  return { ask };
}

const credentials = { login: 'carla@aurora.example', password: RIGHT };
const tokenIn = async (response: Response): Promise<string> =>
  /"token":"([^"]+)"/.exec(await response.text())?.[1] ?? '';
const cookieIn = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('sign-in over HTTP', () => {
  it('gives a token that opens the desk, and a cookie that no script and no other site has', async () => {
    const { ask } = await aServer();
    const signedIn = await ask('POST', '/session', credentials);
    expect(signedIn.status).to.equal(200);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    for (const word of ['__Secure-', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/v1/session']) {
      expect(cookie).to.contain(word);
    }
    const text = await signedIn.clone().text();
    expect(text).not.to.contain(cookieIn(signedIn).split('=')[1]);
    const me = await ask('GET', '/me', undefined, { authorization: `Bearer ${await tokenIn(signedIn)}` });
    expect([me.status, await me.json()]).to.deep.equal([200, carla]);
  });

  it('gives the next token by the cookie, and none once one signed out', async () => {
    const { ask } = await aServer();
    const first = cookieIn(await ask('POST', '/session', credentials));
    const again = await ask('PUT', '/session', undefined, { cookie: first });
    expect(again.status).to.equal(200);
    const out = await ask('DELETE', '/session', undefined, { cookie: cookieIn(again) });
    expect([out.status, out.headers.get('set-cookie')]).to.satisfy(
      ([status, removed]: [number, string]) => status === 204 && removed.includes('Max-Age=0'),
    );
    expect((await ask('PUT', '/session', undefined, { cookie: cookieIn(again) })).status).to.equal(401);
    expect((await ask('PUT', '/session')).status).to.equal(401);
  });

  it('refuses tokens that are none, of a stranger, or cut short', async () => {
    const { ask } = await aServer();
    const token = await tokenIn(await ask('POST', '/session', credentials));
    for (const worse of ['', 'Bearer ', 'Bearer x.y.z', `Basic ${token}`, `Bearer ${token.slice(0, -2)}`, token]) {
      expect((await ask('GET', '/me', undefined, { authorization: worse })).status, worse).to.equal(401);
    }
  });

  it('answers a link asked for by a stranger as one asked for by a person of the desk', async () => {
    const { ask } = await aServer();
    const answers = await Promise.all(
      ['carla@aurora.example', 'quem@aurora.example'].map((login) => ask('POST', '/password-links', { login })),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal([202, 202]);
  });

  it('says after how long to try again', async () => {
    const { ask } = await aServer();
    let last = await ask('POST', '/session', { ...credentials, password: 'errada' });
    for (let at = 0; at < 10; at += 1) last = await ask('POST', '/session', { ...credentials, password: 'errada' });
    expect(last.status).to.equal(429);
    expect(Number(last.headers.get('retry-after'))).to.be.within(1, 900);
  });

  it('answers whatever is sent with a problem, never with a fault of its own', async () => {
    const { ask } = await aServer({ demo: true });
    for (const path of ['/session', '/session/host', '/session/demo', '/password-links', '/passwords']) {
      for (const body of [
        {},
        [],
        null,
        'x',
        { login: 5 },
        { login: 'x'.repeat(20_000) },
        { token: '' },
        { person: {} },
      ]) {
        const { status, headers } = await ask('POST', path, body);
        expect(status, `${path} ${JSON.stringify(body)}`).to.be.within(400, 499);
        expect(headers.get('content-type')).to.equal('application/problem+json');
      }
    }
  });

  it('takes a visitor of a demo for the newcomer, or for whom he names, and says that it is one', async () => {
    const { ask } = await aServer({ demo: true });
    for (const named of ['', '?person=carla', '?person=nobody']) {
      const given: unknown = await (await ask('PUT', `/session${named}`)).json();
      expect(given).to.include({ person: 'carla', demo: true });
    }
    const own = await aServer();
    expect((await own.ask('PUT', '/session?person=carla')).status).to.equal(401);
  });

  it('lets anybody be anybody at a demo, and at no other desk', async () => {
    const demo = await aServer({ demo: true });
    expect(await (await demo.ask('GET', '/session/demo')).json()).to.deep.equal([carla]);
    expect((await demo.ask('POST', '/session/demo', { person: carla.id })).status).to.equal(200);
    expect((await demo.ask('POST', '/session/demo', { person: aStranger().id })).status).to.equal(401);
    const real = await aServer();
    expect((await real.ask('GET', '/session/demo')).status).to.equal(404);
    expect((await real.ask('POST', '/session/demo', { person: carla.id })).status).to.equal(404);
    expect((await real.ask('POST', '/session/host', { token: 'x' })).status).to.equal(404);
  });
});
