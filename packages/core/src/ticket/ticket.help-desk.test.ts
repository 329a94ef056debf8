/** The lifecycle as TOTALL's customers and attendants live it: taken, stopped, resumed, answered, approved and rated. */
import { expect } from 'chai';
import { refOf } from '../shared/person.ts';
import { aCommand } from '../testing/commands.ts';
import { aPolicy } from '../testing/desk.ts';
import { aColleague, aManager, anAttendant, aRequester, theSystem } from '../testing/people.ts';
import { aTicketIn } from '../testing/policies.ts';
import { after, daysAfter, refusalTo } from '../testing/story.ts';
import { AT, aTicket } from '../testing/tickets.ts';
import type { Stage } from './stage.schema.ts';
import { applyCommand } from './ticket.apply.ts';

const policy = aPolicy();
const carla = aRequester();
const rui = aColleague();
const ana = anAttendant();
const marcos = aManager();
const system = theSystem();

const ticketIn = (stage: Stage) => aTicketIn({ stage, step: null });

const fieldWork = ['ticket.registerVisit', 'ticket.requestPart', 'ticket.updatePart', 'ticket.scheduleOrder'] as const;

describe('a ticket of a help desk', () => {
  it('T13 T14 is taken by Ana, answered, approved by Carla and rated by her', () => {
    const ticket = after(
      aTicket(),
      policy,
      [ana, aCommand('ticket.accept'), daysAfter(1)],
      [ana, aCommand('ticket.resolve'), daysAfter(2)],
      [carla, aCommand('ticket.approve'), daysAfter(3)],
      [carla, aCommand('ticket.rate', { score: 2, comment: 'Bom' }), daysAfter(4)],
    );
    expect(ticket).to.deep.include({ stage: 'concluded', outcome: 'approved', endedAt: daysAfter(3), version: 5 });
    expect(ticket.rating).to.deep.equal({ score: 2, comment: 'Bom', at: daysAfter(4) });
    expect(ticket.assignee).to.deep.equal(refOf(ana));
  });

  it('stays with whom it was assigned to, whoever accepts it for him', () => {
    const held = aTicket({ assignee: refOf(marcos) });
    expect(after(held, policy, [ana, aCommand('ticket.accept')]).assignee).to.deep.equal(refOf(marcos));
  });

  it('shows the status of its stage, or the one asked for among those of that stage', () => {
    const accepted = after(aTicket(), policy, [ana, aCommand('ticket.accept')]);
    expect(accepted.statusId).to.equal('em-atendimento');
    const error = refusalTo(aTicket(), policy, [ana, aCommand('ticket.accept', { statusId: 'pendente' })]);
    expect(error).to.deep.include({ code: 'invalid', reason: 'statusOfStage' });
    expect(error.fields).to.deep.equal([{ field: 'statusId', code: 'statusOfStage' }]);
    expect(error.message).to.match(/right would be: em-atendimento$/);
  });

  it('needs no release: Marcos cannot release it, Ana need not wait', () => {
    expect(refusalTo(aTicket(), policy, [marcos, aCommand('ticket.release')])).to.deep.include({
      code: 'not_allowed',
      reason: 'releaseAsked',
    });
  });

  it('knows no field work: nobody is asked for a visit, a part or a work order', () => {
    for (const type of fieldWork) {
      expect(refusalTo(ticketIn('inService'), policy, [ana, aCommand(type)])).to.deep.include({
        code: 'not_allowed',
        reason: 'fieldWorkInUse',
      });
    }
  });

  it('takes field work, where there is any, nowhere but in service and pending', () => {
    const visiting = aPolicy({ fieldWork: true });
    for (const type of fieldWork) {
      expect(after(ticketIn('inService'), visiting, [ana, aCommand(type)])).to.deep.include({
        stage: 'inService',
        version: 2,
      });
      expect(refusalTo(aTicket(), visiting, [ana, aCommand(type)])).to.deep.include({ reason: 'stage' });
    }
  });

  it('waits for a listed reason, which is its justification until it goes on', () => {
    const pending = after(ticketIn('inService'), policy, [ana, aCommand('ticket.suspend')]);
    expect(pending).to.deep.include({ stage: 'pending', justification: 'informacoes-do-cliente' });
    const error = refusalTo(ticketIn('inService'), policy, [ana, aCommand('ticket.suspend', { reasonId: 'preguiça' })]);
    expect(error).to.deep.include({ code: 'invalid', reason: 'reasonListed' });
    expect(error.message).to.contain('informacoes-do-cliente, acesso-ao-ambiente');
    const resumed = after(pending, policy, [ana, aCommand('ticket.resume')]);
    expect(resumed).to.deep.include({ stage: 'inService', justification: null });
  });

  it('goes back to work when Carla, or Rui of her company, replies with words or files', () => {
    for (const [who, command] of [
      [carla, aCommand('ticket.comment')],
      [rui, aCommand('ticket.comment')],
      [carla, aCommand('ticket.attach')],
    ] as const) {
      expect(after(ticketIn('pending'), policy, [who, command]).stage).to.equal('inService');
    }
    expect(after(ticketIn('pending'), policy, [ana, aCommand('ticket.comment')]).stage).to.equal('pending');
    const unmoved = aPolicy({ resumeOnReply: false });
    expect(after(ticketIn('pending'), unmoved, [carla, aCommand('ticket.comment')]).stage).to.equal('pending');
  });

  it('keeps internal words to the desk: Ana writes them, Carla may not, and their files stay in the entry', () => {
    const files = aCommand('ticket.attach').attachments;
    const note = aCommand('ticket.comment', { internal: true, attachments: files });
    const { ticket, entry } = applyCommand(ticketIn('inService'), note, { by: ana, at: AT }, policy);
    expect(entry.internal).to.equal(true);
    expect(ticket.attachments).to.deep.equal([]);
    for (const stage of ['inService', 'pending', 'awaitingApproval'] as const) {
      expect(refusalTo(ticketIn(stage), policy, [carla, note])).to.deep.include({
        code: 'invalid',
        reason: 'internalAtTheDesk',
      });
    }
  });

  it('lets Carla follow for herself and Ana for anybody', () => {
    const forRui = aCommand('ticket.follow', { personId: rui.id });
    expect(refusalTo(aTicket(), policy, [carla, forRui])).to.deep.include({ code: 'invalid', reason: 'followsAlone' });
    const followed = after(aTicket(), policy, [carla, aCommand('ticket.follow')], [ana, forRui]);
    expect(followed.followers).to.deep.equal([carla.id, rui.id]);
    const left = after(followed, policy, [ana, aCommand('ticket.follow', { personId: rui.id, following: false })]);
    expect(left.followers).to.deep.equal([carla.id]);
  });

  it('is reclassified, prioritised, rescheduled, assigned and synchronised where it stands', () => {
    const ticket = after(
      ticketIn('inService'),
      policy,
      [ana, aCommand('ticket.reclassify')],
      [ana, aCommand('ticket.prioritize')],
      [ana, aCommand('ticket.reschedule', { plannedRelease: '8.3' })],
      [marcos, aCommand('ticket.assign', { assignee: refOf(ana) })],
      [system, aCommand('ticket.syncErp')],
    );
    expect(ticket).to.deep.include({
      stage: 'inService',
      coverage: 'uncovered',
      critical: true,
      plannedRelease: '8.3',
    });
    expect(ticket).to.deep.include({ deadline: '2026-04-01T12:00:00.000Z', assignee: refOf(ana), erpNumber: '144' });
    expect(ticket.fields).to.deep.include({ category: 'configuracao', service: 'vendas' });
  });

  it('P9 takes the ERP’s number at any time, and twice the same changes nothing more', () => {
    const once = after(ticketIn('concluded'), policy, [system, aCommand('ticket.syncErp')]);
    expect(after(once, policy, [system, aCommand('ticket.syncErp')])).to.deep.equal({ ...once, version: 3 });
  });

  it('is rejected before it is worked, as a repetition of another ticket and never of itself', () => {
    expect(after(aTicket(), policy, [ana, aCommand('ticket.reject')])).to.deep.include({
      stage: 'rejected',
      duplicateOf: 'ticket-0',
      endedAt: AT,
    });
    const itself = aCommand('ticket.reject', { duplicateOf: aTicket().id });
    expect(refusalTo(aTicket(), policy, [ana, itself])).to.deep.include({ code: 'invalid', reason: 'repeatsAnother' });
    expect(refusalTo(ticketIn('inService'), policy, [ana, aCommand('ticket.reject')]).reason).to.equal('stage');
  });
});
