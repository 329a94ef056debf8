/** TOTALL told headless: an implementation from its estimate to the customer's approval and rating (TOTALL 5–12). */
import { expect } from 'chai';
import { waitFor } from 'xstate';
import { estimateFor } from '../estimate/estimate.rules.ts';
import { formView } from '../form/form.select.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { aColleague, aManager, anAttendant, aRequester, aStranger } from '../testing/people.ts';
import { aDraft } from '../testing/tickets.ts';
import type { Ticket } from '../ticket/ticket.schema.ts';
import { selectApproval } from '../views/approval/approval.select.ts';
import { startApproval } from '../views/approval/start-approval.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const [carla, rui, otavio, ana, marcos] = [aRequester(), aColleague(), aStranger(), anAttendant(), aManager()];
const joana = aRequester({ id: 'joana', name: 'Joana Dias', email: 'joana@aurora.example', trained: false });
const form = there(helpDesk.forms[0]);
const wish = aDraft({
  values: {
    ...{
      item: 'implementacao',
      service: 'analise-de-implementacao',
      category: 'necessidade-nao-nativa',
      version: '8.1',
    },
    ...{ subject: 'Relatório de comissões', description: '<p>Não é possível separar a comissão.</p>' },
  },
});

describe('TOTALL: a ticket from its estimate to its rating', () => {
  let story: Story;
  let told: Ticket | null = null;
  const ticket = (): Ticket => there(told);
  const newId = () => story.once().operationId;
  const offered = async (person: typeof carla) => {
    const actor = startApproval(story.as(person).desk, { me: person, profile: helpDesk, now: story.now, newId });
    await waitFor(actor, (snapshot) => !snapshot.hasTag('busy'));
    const { ticket: asked, waiting } = selectApproval(actor.getSnapshot());
    actor.stop();
    return [asked?.number ?? null, waiting];
  };

  before(() => {
    story = aStory({ profile: helpDesk, people: [carla, rui, joana, otavio, ana, marcos] });
  });

  it('T4 T17 T19 T20 T21 is opened by who was trained, told what a description lacks, which version is served and what is charged', async () => {
    expect(await refusal(() => story.as(joana).tickets.open(wish, story.once()))).to.equal('not_allowed access');
    const view = formView(form, helpDesk, wish.values, { locale: 'pt-BR' });
    expect(view.coach.map(({ id }) => id)).to.include.members(['path', 'document']);
    expect(view.notices.map(({ kind }) => kind)).to.deep.equal(['coverage', 'version']);
    const cascade = { ...wish, values: { ...wish.values, service: 'vendas' } };
    expect(await refusal(() => story.as(carla).tickets.open(cascade, story.once()))).to.equal(
      'invalid service:not_a_choice',
    );
    told = await story.as(carla).tickets.open(wish, story.once());
    expect(told).to.deep.include({ stage: 'opened', coverage: 'uncovered', critical: false });
  });

  it('T5 T8 has its number on screen and by mail, and a colleague’s entry reaches the requester', async () => {
    expect(ticket().number).to.equal('202603/0001');
    expect(await story.mailedOf(ticket())).to.deep.equal(['carla@aurora.example']);
    expect((await story.as(carla).mail.outbox()).items[0]?.subject).to.contain('202603/0001');
    const entry = { type: 'ticket.comment', text: 'Também preciso disso.' } as const;
    expect(await refusal(() => story.does(otavio, ticket().id, entry))).to.equal('not_found');
    const secret = { ...entry, internal: true };
    expect(await refusal(() => story.does(rui, ticket().id, secret))).to.equal(
      'invalid internalAtTheDesk internal:internalAtTheDesk',
    );
    told = await story.does(rui, ticket().id, entry);
    expect(await story.mailedOf(told)).to.deep.equal(['carla@aurora.example']);
  });

  it('T12 T23 is estimated, and charged only with Carla’s recorded word on a proposal that still holds', async () => {
    const { id } = ticket();
    const ask = { type: 'ticket.requestEstimate', reason: 'Implementação' } as const;
    expect(await refusal(() => story.does(carla, id, ask))).to.equal('not_allowed access');
    await story.does(ana, id, ask);
    const { proposal } = estimateFor(8, { hourlyRate: 150, validDays: 10 }, helpDesk, story.now());
    const propose = { type: 'ticket.propose', ...proposal } as const;
    expect(await refusal(() => story.does(ana, id, propose))).to.equal('not_allowed access');
    told = await story.does(marcos, id, propose);
    expect([told.step, told.proposal?.amount]).to.deep.equal(['proposed', 1200]);
    const accept = { type: 'ticket.acceptProposal' } as const;
    expect(await refusal(() => story.does(rui, id, accept))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(ana, id, { type: 'ticket.accept' }))).to.equal('not_allowed stage');
    story.later(11 * 24);
    expect(await refusal(() => story.does(carla, id, accept))).to.equal('not_allowed proposalStillValid');
    await story.does(marcos, id, { type: 'ticket.reviseProposal', reason: 'Venceu' });
    const renewed = estimateFor(8, { hourlyRate: 150, validDays: 10 }, helpDesk, story.now()).proposal;
    await story.does(marcos, id, { ...propose, ...renewed });
    told = await story.does(carla, id, accept);
    expect([told.stage, told.chargeAuthorised]).to.deep.equal(['dispatched', true]);
  });

  it('T23 is planned for a release, which only the desk says', async () => {
    const plan = {
      ...({ type: 'ticket.reschedule', deadline: '2026-04-30T21:00:00.000Z', plannedRelease: '8.3' } as const),
      reason: 'Entra na próxima versão',
    };
    expect(await refusal(() => story.does(carla, ticket().id, plan))).to.equal('not_allowed access');
    told = await story.does(ana, ticket().id, plan);
    expect([told.plannedRelease, told.deadline]).to.deep.equal(['8.3', plan.deadline]);
    expect((await story.as(carla).mail.outbox()).items[0]?.body).to.contain('8.3');
  });

  it('T2 T13 is answered, and offered for approval as soon as Carla signs in: to her, and to nobody else', async () => {
    const { id } = ticket();
    await story.does(ana, id, { type: 'ticket.accept' });
    const answer = { type: 'ticket.resolve', solution: 'Está na 8.3.' } as const;
    expect(await refusal(() => story.does(rui, id, answer))).to.equal('not_allowed access');
    told = await story.does(ana, id, answer);
    expect(told.stage).to.equal('awaitingApproval');
    expect(await offered(carla)).to.deep.equal([told.number, 1]);
    for (const other of [rui, ana]) expect(await offered(other)).to.deep.equal([null, 0]);
  });

  it('T13 is not approved, with a reason, and goes back to work', async () => {
    const no = { type: 'ticket.disapprove', reason: '' } as const;
    expect(await refusal(() => story.does(carla, ticket().id, no))).to.equal('invalid reason:required');
    expect(await refusal(() => story.does(rui, ticket().id, { ...no, reason: 'Não' }))).to.equal('not_allowed access');
    told = await story.does(carla, ticket().id, { ...no, reason: 'Faltou a coluna do vendedor' });
    expect([told.stage, told.outcome]).to.deep.equal(['inService', null]);
    expect(await refusal(() => story.does(carla, ticket().id, { type: 'ticket.approve' }))).to.equal(
      'not_allowed stage',
    );
  });

  it('T13 T14 is approved with restrictions, rated once of five, and never taken up again', async () => {
    const { id } = ticket();
    await story.does(ana, id, { type: 'ticket.resolve', solution: 'Coluna incluída.' });
    told = await story.does(carla, id, { type: 'ticket.approve', restrictions: 'Falta o total por loja' });
    expect(told).to.deep.include({ outcome: 'approvedWithRestrictions', restrictions: 'Falta o total por loja' });
    const rate = { type: 'ticket.rate', score: 2 } as const;
    expect(await refusal(() => story.does(ana, id, rate))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(carla, id, { ...rate, score: 0 }))).to.equal(
      'invalid scoreOnScale score:scoreOnScale',
    );
    told = await story.does(carla, id, rate);
    expect(told.rating?.score).to.equal(2);
    expect(await refusal(() => story.does(carla, id, rate))).to.equal('not_allowed notYetRated');
    const reopen = { type: 'ticket.reopen', reason: 'Voltou' } as const;
    expect(await refusal(() => story.does(carla, id, reopen))).to.equal('not_allowed reopeningOffered');
    expect(await refusal(() => story.does(marcos, id, reopen))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(rui, id, { type: 'ticket.comment', text: 'E agora?' }))).to.equal(
      'not_allowed stillLive',
    );
  });
});
