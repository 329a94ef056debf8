/** The table of the wire: whole, and no two of its lines at odds. */
import { expect } from 'chai';
import type { DeskPort } from '../port/desk-port.ts';
import { createMemoryBackend } from '../memory/index.ts';
import { aProfile } from '../testing/desk.ts';
import { anAttendant } from '../testing/people.ts';
import { answers } from './answers.ts';
import { inputOf, inputs } from './inputs.ts';
import { routes, wireCapabilities, type Route } from './routes.ts';

const table: readonly Route[] = routes;
const ids = table.map(({ id }) => id);
const desk = createMemoryBackend({ profile: aProfile() }).deskFor(anAttendant());

/** Being somebody else is a demo's; a server has accounts of its own. Changes come as a stream. */
const ELSEWHERE = ['session.people', 'session.signIn', 'watch'];

function verbsOf(port: object, prefix = ''): readonly string[] {
  return Object.entries(port).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return [prefix + name];
    return typeof value === 'object' && value !== null ? verbsOf(value, `${prefix}${name}.`) : [];
  });
}

describe('the table of the wire', () => {
  it('has a line for every verb of the port, and none for what is no verb', () => {
    const verbs = verbsOf(desk).filter((verb) => !ELSEWHERE.includes(verb));
    expect([...ids].sort()).to.deep.equal([...verbs].sort());
  });

  it('misses a verb that a port would be given', () => {
    const more: DeskPort & { readonly more: object } = { ...desk, more: { verb: () => undefined } };
    expect(verbsOf(more).filter((verb) => !ELSEWHERE.includes(verb) && !ids.includes(verb))).to.deep.equal([
      'more.verb',
    ]);
  });

  it('names every capability that the desk in memory has, but being somebody else', () => {
    const own = ['name', 'me', 'profile', 'tickets', 'session'];
    const capabilities = Object.keys(desk).filter((name) => !own.includes(name));
    expect([...wireCapabilities].sort()).to.deep.equal(capabilities.sort());
  });

  it('leads no two verbs to one address', () => {
    const places = table.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
    expect(new Set(places).size).to.equal(places.length);
  });

  it('has a schema for each input, and none for what has no input', () => {
    const withInput = table.filter(({ input }) => input).map(({ id }) => id);
    expect(Object.keys(inputs).sort()).to.deep.equal(withInput.sort());
    expect(inputOf('me')).to.equal(undefined);
  });

  it('has a schema for each answer', () => {
    expect(Object.keys(answers).sort()).to.deep.equal([...ids].sort());
  });

  it('says of every stale version what is to be shown in its place', () => {
    const versioned = table.filter(({ version }) => version);
    expect(versioned).to.have.length.above(4);
    for (const { id, current } of versioned) expect(ids, id).to.include(current);
  });
});
