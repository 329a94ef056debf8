/** A view follows one actor while it is on the page, and acquires another when it comes back. */
import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import { createActor, fromTransition } from 'xstate';
import { ActorController } from './actor-controller.ts';

/** A host as Lit's are, without a page. */
class FakeHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController = (controller: ReactiveController) => void this.controllers.push(controller);
  removeController = () => undefined;
  requestUpdate = () => void (this.updates += 1);
  connect = () => this.controllers.forEach((controller) => controller.hostConnected?.());
  update = () => this.controllers.forEach((controller) => controller.hostUpdate?.());
  disconnect = () => this.controllers.forEach((controller) => controller.hostDisconnected?.());
}

const counter = fromTransition((n: number, _event: { readonly type: 'add' }) => n + 1, 0);

const aCounter = () => createActor(counter).start();

const follow = (host: FakeHost, acquire: () => ReturnType<typeof aCounter> | undefined) =>
  new ActorController(host, { acquire, select: ({ context }) => context });

const own = (host: FakeHost, acquire: () => ReturnType<typeof aCounter> | undefined, stopped: unknown[] = []) =>
  new ActorController(host, { acquire, select: ({ context }) => context, release: (actor) => stopped.push(actor) });

describe('an actor controller', () => {
  it('updates its host with what it selects', () => {
    const host = new FakeHost();
    const actor = aCounter();
    const followed = follow(host, () => actor);
    host.connect();
    actor.send({ type: 'add' });
    expect([followed.value, host.updates]).to.deep.equal([1, 1]);
  });

  it('leaves a borrowed actor running, and stops its own', () => {
    const host = new FakeHost();
    const [borrowed, owned] = [aCounter(), aCounter()];
    const stopped: unknown[] = [];
    follow(host, () => borrowed);
    own(host, () => owned, stopped);
    host.connect();
    host.disconnect();
    borrowed.send({ type: 'add' });
    expect(stopped).to.deep.equal([owned]);
    expect(host.updates).to.equal(0);
  });

  it('waits for an actor that comes late', () => {
    const host = new FakeHost();
    const there: ReturnType<typeof aCounter>[] = [];
    const followed = follow(host, () => there[0]);
    host.connect();
    expect(followed.value).to.equal(undefined);
    there.push(aCounter());
    host.update();
    expect(followed.value).to.equal(0);
  });

  it('acquires afresh when its host was moved', () => {
    const host = new FakeHost();
    const actors = [aCounter(), aCounter()];
    let next = 0;
    const followed = own(host, () => actors[next++]);
    host.connect();
    host.disconnect();
    host.connect();
    expect(followed.actor).to.equal(actors[1]);
  });
});
