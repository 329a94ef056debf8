/** A mail of the desk, answered by mail: over real SMTP both ways, it becomes a comment, once. */
import { anOperationId } from '@chamado/core/testing';
import { expect } from 'chai';
import { headerOf } from '../jobs/testing/mailbox.ts';
import { ana, carla, useMailedDesk } from './testing/mailed-desk.ts';

describe('a mail of the desk, answered by mail', () => {
  const { comments, desk, mailbox, replyTo, sendAll, told } = useMailedDesk();

  it('S7 becomes a comment of its reader, without what it quotes, and the desk is told of it', async () => {
    const { ticket, to } = await told();
    await desk()
      .deskFor(ana)
      .tickets.apply(ticket.id, { type: 'ticket.accept' }, { version: ticket.version, operationId: anOperationId(2) });
    await sendAll();
    mailbox.taken.length = 0;
    expect(await replyTo(to)).to.equal(250);
    const [comment, ...more] = await comments(ticket);
    expect(more).to.deep.equal([]);
    expect(comment).to.deep.include({ by: { ...comment?.by, id: carla.id }, internal: false });
    expect(comment?.command).to.deep.equal({ type: 'ticket.comment', text: '<p>Funcionou, obrigada.</p>' });
    await sendAll();
    expect(mailbox.taken.map((letter) => headerOf(letter, 'To'))).to.deep.equal([ana.email]);
  });

  it('S7 becomes one comment, however often it arrives, and whatever was done to the ticket meanwhile', async () => {
    const { ticket, to } = await told();
    await Promise.all([replyTo(to), replyTo(to)]);
    await desk()
      .deskFor(ana)
      .tickets.apply(
        ticket.id,
        { type: 'ticket.comment', text: 'Que bom.' },
        { version: 2, operationId: anOperationId(3) },
      );
    expect(await replyTo(to)).to.equal(250);
    expect((await comments(ticket)).map(({ by }) => by.id)).to.deep.equal([carla.id, ana.id]);
    expect(await replyTo(to, { messageId: '<r2@aurora.example>' })).to.equal(250);
    expect((await comments(ticket)).length).to.equal(3);
  });

  it('S7 brings its files, each as the desk takes files: one that is refused keeps no word from arriving', async () => {
    const { ticket, to } = await told();
    const attachments = [
      { filename: 'nota.txt', contentType: 'text/plain', content: 'Rejeição 778' },
      { filename: 'vírus.exe', contentType: 'application/x-msdownload', content: 'MZ' },
    ];
    expect(await replyTo(to, { attachments })).to.equal(250);
    const [comment] = await comments(ticket);
    const names =
      comment?.command.type === 'ticket.comment' ? comment.command.attachments?.map(({ name }) => name) : [];
    expect(names).to.deep.equal(['nota.txt']);
    await replyTo(to, { text: '', attachments, messageId: '<r3@aurora.example>' });
    expect((await comments(ticket)).map(({ command }) => command.type)).to.deep.equal([
      'ticket.comment',
      'ticket.attach',
    ]);
  });
});
