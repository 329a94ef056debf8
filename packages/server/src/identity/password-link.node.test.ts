/** A forgotten password is set anew by whoever reads its owner's mail, for half an hour and once. */
import { expect } from 'chai';
import { aDoor, MINUTE, outcome, RIGHT, secretOf } from './testing/door.ts';

describe('a forgotten password', () => {
  it('P1 is set anew by a link, once, and every session ends', async () => {
    const { signIn, linkTo } = await aDoor();
    const before = await signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1');
    const secret = await linkTo('carla@aurora.example');
    await signIn.setPassword(secret, 'outra bem comprida', '10.0.0.1');
    expect(await outcome(signIn.withPassword('carla@aurora.example', RIGHT, '10.0.0.1'))).to.equal('not_signed_in');
    expect(await outcome(signIn.withPassword('carla@aurora.example', 'outra bem comprida', '10.0.0.1'))).to.equal(
      'done',
    );
    expect(await outcome(signIn.again(secretOf(before)))).to.equal('not_signed_in');
    expect(await outcome(signIn.setPassword(secret, 'mais uma comprida', '10.0.0.1'))).to.equal('not_found');
  });

  it('is not set by a link of half an hour ago, by one that a newer replaced, or by a made-up one', async () => {
    const { signIn, linkTo, clock } = await aDoor();
    const replaced = await linkTo('carla@aurora.example');
    const held = await linkTo('carla@aurora.example');
    expect(await outcome(signIn.setPassword(replaced, 'outra bem comprida', '10.0.0.1'))).to.equal('not_found');
    clock.now += 30 * MINUTE;
    expect(await outcome(signIn.setPassword(held, 'outra bem comprida', '10.0.0.1'))).to.equal('not_found');
    expect(await outcome(signIn.setPassword('x'.repeat(43), 'outra bem comprida', '10.0.0.1'))).to.equal('not_found');
  });

  it('keeps its link where the new one is too short', async () => {
    const { signIn, linkTo } = await aDoor();
    const secret = await linkTo('carla@aurora.example');
    expect(await outcome(signIn.setPassword(secret, 'curta', '10.0.0.1'))).to.equal('invalid');
    expect(await outcome(signIn.setPassword(secret, 'outra bem comprida', '10.0.0.1'))).to.equal('done');
  });

  it('is set by one of two who bear the same link at the same moment', async () => {
    const { signIn, linkTo } = await aDoor();
    const secret = await linkTo('carla@aurora.example');
    const both = ['uma bem comprida', 'outra bem comprida'].map((password) =>
      outcome(signIn.setPassword(secret, password, '10.0.0.1')),
    );
    expect(await Promise.all(both)).to.have.members(['done', 'not_found']);
  });

  it('sends nothing to whoever has no account or left, and answers him the same', async () => {
    const { linkTo, links } = await aDoor();
    for (const login of ['quem@aurora.example', 'gone@aurora.example', '']) expect(await linkTo(login)).to.equal('');
    expect(links).to.deep.equal([]);
  });

  it('floods nobody’s mailbox', async () => {
    const { signIn } = await aDoor();
    const said: string[] = [];
    for (let at = 0; at < 12; at += 1) said.push(await outcome(signIn.askForLink('carla@aurora.example', '10.0.0.1')));
    expect(said.at(-1)).to.equal('too often');
  });
});
