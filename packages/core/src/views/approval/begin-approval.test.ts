/** The approval before its machine: the same question, of the same people. */
import { expect } from 'chai';
import { createMemoryBackend } from '../../memory/index.ts';
import {
  aColleague,
  anAttendant,
  anOperationId,
  aProfile,
  aRequester,
  aTicket,
  AT,
  daysAfter,
} from '../../testing/index.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { stages } from '../../shared/stages.ts';
import { firstContext, likelyAsked } from './approval.first.ts';
import { selectApproval, type ApprovalView } from './approval.select.ts';
import { askedOf } from './approval.words.ts';
import { beginApproval } from './begin-approval.ts';
import { waitingTicket } from './approval.scene.test.ts';

const people = [aRequester(), aColleague(), anAttendant()];
const [carla] = [aRequester()];
const now = () => daysAfter(1, AT);

function begun(tickets: readonly Ticket[]) {
  const backend = createMemoryBackend({ profile: aProfile(), people, tickets, now });
  let [ids, rest]: [number, () => void] = [0, () => undefined];
  const input = { me: carla, profile: aProfile(), now, newId: () => anOperationId((ids += 1)) };
  const approval = beginApproval(backend.deskFor(carla), input, (work) => (rest = work));
  const view = () => selectApproval(approval.getSnapshot());
  const until = (holds: (view: ApprovalView) => boolean): Promise<ApprovalView> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (holds(view())) resolve(view());
      };
      approval.subscribe({ next: look, error: look });
      look();
    });
  return { approval, backend, view, until, rest: () => rest() };
}

describe('the approval before its machine', () => {
  it('asks for a word exactly where the lifecycle would take one', () => {
    const [profile, newId] = [aProfile(), () => anOperationId(1)];
    for (const me of people)
      for (const stage of stages) {
        const current = { ticket: aTicket({ stage, awaitingSince: AT }), answer: null };
        const asked = askedOf({ ...firstContext({ me, now, profile, newId }), current });
        expect(likelyAsked(current, { me }), `${me.name} ${stage}`).to.equal(asked === 'word' ? 'word' : null);
      }
  });

  it('shows the answer, takes the word and sends it once the machine is there', async () => {
    const { approval, backend, until } = begun([waitingTicket('t1')]);
    const { ticket, busy } = await until(({ asks }) => asks === 'word');
    expect([ticket?.id, busy]).to.deep.equal(['t1', false]);
    approval.send({ type: 'approval.choose', word: 'approve' });
    expect(selectApproval(approval.getSnapshot()).said.word).to.equal('approve');
    approval.send({ type: 'approval.send' });
    const { given } = await until(({ asks }) => asks === 'rating');
    expect(given?.word).to.equal('approve');
    const { items } = await backend.deskFor(carla).tickets.list({ scope: 'mine' });
    expect(items.map(({ stage, version }) => [stage, version])).to.deep.equal([['concluded', 2]]);
    approval.stop();
  });

  it('leaves a rating to the lifecycle, which comes when the page rests', async () => {
    const { approval, view, until, rest } = begun([
      aTicket({ id: 'a', stage: 'concluded', outcome: 'approved', endedAt: AT }),
    ]);
    await until(({ waiting }) => waiting === 1);
    expect([view().asks, view().busy]).to.deep.equal([null, true]);
    rest();
    await until(({ asks }) => asks === 'rating');
    approval.stop();
  });

  it('says at once that nothing waits', async () => {
    const { approval, until } = begun([]);
    expect((await until(({ isDone }) => isDone)).waiting).to.equal(0);
    approval.stop();
  });
});
