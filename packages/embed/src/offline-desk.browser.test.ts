/** A desk on a server that a page keeps writing to without a network, by one attribute. */
import { DeskError, type DeskPort } from '@chamado/core';
import { aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { forgetDesk } from './browser-desk.ts';
import { openServerDesk } from './rest-desk.ts';

const server = 'https://offline.example';
const carla = aRequester();
const own = globalThis.fetch;

/** A server that knows Carla, and answers nothing else. */
function answering(): void {
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(new Request(input, init).url);
    if (pathname === '/token') return Promise.resolve(new Response('abc'));
    if (pathname === '/v1') return Promise.resolve(Response.json({ capabilities: [] }));
    return pathname === '/v1/me' ? Promise.resolve(Response.json(carla)) : Promise.reject(new TypeError('offline'));
  };
}

const opened = (attributes: Readonly<Record<string, string>>): Promise<DeskPort> => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries({ 'token-src': '/token', ...attributes }))
    element.setAttribute(name, value);
  return openServerDesk(server, element);
};
const kept = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).flatMap(({ name = '' }) => (name.includes(encodeURIComponent(server)) ? [name] : []));

describe('a desk on a server with `offline`', () => {
  beforeEach(answering);
  afterEach(() => {
    globalThis.fetch = own;
  });

  it('B2 keeps an outbox for whoever is signed in, and takes it with him when he signs out', async () => {
    const desk = await opened({ offline: '' });
    expect(await desk.unsent?.list()).to.deep.equal([]);
    expect(await kept()).to.have.lengthOf(1);
    expect((await kept())[0]).to.contain(carla.id);
    await forgetDesk({ opened: desk, src: server });
    expect(await kept()).to.deep.equal([]);
  });

  it('keeps nothing here without the attribute', async () => {
    expect((await opened({})).unsent).to.equal(undefined);
    expect(await kept()).to.deep.equal([]);
  });

  it('keeps of tickets only what the attribute names, and refuses what tickets do not have', async () => {
    const desk = await opened({ offline: 'subject description' });
    expect(desk.unsent).not.to.equal(undefined);
    await forgetDesk({ opened: desk, src: server });
    expect(await opened({ offline: 'password' }).catch(DeskError.from)).to.have.property('code', 'unsupported');
  });
});
