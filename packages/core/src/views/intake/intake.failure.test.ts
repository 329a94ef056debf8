/** What becomes of a service when the desk fails: which write, and how it goes on. */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { startLookups } from './intake.lookups.ts';
import { lookedUp } from './lookup.machine.ts';
import { aCallCentre, ana, aWizard, away, bruno, only, toFirstContact, wants } from './intake.scene.test.ts';
import { heldBy, settled, toTheEnd, troubled, whole } from './troubled.scene.test.ts';

describe('a service whose desk fails', () => {
  it('says which write failed, and goes on from there', async () => {
    const sound = aCallCentre().deskFor(ana);
    let broken = true;
    const desk = troubled(sound, (write) => (write === 'email' && broken ? 'away' : null));
    const wizard = aWizard({ desk });
    await toTheEnd(wizard, 'order');
    wizard.next();
    await settled(wizard);
    const failed = only(wizard.view(), 'failed');
    expect([failed.write, failed.step, failed.failure.code, failed.number]).to.deep.equal([
      ...['email', 'email', 'unavailable', '202603000001'],
    ]);
    expect([failed.mayMend, failed.maySkip]).to.deep.equal([false, true]);
    broken = false;
    wizard.send({ type: 'intake.retry' });
    await settled(wizard);
    expect(wizard.view().kind).to.equal('finished');
    expect(await heldBy(sound)).to.deep.equal(whole.order);
  });

  it('leaves a write out where the operator says so, but neither the customer nor the ticket', async () => {
    const sound = aCallCentre().deskFor(ana);
    const wizard = aWizard({ desk: troubled(sound, (write) => (write === 'task' ? 'away' : null)) });
    await toTheEnd(wizard, 'resolved');
    wizard.next();
    await settled(wizard);
    wizard.send({ type: 'intake.skip' });
    await settled(wizard);
    expect(only(wizard.view(), 'finished').skipped).to.deep.equal(['task']);
    expect(await heldBy(sound)).to.deep.equal({ ...whole.resolved, tasks: 0 });

    const other = aWizard({ desk: troubled(sound, (write) => (write === 'open' ? 'away' : null)) });
    await toFirstContact(other);
    other.next();
    await settled(other);
    expect(only(other.view(), 'failed').maySkip).to.equal(false);
    other.send({ type: 'intake.skip' });
    expect(other.view().kind).to.equal('failed');
  });

  it('mends a refused write on its page; what was sent stays as it was sent', async () => {
    const sound = aCallCentre().deskFor(ana);
    const one = aWizard({ desk: sound });
    await toTheEnd(one, 'order');
    one.next();
    await settled(one);
    // The same technician, the same hour: somebody was faster.
    const wizard = aWizard({ desk: sound });
    await toFirstContact(wizard);
    wizard.fill({ wants: { ...wants, order: true } });
    wizard.next();
    const { order } = wizard.page().parts;
    const taken = {
      ...order,
      statusId: 'agendada',
      typeId: 'manutencao',
      technicianId: bruno.id,
      start: '14:30',
      minutes: 30,
      work: 'Trocar o modem',
    };
    wizard.fill({ order: taken });
    wizard.next();
    await settled(wizard);
    const failed = only(wizard.view(), 'failed');
    expect([failed.write, failed.failure.reason, failed.mayMend]).to.deep.equal(['order', 'double_booked', true]);
    wizard.send({ type: 'intake.mend' });
    expect(wizard.page().step).to.equal('order');
    wizard.answer({ description: 'Outro problema' });
    expect(wizard.draft().values['description']).to.equal('A internet caiu.');
    wizard.fill({ order: { ...taken, start: '15:30' } });
    wizard.next();
    await settled(wizard);
    expect(wizard.view().kind).to.equal('finished');
    expect((await sound.agenda?.appointments({ date: '2026-03-10' }))?.total).to.equal(2);
  });

  it('reads the ticket anew where somebody wrote on it meanwhile', async () => {
    const sound = aCallCentre().deskFor(ana);
    const desk: DeskPort = {
      ...sound,
      tickets: {
        ...sound.tickets,
        open: async (draft, options) => {
          const ticket = await sound.tickets.open(draft, options);
          const comment = { type: 'ticket.comment', text: 'Também aqui.' } as const;
          const operationId = aWizard().draft().operations.task;
          await sound.tickets.apply(ticket.id, comment, { operationId, version: ticket.version });
          return ticket;
        },
      },
    };
    const wizard = aWizard({ desk });
    await toTheEnd(wizard, 'resolved');
    wizard.next();
    await settled(wizard);
    expect(only(wizard.view(), 'failed').failure.code).to.equal('conflict');
    wizard.send({ type: 'intake.retry' });
    await settled(wizard);
    expect(wizard.view().kind).to.equal('finished');
  });

  it('waits for its directory, and asks it again', async () => {
    const sound = aCallCentre().deskFor(ana);
    let calls = 0;
    const people = () => ((calls += 1) === 1 ? away() : (sound.directory?.people() ?? away()));
    const desk = { ...sound, ...(sound.directory && { directory: { ...sound.directory, people } }) };
    const wizard = aWizard({ desk });
    await waitFor(wizard.actor, () => only(wizard.view(), 'meeting').failure !== null);
    wizard.send({ type: 'intake.retry' });
    await wizard.met();
    expect(wizard.page().step).to.equal('origin');
  });

  it('looks up again what could not be had, and shows meanwhile what was found before', async () => {
    const sound = aCallCentre().deskFor(ana);
    let calls = 0;
    const { inbox } = sound;
    const search: NonNullable<DeskPort['inbox']>['search'] = (query) =>
      (calls += 1) === 2 ? away() : (inbox?.search(query) ?? away());
    const { messages } = startLookups({ ...sound, ...(inbox && { inbox: { ...inbox, search } }) });
    const view = () => lookedUp(messages.getSnapshot());
    const rested = () => waitFor(messages, () => !view().busy);
    messages.send({ type: 'lookup.ask', question: {} });
    expect(view().busy).to.equal(true);
    await rested();
    messages.send({ type: 'lookup.ask', question: { address: 'x' } });
    await rested();
    expect([view().failure?.code, view().found?.total]).to.deep.equal(['unavailable', 1]);
    messages.send({ type: 'lookup.retry' });
    await rested();
    expect([view().failure, view().found?.total]).to.deep.equal([null, 0]);
  });
});
