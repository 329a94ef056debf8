/** A desk on a server, by the attributes of a page. */
import { DeskError } from '@chamado/core';
import { expect } from 'chai';
import { openServerDesk } from './rest-desk.ts';

const server = 'https://desk.example';
const own = globalThis.fetch;

/** The network of a page: its own site gives a token, the server knows who has it. */
function networkOf(token: Response): void {
  globalThis.fetch = (input, init) => {
    const { url, headers } = new Request(input, init);
    if (!url.startsWith(server)) return Promise.resolve(token.clone());
    if (headers.get('authorization') !== 'Bearer abc') return Promise.resolve(new Response(null, { status: 401 }));
    return Promise.resolve(Response.json({ capabilities: ['knowledge'] }));
  };
}

function elementWith(attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

const opened = (attributes: Readonly<Record<string, string>>): Promise<unknown> =>
  openServerDesk(server, elementWith(attributes)).then(
    ({ place }) => place,
    (thrown: unknown) => DeskError.from(thrown).code,
  );

describe('a desk on a server', () => {
  afterEach(() => {
    globalThis.fetch = own;
  });

  it('is opened with the token that the page’s own site gives', async () => {
    networkOf(new Response('abc\n'));
    expect(await opened({ 'token-src': '/token' })).to.equal(server);
  });

  it('says that nobody is signed in where the site gives none, or the page names no place for it', async () => {
    networkOf(new Response('Sign in', { status: 403 }));
    expect(await opened({ 'token-src': '/token' })).to.equal('not_signed_in');
    expect(await opened({})).to.equal('not_signed_in');
  });
});
