/** What comes by mail and is no answer of whoever was written to: refused without a word, and told to whoever runs the desk. */
import { anOperationId } from '@chamado/core/testing';
import { expect } from 'chai';
import { headerOf } from '../jobs/testing/mailbox.ts';
import { addresses, ana, carla, useMailedDesk, type Reply } from './testing/mailed-desk.ts';

describe('a mail of the desk', () => {
  const { comments, desk, handIn, mailbox, outcomes, over, replyTo, sendAll, told } = useMailedDesk();

  it('is answered by nobody else: each reader has an address of his own, which takes only his own mails', async () => {
    const { ticket, to } = await told();
    await desk()
      .deskFor(ana)
      .tickets.apply(ticket.id, { type: 'ticket.accept' }, { version: ticket.version, operationId: anOperationId(4) });
    await desk()
      .deskFor(carla)
      .tickets.apply(
        ticket.id,
        { type: 'ticket.comment', text: 'E então?' },
        { version: ticket.version + 1, operationId: anOperationId(5) },
      );
    await sendAll();
    const mine = new Map(mailbox.taken.map((letter) => [headerOf(letter, 'To'), headerOf(letter, 'Reply-To')]));
    expect([mine.get(carla.email ?? ''), mine.get(ana.email ?? '') === to]).to.deep.equal([to, false]);
    await replyTo(to, { from: 'rui@aurora.example' });
    await replyTo(to, { from: 'estranho@example.org', messageId: '<r4@x>' });
    await replyTo(mine.get(ana.email ?? '') ?? '', { messageId: '<r5@x>' });
    await replyTo(addresses.addressOf('a'.repeat(34)));
    await replyTo(`${to.slice(0, 20)}${to[20] === 'a' ? 'b' : 'a'}${to.slice(21)}`);
    expect(outcomes).to.deep.equal(['sender', 'sender', 'sender', 'unknown', 'unknown']);
    expect((await comments(ticket)).map(({ by }) => by.id)).to.deep.equal([carla.id]);
  });

  it('is not answered by a program, so that two of them never write to each other', async () => {
    const { ticket, letter, to } = await told();
    const automatic: readonly Reply[] = [
      { headers: { 'Auto-Submitted': 'auto-replied' } },
      { headers: { Precedence: 'bulk' } },
      { headers: { 'List-Id': '<avisos.aurora.example>' } },
      { from: 'MAILER-DAEMON@aurora.example' },
    ];
    for (const over of automatic) expect(await replyTo(to, over)).to.equal(250);
    expect(await replyTo(to, {}, '')).to.equal(250);
    // What the desk itself sent, sent back to it.
    expect(await handIn(Buffer.from(letter), { from: 'x@y.example', to: [to] })).to.equal(250);
    expect([await comments(ticket), new Set(outcomes)]).to.deep.equal([[], new Set(['automatic'])]);
  });

  it('is no way to write where its writer may not: once the ticket is over, or he is gone', async () => {
    const { ticket, to } = await told();
    await desk()
      .deskFor(carla)
      .tickets.apply(
        ticket.id,
        { type: 'ticket.cancel', reason: 'Resolvi.' },
        { version: ticket.version, operationId: anOperationId(6) },
      );
    await replyTo(to);
    over.work = { now: () => Date.now() + 31 * 86_400_000 };
    await replyTo(to, { messageId: '<r6@x>' });
    expect(outcomes).to.deep.equal(['refused', 'over']);
  });

  it('is handed in again where the desk could not take it, and taken once', async () => {
    const { ticket, to } = await told();
    over.fails = true;
    expect(await replyTo(to)).to.equal(451);
    over.fails = false;
    expect(await replyTo(to)).to.equal(250);
    expect((await comments(ticket)).length).to.equal(1);
  });

  it('is no way to send mails to others, nor to fill the desk', async () => {
    const { ticket, to } = await told();
    expect(await replyTo('alguem@example.org')).to.equal(550);
    over.work = { mayCome: () => Promise.resolve(false) };
    await replyTo(to);
    over.work = { mayCome: () => Promise.resolve(true) };
    await replyTo(to, { text: '> só o que já estava' });
    expect(outcomes).to.deep.equal(['tooOften', 'empty']);
    expect(await comments(ticket)).to.deep.equal([]);
  });
});
