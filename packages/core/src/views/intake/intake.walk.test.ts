/** Hundreds of random ways through the wizard: no page is left with a fault, nothing is lost, and a protocol is always at the end. */
import { expect } from 'chai';
import fc from 'fast-check';
import { faultsOn } from '../../intake/intake.checks.ts';
import { IntakeDraft, intakeSteps, type IntakeStep } from '../../intake/intake.schema.ts';
import { callCenter } from '../../profile/presets/call-center.ts';
import { parse } from '../../shared/parse.ts';
import { aMessage, aScript } from '../../testing/scripts.ts';
import { nth } from '../../testing/walk.ts';
import { walks } from '../../testing/walks.scene.test.ts';
import { aCallCentre, ana, aWizard, bruno, carla, finished, NOW, wants, type Wizard } from './intake.scene.test.ts';

/** What an operator may wish for after the first contact; an order and its end exclude each other. */
const wishes = [
  { ...wants },
  { ...wants, attachments: true, order: true, email: true },
  { ...wants, resolved: true, task: true },
  { ...wants, order: true, task: true, email: true },
];

const firstOf = (list: string): string => callCenter.catalogues[list]?.[0]?.id ?? '';

/** Fills the page in as it should be; `n` says how, where there are several ways. */
const rightly: Readonly<Record<IntakeStep, (wizard: Wizard, n: number) => void>> = {
  origin: (wizard, n) => wizard.answer({ origin: nth(['suporte', 'telefone', 'presencial'], n) }),
  messages: (wizard) => wizard.send({ type: 'message.choose', message: aMessage({ receivedAt: NOW }) }),
  customer: (wizard) => wizard.fill({ requester: carla }),
  person: (wizard) => wizard.fill({ requester: carla }),
  matter: (wizard) => wizard.answer({ plan: 'fibra-300', description: 'A internet caiu.' }),
  script: (wizard, n) => {
    if (n % 2 === 0) wizard.send({ type: 'script.choose', script: aScript() });
    wizard.send({ type: 'script.answer', nodeId: 'luzes', optionId: 'nao' });
    wizard.send({ type: 'script.end', reason: 'A ligação caiu' });
  },
  report: () => undefined,
  firstContact: (wizard, n) => {
    wizard.answer({ serviceType: 'sem-conexao' });
    wizard.fill({ wants: nth(wishes, n) });
  },
  attachments: () => undefined,
  order: (wizard) => {
    const listed = { statusId: firstOf('workOrderStatuses'), typeId: firstOf('workOrderTypes') };
    const order = { ...listed, technicianId: bruno.id, start: '14:00', minutes: 90, work: 'Trocar o modem' };
    wizard.fill({ order: { ...wizard.page().parts.order, ...order } });
  },
  resolved: (wizard) => wizard.fill({ resolved: { confirmed: true, solution: 'Reiniciado.' } }),
  email: (wizard) =>
    wizard.fill({ email: { ...wizard.page().parts.email, to: ['carla@aurora.example'], templateId: 'protocolo' } }),
  task: (wizard) =>
    wizard.fill({ task: { title: 'Ligar', text: '', assignee: { kind: 'person', id: ana.id }, due: null } }),
};

/** Anything else an operator, or a page that fell behind, may do. */
const wildly: readonly ((wizard: Wizard, n: number) => void)[] = [
  (wizard) => wizard.send({ type: 'intake.back' }),
  (wizard, n) => wizard.send({ type: 'intake.go', step: nth(intakeSteps, n) }),
  (wizard) => wizard.answer({ description: '' }),
  (wizard) => wizard.answer({ plan: 'nenhum' }),
  (wizard) => wizard.fill({ requester: null, contact: null }),
  (wizard, n) => wizard.fill({ wants: { ...wants, order: n % 2 === 0, resolved: true } }),
  (wizard) => wizard.send({ type: 'script.choose', script: aScript() }),
  (wizard, n) => wizard.send({ type: 'script.answer', nodeId: 'cabo', optionId: nth(['nada', 'tomada', 'voltou'], n) }),
  (wizard) => wizard.send({ type: 'script.previous' }),
  (wizard) => wizard.send({ type: 'intake.skip' }),
];

/** The next page, or exactly the faults that keep the operator on this one; answers whether it is still being written. */
function turns(wizard: Wizard): boolean {
  const { step, isLast } = wizard.page();
  const { seat, people } = wizard.actor.getSnapshot().context;
  const owed = faultsOn(step, wizard.draft(), { seat, people, at: NOW });
  wizard.next();
  if (wizard.view().kind !== 'writing') {
    expect([isLast, owed]).to.deep.equal([true, []]);
    return false;
  }
  const { step: now, steps, faults } = wizard.page();
  if (owed.length > 0) expect([now, faults]).to.deep.equal([step, owed]);
  else if (isLast) expect(faults).not.to.deep.equal([]);
  else expect([steps.indexOf(now), faults]).to.deep.equal([steps.indexOf(step) + 1, []]);
  return true;
}

function holds(wizard: Wizard): void {
  const { step, steps } = wizard.page();
  expect(steps).to.include(step);
  const stored: unknown = JSON.parse(JSON.stringify(wizard.draft()));
  expect(parse(IntakeDraft, stored)).to.deep.equal(wizard.draft());
}

describe('any way through the wizard', () => {
  it('I1 I8 I15 leaves no page with a fault, keeps every word, writes nothing before its end, and comes to a protocol number', async () => {
    const passed = new Set<IntakeStep>();
    const dice = fc.record({ aim: fc.nat(3), what: fc.nat(99) });
    const way = fc.asyncProperty(fc.array(dice, { maxLength: 25 }), fc.nat(99), async (throws, last) => {
      const desk = aCallCentre().deskFor(ana);
      const kept = new Map<string, string>();
      let wizard = aWizard({ desk, kept });
      await wizard.met();
      let writing = true;
      for (const { aim, what } of throws) {
        if (aim === 0) nth(wildly, what)(wizard, what);
        else if (aim < 3) rightly[wizard.page().step](wizard, what);
        holds(wizard);
        passed.add(wizard.page().step);
        if (aim > 1) writing = turns(wizard);
        if (!writing) break;
      }
      if (writing) {
        expect((await desk.tickets.list({ scope: 'all' })).total).to.equal(0);
        wizard = await gonOnWith(wizard, kept);
      }
      for (let pages = 0; writing && pages < 40; pages += 1) {
        passed.add(wizard.page().step);
        rightly[wizard.page().step](wizard, last);
        writing = turns(wizard);
      }
      expect(writing).to.equal(false);
      const { number } = await finished(wizard);
      expect(number).to.equal('202603000001');
      expect((await desk.tickets.list({ scope: 'all' })).total).to.equal(1);
      wizard.actor.stop();
    });
    await fc.assert(way, walks(400, 40));
    expect([...passed].sort()).to.deep.equal([...intakeSteps].sort());
  }).timeout(120_000);
});

/** The same service in another tab: what was typed is all there, on the same page. */
async function gonOnWith(wizard: Wizard, kept: Map<string, string>): Promise<Wizard> {
  const draft = wizard.draft();
  wizard.actor.stop();
  const other = aWizard({ desk: wizard.desk, kept });
  await other.met();
  if (kept.size > 0) expect(other.draft()).to.deep.equal(draft);
  return other;
}
