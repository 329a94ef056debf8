/** The public list of strings that break programs, through a whole desk; run where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { saysSomething } from '@chamado/core';
import { createMemoryBackend } from '@chamado/core/memory';
import { expect } from 'chai';
import { invalid } from './expect.ts';
import { createScene } from './scene.ts';
import { ana, carla, createWorld } from './world.ts';

const file = new URL('../../../../shared/data/naughty-strings/blns.json', import.meta.url);
describe('the public list of naughty strings', () => {
  it('P25 is said and read back, byte for byte, or refused where it is markup without a word', async function () {
    if (!existsSync(file)) {
      console.log('    skipped: ../shared/data/naughty-strings is not beside this checkout');
      this.skip();
    }
    const strings = stringsIn(JSON.parse(readFileSync(file, 'utf8')));
    const said = strings.filter(saysSomething);
    const markup = strings.filter((text) => !saysSomething(text));
    const { world, passDays } = createWorld();
    const scene = createScene(createMemoryBackend(world), world, [], passDays);
    let ticket = await scene.open(carla);
    for (const text of markup)
      await invalid(scene.apply(carla, ticket, { type: 'ticket.comment', text }), ['text'], text);
    for (const text of said) ticket = await scene.apply(carla, ticket, { type: 'ticket.comment', text });
    const [, ...entries] = await scene.desk(ana).tickets.timeline(ticket.id);
    const read = entries.map(({ command }) => (command.type === 'ticket.comment' ? command.text : null));
    expect(read).to.deep.equal(said);
    expect(said.length).to.be.greaterThan(400);
  });
});

// A comment of blanks or of bare markup is none, and blanks around one are not part of it.
const stringsIn = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : []).map((text) => String(text).trim()).filter((text) => text !== '');
