/** What is unsent, run without a page: Carla reads it, has it sent again, and lets go of it only when she says so twice. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import type { UnsentPort } from '../../port/unsent-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import { TicketId } from '../../shared/ids.ts';
import { parse } from '../../shared/parse.ts';
import { aDraft, anOperationId, anUnsentPort, anUnsentWrite, aProfile, AT, daysAfter } from '../../testing/index.ts';
import { startUnsent } from './start-unsent.ts';
import { selectUnsent, type UnsentScope, type UnsentView } from './unsent.select.ts';

const profile = aProfile();
const refusal = new DeskError('conflict', 'It has moved on');
const refused = anUnsentWrite({ operationId: anOperationId(2), refusal, attempts: 1, at: daysAfter(1, AT) });
const values = { ...aDraft().values, subject: 'Nota parada', description: '<p>Desde <b>ontem</b></p>' };
const opening = anUnsentWrite(
  { operationId: anOperationId(3), ticketId: parse(TicketId, 'local-3') },
  { draft: aDraft({ values }) },
);

const running: { readonly stop: () => unknown }[] = [];
const started = (port: UnsentPort, scope: Partial<UnsentScope> = {}) => {
  const actor = startUnsent(port);
  running.push(actor);
  const view = () => selectUnsent(actor.getSnapshot(), { profile, ...scope });
  const until = async (holds: (view: UnsentView) => boolean): Promise<UnsentView> => {
    await waitFor(actor, () => holds(view()), { timeout: 2000 });
    return view();
  };
  return { actor, until };
};
const isRead = ({ busy, sending }: UnsentView): boolean => !busy && !sending;

describe('what is unsent', () => {
  afterEach(() => {
    for (const actor of running.splice(0)) actor.stop();
  });

  it('B2 tells what waits for the network from what waits for the person, with every word he wrote', async () => {
    const view = await started(anUnsentPort([anUnsentWrite(), refused, opening])).until(isRead);
    expect(view.waiting.map(({ words, type }) => [type, words])).to.deep.equal([
      ['ticket.comment', 'E agora?'],
      ['ticket.open', 'Nota parada\nDesde ontem'],
    ]);
    expect(view.refused.map(({ refusal: why, mayHaveArrived }) => [why?.code, mayHaveArrived])).to.deep.equal([
      ['conflict', true],
    ]);
  });

  it('is that of one ticket where one is asked for', async () => {
    const port = anUnsentPort([anUnsentWrite(), opening]);
    const { ticketId } = anUnsentWrite();
    expect((await started(port, { ticketId }).until(isRead)).waiting).to.have.lengthOf(1);
  });

  it('has a refused write sent again, which then waits for the network', async () => {
    const { actor, until } = started(anUnsentPort([refused]));
    await until(({ refused: items }) => items.length === 1);
    actor.send({ type: 'write.retry', id: refused.operationId });
    expect((await until(({ waiting }) => waiting.length === 1)).refused).to.deep.equal([]);
  });

  it('lets go of a write only after the person said so twice', async () => {
    const { actor, until } = started(anUnsentPort([refused]));
    await until(isRead);
    actor.send({ type: 'discard.confirm' });
    actor.send({ type: 'write.discard', id: refused.operationId });
    expect((await until(isRead)).refused[0]?.isAsked).to.equal(true);
    actor.send({ type: 'discard.leave' });
    expect((await until(isRead)).refused[0]?.isAsked).to.equal(false);
    actor.send({ type: 'write.discard', id: refused.operationId });
    actor.send({ type: 'discard.confirm' });
    expect((await until(({ refused: items }) => items.length === 0)).waiting).to.deep.equal([]);
  });

  it('reads again when the list is another, in whichever tab', async () => {
    const port = anUnsentPort([refused]);
    const { until } = started(port);
    await until(({ refused: items }) => items.length === 1);
    await port.discard(refused.operationId);
    expect((await until(({ refused: items }) => items.length === 0)).failure).to.equal(null);
  });

  it('says what went wrong, and reads again when asked', async () => {
    let failures = 1;
    const port = anUnsentPort([refused]);
    const list: UnsentPort['list'] = () =>
      failures-- > 0 ? Promise.reject(new DeskError('blocked', 'held')) : port.list();
    const { actor, until } = started({ ...port, list });
    expect((await until(({ failure }) => failure !== null)).failure?.code).to.equal('blocked');
    actor.send({ type: 'unsent.retry' });
    expect((await until(({ refused: items }) => items.length === 1)).failure).to.equal(null);
  });
});
