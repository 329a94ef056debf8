/** Who a request comes from: asked now where it matters, and as he was seen a moment ago where his desk looks itself. */
import type { Person } from '@chamado/core';
import { aRequester } from '@chamado/core/testing';
import { expect } from 'chai';
import { accessTokenFor } from './access-token.ts';
import { createIdentify } from './identify.ts';
import { memoryIdentity } from './memory.identity.ts';

const carla = aRequester();
const tenant = 'horizonte';

async function aDoor() {
  const clock = { at: Date.parse('2026-11-23T12:00:00Z') };
  const asked: string[] = [];
  const people = new Map<string, Person>([[carla.id, carla]]);
  const store = {
    ...memoryIdentity([carla]),
    person: (id: string) => {
      asked.push(id);
      return Promise.resolve(people.get(id));
    },
  };
  const identify = createIdentify({ tenantOf: () => ({ id: tenant }), storeOf: () => store, now: () => clock.at });
  const token = await accessTokenFor(carla.id, tenant, await store.key(), clock.at);
  const ask = (maxAgeMs?: number) =>
    identify(new Request('https://desk.example/v1/me', { headers: { authorization: `Bearer ${token}` } }), maxAgeMs);
  return { ask, asked, people, clock };
}

describe('who a request comes from', () => {
  it('is asked every time, unless whoever asks takes what was seen lately', async () => {
    const { ask, asked } = await aDoor();
    await ask();
    await ask();
    expect(asked).to.have.length(2);
    expect((await ask(5000))?.person).to.deep.equal(carla);
    expect(asked).to.have.length(2);
  });

  it('is asked anew once it was seen too long ago', async () => {
    const { ask, asked, clock } = await aDoor();
    await ask(5000);
    clock.at += 4999;
    await ask(5000);
    expect(asked).to.have.length(1);
    clock.at += 1;
    await ask(5000);
    expect(asked).to.have.length(2);
  });

  it('is nobody who was deactivated or is not there, however lately he was seen, once that was found', async () => {
    const { ask, people } = await aDoor();
    expect(await ask(5000)).not.to.equal(null);
    people.set(carla.id, { ...carla, active: false });
    expect(await ask()).to.equal(null);
    expect(await ask(5000)).to.equal(null);
    people.delete(carla.id);
    expect(await ask()).to.equal(null);
    expect(await ask(5000)).to.equal(null);
  });
});
