/** TOTALL's other ends, told headless: silence, a duplicate, what the contract does not cover, a correction installed (TOTALL 8, 9, 11, 12). */
import { expect } from 'chai';
import { chargeOf } from '../estimate/estimate.rules.ts';
import { helpDesk } from '../profile/presets/help-desk.ts';
import { aColleague, aManager, anAttendant, aRequester, aStranger, theSystem } from '../testing/people.ts';
import { aDraft } from '../testing/tickets.ts';
import type { FieldValues, Ticket } from '../ticket/ticket.schema.ts';
import { aStory, refusal, there, type Story } from './told.scene.test.ts';

const [carla, rui, otavio, ana, marcos] = [aRequester(), aColleague(), aStranger(), anAttendant(), aManager()];

describe('TOTALL: how else a ticket ends', () => {
  let story: Story;
  const told = new Map<string, Ticket>();
  const opened = async (values: FieldValues): Promise<Ticket> => {
    const ticket = await story.as(carla).tickets.open(aDraft({ values }), story.once());
    told.set(ticket.subject, ticket);
    return ticket;
  };
  const ticket = (subject: string): Ticket => there(told.get(subject));

  before(() => {
    story = aStory({ profile: helpDesk, people: [carla, rui, otavio, ana, marcos, theSystem()] });
  });

  it('T11 T18 the critical one comes before the one that was there first, each with its date', async () => {
    const first = await opened({ subject: 'Dúvida', category: 'instrucao' });
    story.later(1);
    const critical = await opened({ subject: 'Loja parada', impact: 'parada' });
    expect([first.critical, critical.critical]).to.deep.equal([false, true]);
    const sort = [
      { column: 'critical', direction: 'descending' },
      { column: 'openedAt', direction: 'ascending' },
    ] as const;
    const queue = (await story.as(ana).tickets.list({ sort })).items;
    expect(queue.map(({ subject }) => subject)).to.deep.equal(['Loja parada', 'Dúvida']);
    expect(first.deadline).to.equal('2026-03-14T13:00:00.000Z');
    const calm = { type: 'ticket.prioritize', critical: false, reason: 'Já voltou' } as const;
    expect(await refusal(() => story.does(carla, critical.id, calm))).to.equal('not_allowed access');
    expect((await story.does(ana, critical.id, calm)).critical).to.equal(false);
  });

  it('T15 silence closes it after fifteen days without a word, and neither sooner nor by anybody’s hand', async () => {
    const { id } = ticket('Dúvida');
    await story.does(ana, id, { type: 'ticket.accept' });
    await story.does(ana, id, { type: 'ticket.resolve', solution: 'Em Vendas / Relatórios.' });
    expect(await refusal(() => story.does(ana, id, { type: 'ticket.expireApproval' }))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(theSystem(), id, { type: 'ticket.expireApproval' }))).to.equal(
      'not_allowed approvalWindowPassed',
    );
    story.later(10 * 24);
    await story.does(carla, id, { type: 'ticket.comment', text: 'Vou testar.' });
    story.later(14 * 24);
    expect(story.backend.runDue()).to.equal(0);
    story.later(24);
    expect(story.backend.runDue()).to.equal(1);
    const closed = await story.as(carla).tickets.get(id);
    expect([closed.stage, closed.outcome]).to.deep.equal(['concluded', 'expired']);
    expect(await story.mailedOf(closed)).to.deep.equal(['ana@desk.example', 'carla@aurora.example']);
  });

  it('T16 a duplicate is rejected by the desk, and names the ticket it repeats', async () => {
    const again = await opened({ subject: 'Loja parada outra vez', impact: 'parada' });
    const reject = { type: 'ticket.reject', reason: 'Repete outro ticket' } as const;
    expect(await refusal(() => story.does(carla, again.id, { ...reject, duplicateOf: ticket('Dúvida').id }))).to.equal(
      'not_allowed access',
    );
    expect(await refusal(() => story.does(ana, again.id, { ...reject, duplicateOf: again.id }))).to.equal(
      'invalid repeatsAnother duplicateOf:repeatsAnother',
    );
    const rejected = await story.does(ana, again.id, { ...reject, duplicateOf: ticket('Loja parada').id });
    expect([rejected.stage, rejected.duplicateOf]).to.deep.equal(['rejected', ticket('Loja parada').id]);
    const cancel = { type: 'ticket.cancel', reason: 'Não preciso' } as const;
    expect(await refusal(() => story.does(carla, again.id, cancel))).to.equal('not_allowed stage');
  });

  it('T17 T23 what turns out uncovered is reclassified, says so, and is charged only once Carla has been asked anew', async () => {
    const { id, coverage } = await opened({ subject: 'Pedido não grava' });
    expect(coverage).to.equal('covered');
    await story.does(ana, id, { type: 'ticket.accept' });
    const other = {
      type: 'ticket.reclassify',
      reason: 'O servidor está sem disco',
      fields: { category: 'infra-de-ti' },
    } as const;
    expect(await refusal(() => story.does(carla, id, other))).to.equal('not_allowed access');
    expect(await refusal(() => story.does(ana, id, { ...other, coverage: 'covered' }))).to.equal(
      'invalid coverage:not_a_choice',
    );
    const uncovered = await story.does(ana, id, other);
    expect([uncovered.coverage, chargeOf(uncovered)]).to.deep.equal([
      ...['uncovered', { charged: false, because: 'notAuthorised' }],
    ]);
    expect((await story.as(carla).mail.outbox()).items[0]?.subject).to.contain('fora da cobertura do contrato');
    await story.does(ana, id, { type: 'ticket.requestEstimate', reason: 'Fora da cobertura' });
    const offer = { amount: 300, currency: 'BRL', hours: 2, validUntil: '2026-12-31T12:00:00.000Z' };
    await story.does(marcos, id, { type: 'ticket.propose', ...offer });
    expect(chargeOf(await story.as(carla).tickets.get(id)).charged).to.equal(false);
    const agreed = await story.does(carla, id, { type: 'ticket.acceptProposal' });
    expect(chargeOf(agreed)).to.deep.include({ charged: true, because: 'authorised' });
  });

  it('T22 an error comes back corrected in a version, and Carla says that she has installed it', async () => {
    const { id } = ticket('Loja parada');
    await story.does(ana, id, { type: 'ticket.accept' });
    const wait = {
      type: 'ticket.suspend',
      reasonId: 'correcao-do-desenvolvimento',
      comment: 'Com o desenvolvimento.',
    } as const;
    expect(await refusal(() => story.does(ana, id, { ...wait, reasonId: 'ferias' }))).to.equal(
      'invalid reasonListed reasonId:reasonListed',
    );
    await story.does(ana, id, wait);
    const answered = await story.does(ana, id, {
      type: 'ticket.resolve',
      solution: 'Instale.',
      correctionVersion: '8.2.1',
    });
    expect(answered.correction).to.deep.equal({ version: '8.2.1', installedAt: null });
    expect((await story.as(carla).mail.outbox()).items[0]?.body).to.contain('8.2.1');
    const approve = { type: 'ticket.approve', correctionInstalled: true } as const;
    expect(await refusal(() => story.does(rui, id, approve))).to.equal('not_allowed access');
    const approved = await story.does(carla, id, approve);
    expect([approved.outcome, approved.correction?.installedAt]).to.deep.equal(['approved', story.now()]);
  });

  it('T6 T7 T3 every one of them stands under its tab, for the whole company and for nobody else', async () => {
    const counts = await story.as(rui).tickets.count({ scope: 'all' });
    expect([counts.concluded, counts.rejected, counts.dispatched]).to.deep.equal([2, 1, 1]);
    expect(Object.values(await story.as(otavio).tickets.count({})).every((count) => count === 0)).to.equal(true);
    expect((await story.as(rui).tickets.list({ scope: 'mine' })).total).to.equal(0);
    const search = { text: 'loja parada', columns: ['subject', 'number'] };
    expect((await story.as(rui).tickets.list({ search })).total).to.equal(2);
  });
});
