/** A host site's token is believed only as its reseller signed it, where he meant it, and once. */
import { expect } from 'chai';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JSONWebKeySet,
} from 'jose';
import { createServer } from 'node:http';
import { createHostIdentity, type HostSettings } from './host-token.ts';
import { memoryIdentity } from './memory.identity.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const ORIGIN = 'https://loja.example';
const pinned = { issuer: 'https://loja.example', audience: 'https://desk.example/horizonte', origins: [ORIGIN] };

type Signer = { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey; readonly keys: JSONWebKeySet };

async function aSigner(alg: string, kid = 'k1'): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicKey, keys: { keys: [{ ...(await exportJWK(publicKey)), kid, alg }] } };
}

let drawn = 0;
const claims = (over: object = {}): Record<string, unknown> => {
  drawn += 1;
  const iat = NOW / 1000;
  const usual = { sub: 'carla', tenant: 'horizonte', iss: pinned.issuer, aud: pinned.audience, iat, exp: iat + 60 };
  return { ...usual, jti: String(drawn), ...over };
};
const signed = ({ privateKey }: Signer, alg: string, over: object = {}, kid = 'k1'): Promise<string> =>
  new SignJWT(claims(over)).setProtectedHeader({ alg, kid }).sign(privateKey);

describe('a token of the host site', () => {
  let reseller: Signer;
  let ask: (token: string, origin?: string | null, now?: number) => Promise<string | null>;
  const hostOf = (settings: Partial<HostSettings> = {}, tenant = 'horizonte') =>
    createHostIdentity(tenant, { ...pinned, keys: reseller.keys, ...settings }, memoryIdentity().oneTimes);

  beforeEach(async () => {
    reseller = await aSigner('ES256');
    const host = hostOf();
    ask = (token, origin = ORIGIN, now = NOW) => host({ token, origin, now });
  });

  it('speaks for the person it names', async () => {
    expect(await ask(await signed(reseller, 'ES256'))).to.equal('carla');
    for (const alg of ['EdDSA', 'PS256', 'RS256', 'ES384']) {
      const signer = await aSigner(alg);
      const host = hostOf({ keys: signer.keys });
      expect(await host({ token: await signed(signer, alg), origin: ORIGIN, now: NOW }), alg).to.equal('carla');
    }
  });

  it('is worth nothing without a signature, whatever it is called', async () => {
    const bare = new UnsecuredJWT(claims()).encode();
    expect(await ask(bare)).to.equal(null);
    const [, payload = ''] = (await signed(reseller, 'ES256')).split('.');
    for (const alg of ['none', 'None', 'ES256']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: 'k1' })).toString('base64url');
      expect(await ask(`${header}.${payload}.`), alg).to.equal(null);
    }
  });

  it('is not signed with the public key as a shared secret', async () => {
    const rsa = await aSigner('RS256');
    const [{ n = '' } = {}] = rsa.keys.keys;
    const spki = await exportSPKI(rsa.publicKey);
    // Keys without an "alg" of their own, as many sites publish them.
    const keys = { keys: rsa.keys.keys.map(({ alg: _, ...key }) => key) };
    const host = hostOf({ keys });
    for (const secret of [spki, spki.trim(), JSON.stringify(rsa.keys.keys[0]), n]) {
      const forged = new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'k1' });
      const token = await forged.sign(new TextEncoder().encode(secret));
      expect(await host({ token, origin: ORIGIN, now: NOW })).to.equal(null);
    }
    expect(await host({ token: await signed(rsa, 'RS256'), origin: ORIGIN, now: NOW })).to.equal('carla');
  });

  it('brings no key of its own', async () => {
    const thief = await aSigner('ES256');
    const jwk = await exportJWK(thief.publicKey);
    const token = new SignJWT(claims()).setProtectedHeader({
      alg: 'ES256',
      kid: 'k1',
      jwk,
      jku: 'https://mal.example',
    });
    expect(await ask(await token.sign(thief.privateKey))).to.equal(null);
  });

  it('is signed by an algorithm that the tenant has in use', async () => {
    const host = hostOf({ algorithms: ['EdDSA'] });
    expect(await host({ token: await signed(reseller, 'ES256'), origin: ORIGIN, now: NOW })).to.equal(null);
  });

  it('is meant for this desk and this tenant, from this issuer', async () => {
    for (const over of [
      { aud: 'https://outra.example' },
      { aud: undefined },
      { iss: 'https://mal.example' },
      { iss: undefined },
      { tenant: 'outra' },
      { tenant: undefined },
      { sub: undefined },
      { jti: undefined },
    ]) {
      expect(await ask(await signed(reseller, 'ES256', over)), JSON.stringify(over)).to.equal(null);
    }
  });

  it('is not taken when another tenant’s reseller signed it', async () => {
    const other = await aSigner('ES256');
    expect(await ask(await signed(other, 'ES256'))).to.equal(null);
    const desk = hostOf({ keys: other.keys }, 'outra');
    expect(await desk({ token: await signed(other, 'ES256'), origin: ORIGIN, now: NOW })).to.equal(null);
  });

  it('holds for minutes: not before, not after, and not for as long as somebody wrote', async () => {
    const iat = NOW / 1000;
    const late = await signed(reseller, 'ES256', { exp: iat + 60 });
    expect(await ask(late, ORIGIN, NOW + 71_000)).to.equal(null);
    expect(await ask(late, ORIGIN, NOW + 69_000)).to.equal('carla');
    const forever = await signed(reseller, 'ES256', { exp: iat + 86_400 });
    expect(await ask(forever, ORIGIN, NOW + 311_000)).to.equal(null);
    for (const over of [{ exp: undefined }, { iat: undefined }, { iat: iat + 60, exp: iat + 90 }, { nbf: iat + 30 }]) {
      expect(await ask(await signed(reseller, 'ES256', over)), JSON.stringify(over)).to.equal(null);
    }
  });

  it('serves once, also when it is shown twice at the same moment', async () => {
    const token = await signed(reseller, 'ES256');
    expect(await Promise.all([ask(token), ask(token)])).to.have.members(['carla', null]);
    expect(await ask(token, ORIGIN, NOW + 65_000)).to.equal(null);
  });

  it('is brought by a page of the host site', async () => {
    for (const origin of [null, 'https://mal.example', 'https://loja.example.mal.example', 'http://loja.example']) {
      expect(await ask(await signed(reseller, 'ES256'), origin), String(origin)).to.equal(null);
    }
  });

  it('is garbage where it is garbage', async () => {
    for (const token of ['', '.', '..', 'a.b.c', '💾', 'x'.repeat(8000)]) expect(await ask(token)).to.equal(null);
  });
});

describe('the published keys of a host site', () => {
  it('are fetched once for many tokens, and no stranger’s token makes this server ask again', async () => {
    const [first, second] = [await aSigner('ES256', 'k1'), await aSigner('ES256', 'k2')];
    let fetched = 0;
    const keys = [...first.keys.keys];
    const server = createServer((_, answer) => {
      fetched += 1;
      answer.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const settings = { ...pinned, keys: new URL(`http://127.0.0.1:${String(port)}/jwks`) };
    const host = createHostIdentity('horizonte', settings, memoryIdentity().oneTimes);
    const ask = (token: string) => host({ token, origin: ORIGIN, now: NOW });
    try {
      for (let count = 0; count < 5; count += 1) expect(await ask(await signed(first, 'ES256'))).to.equal('carla');
      expect(fetched).to.equal(1);
      keys.push(...second.keys.keys);
      // Unknown keys are not asked for at once: nobody makes this server hammer the host site.
      expect(await ask(await signed(second, 'ES256', {}, 'k2'))).to.equal(null);
      expect(fetched).to.equal(1);
    } finally {
      server.close();
    }
  });

  it('are not fetched over a line that anybody may change', () => {
    const settings = { ...pinned, keys: new URL('http://loja.example/jwks') };
    expect(() => createHostIdentity('horizonte', settings, memoryIdentity().oneTimes)).to.throw(/https/);
  });
});
