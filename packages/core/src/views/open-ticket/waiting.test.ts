/** A new ticket at a desk that cannot be reached: kept, and called registered only once it is. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import type { UnsentWrite } from '../../port/unsent-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { aDraft, anOperationId, anUnsentPort, anUnsentWrite, aRequester } from '../../testing/index.ts';
import { aBackend, aForm, answers } from './open-ticket.scene.test.ts';

/** What is opened waits in the outbox, until that lets go of it. */
async function sentTo(over: (desk: DeskPort) => Partial<DeskPort> = () => ({})) {
  const writes: UnsentWrite[] = [];
  const unsent = anUnsentPort(writes);
  const desk = aBackend().deskFor(aRequester());
  const form = await aForm({ desk: { ...desk, unsent, ...over(desk) } });
  form.write(answers);
  const { operationId } = form.actor.getSnapshot().context;
  writes.push(anUnsentWrite({ operationId }, { draft: aDraft() }));
  form.send({ type: 'form.submit' });
  return { form, sent: await form.sent(), leave: () => unsent.discard(operationId) };
}

describe('a new ticket that waits to be sent', () => {
  it('promises nothing: neither a copy nor a deadline', async () => {
    const { waits, mailedTo, deadline } = (await sentTo()).sent;
    expect([waits, mailedTo, deadline]).to.deep.equal([true, [], null]);
  });

  it('has its number, its copy and its deadline once it has arrived', async () => {
    const { form, leave } = await sentTo();
    await leave();
    await waitFor(form.actor, ({ context }) => !context.waits);
    const { waits, ticket, mailedTo, deadline } = await form.sent();
    expect([waits, mailedTo, deadline]).to.deep.equal([false, ['carla@aurora.example'], ticket.deadline]);
    expect(ticket.number).to.match(/^\d{6}\/\d{4}$/);
  });

  it('gives way to an empty form where he lets go of it', async () => {
    const gone = () => Promise.reject(new DeskError('not_found', 'gone'));
    const { form, leave } = await sentTo(({ tickets }) => ({ tickets: { ...tickets, get: gone } }));
    await leave();
    await waitFor(form.actor, () => form.view().kind === 'filling');
    expect(form.filling().form.fields.find(({ name }) => name === 'subject')?.value).to.equal(null);
  });

  it('is registered where the outbox holds only others', async () => {
    const unsent = anUnsentPort([anUnsentWrite({ operationId: anOperationId(99) })]);
    expect((await sentTo(() => ({ unsent }))).sent.waits).to.equal(false);
  });

  it('is registered where the outbox cannot be read', async () => {
    const unsent = { ...anUnsentPort([]), list: () => Promise.reject(new DeskError('unavailable', 'closed')) };
    expect((await sentTo(() => ({ unsent }))).sent.waits).to.equal(false);
  });
});
