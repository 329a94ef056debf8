/** A desk on the page's own server: its sign-in gives the tokens, and only a demo lets one choose whom one is. */
import { DeskError, parse, PersonId, type DeskPort } from '@chamado/core';
import { aRequester, anAttendant } from '@chamado/core/testing';
import { expect } from 'chai';
import { openOwnDesk } from './own-desk.ts';

const own = globalThis.fetch;
const url = `${location.origin}/`;
const [carla, ana] = [aRequester(), anAttendant()];

/** The network of a page whose server gives these people in turn; a token that is no longer good is named. */
function serverOf({ people, demo = false }: { readonly people: readonly string[]; readonly demo?: boolean }) {
  const waiting = [...people];
  const server = { asked: new Array<string>(), over: new Set<string>() };
  globalThis.fetch = (input, init) => {
    const { url: asked, method, headers } = new Request(input, init);
    const { pathname, search } = new URL(asked);
    if (pathname === '/v1/session/demo') return Promise.resolve(Response.json([carla, ana]));
    if (pathname === '/v1/session' && method === 'PUT') {
      server.asked.push(search);
      const person = (demo && new URLSearchParams(search).get('person')) || waiting.shift();
      if (person === undefined) return Promise.resolve(new Response(null, { status: 401 }));
      const token = `${person}-${server.asked.length}`;
      return Promise.resolve(Response.json({ token, expiresIn: 600, person, ...(demo && { demo: true }) }));
    }
    const token = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (token === '' || server.over.has(token)) return Promise.resolve(new Response(null, { status: 401 }));
    const me = token.startsWith(ana.id) ? ana : carla;
    return Promise.resolve(Response.json(pathname === '/v1/me' ? me : { capabilities: [] }));
  };
  return server;
}

const refusal = (desk: Promise<unknown>): Promise<string> =>
  desk.then(
    () => 'open',
    (thrown: unknown) => DeskError.from(thrown).code,
  );
const nameAt = async (desk: DeskPort | undefined): Promise<string | undefined> => (await desk?.me())?.id;

describe('a desk on the page’s own server', () => {
  beforeEach(() => sessionStorage.removeItem(`chamado:${url}:me`));
  afterEach(() => {
    globalThis.fetch = own;
  });

  it('is opened by that server’s own sign-in, and has nobody to choose from', async () => {
    serverOf({ people: [carla.id] });
    const desk = await openOwnDesk(url);
    expect([await nameAt(desk), desk.session]).to.deep.equal([carla.id, undefined]);
  });

  it('says so where nobody is signed in', async () => {
    serverOf({ people: [] });
    expect(await refusal(openOwnDesk(url))).to.equal('not_signed_in');
  });

  it('goes on with the next token, but never as somebody who signed in by the same browser meanwhile', async () => {
    const server = serverOf({ people: [carla.id, carla.id, ana.id] });
    const desk = await openOwnDesk(url);
    server.over.add(`${carla.id}-1`);
    expect(await nameAt(desk)).to.equal(carla.id);
    server.over.add(`${carla.id}-2`);
    expect(await refusal(desk.me())).to.equal('not_signed_in');
  });

  it('lets one be whoever there is at a demo, and stay so in this tab', async () => {
    const server = serverOf({ people: [carla.id, carla.id], demo: true });
    const desk = await openOwnDesk(url);
    expect((await desk.session?.people())?.map(({ id }) => id)).to.deep.equal([carla.id, ana.id]);
    const other = await desk.session?.signIn(parse(PersonId, ana.id));
    expect([await nameAt(desk), await nameAt(other)]).to.deep.equal([carla.id, ana.id]);
    expect(await nameAt(await openOwnDesk(url))).to.equal(ana.id);
    expect(server.asked).to.deep.equal(['', `?person=${ana.id}`, `?person=${ana.id}`]);
  });
});
