/** Random operators: whatever they click, in whatever order, nothing is written before the end and nobody is ever stuck. */
import { expect } from 'chai';
import fc from 'fast-check';
import { parse } from '../../shared/parse.ts';
import { IntakeDraft, intakeSteps, type IntakeParts } from '../../intake/intake.schema.ts';
import { same } from '../../testing/same.ts';
import { aMessage, aScript } from '../../testing/scripts.ts';
import type { IntakeEvent } from './intake.context.ts';
import { aCallCentre, ana, aWizard, carla, wants, type Wizard } from './intake.scene.test.ts';

const WALKS = 'process' in globalThis ? 150 : 20;

const script = aScript();
const contact = { name: 'Joana Dias', email: 'joana@aurora.example', phone: '' };
const fills: readonly Partial<IntakeParts>[] = [
  ...[{ requester: carla }, { contact }, { requester: null, contact: null }, { wants }],
  ...[{ wants: { ...wants, order: true } }, { wants: { ...wants, resolved: true, email: true, task: true } }],
  { resolved: { confirmed: true, solution: 'Feito.' } },
];
const clicks: readonly IntakeEvent[] = [
  ...(['intake.next', 'intake.next', 'intake.next', 'intake.back', 'intake.retry'] as const).map((type) => ({ type })),
  ...(['intake.skip', 'intake.mend', 'intake.another', 'script.previous'] as const).map((type) => ({ type })),
  ...intakeSteps.map((step) => ({ type: 'intake.go' as const, step })),
  ...fills.map((parts) => ({ type: 'intake.fill' as const, parts })),
  ...[{ origin: 'telefone' }, { origin: 'suporte' }, { plan: 'fibra-300' }, { description: 'Caiu.' }, { plan: '' }].map(
    (values) => ({ type: 'intake.answer' as const, values }),
  ),
  { type: 'message.choose', message: aMessage() },
  { type: 'script.choose', script },
  ...script.nodes.flatMap(({ id: nodeId, options }) =>
    options.map(({ id: optionId }) => ({ type: 'script.answer' as const, nodeId, optionId })),
  ),
  { type: 'script.end' },
  { type: 'script.end', reason: 'A ligação caiu' },
];

describe('any operator', () => {
  it('is shown one page, a kept draft that reads back as it is, and a way on, whatever he clicks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(clicks.length - 1), { maxLength: 60 }), async (chosen) => {
        const wizard = aWizard({ desk: aCallCentre().deskFor(ana) });
        await wizard.met();
        for (const [at, which] of chosen.entries()) {
          const event = clicks[which];
          // Not over the edge: what is written is another test's.
          if (!event || (event.type === 'intake.next' && wizard.page().isLast)) continue;
          wizard.send(event);
          holds(wizard, at);
        }
        expect((await wizard.desk.tickets.list({ scope: 'all' })).total).to.equal(0);
        wizard.actor.stop();
      }),
      { numRuns: WALKS },
    );
  }).timeout(60_000);
});

function holds(wizard: Wizard, at: number): void {
  const { step, steps, mayGoBack, parts } = wizard.page();
  // A page that an earlier answer took away is left by the next or the one before.
  expect(mayGoBack).to.equal(steps.some((one) => intakeSteps.indexOf(one) < intakeSteps.indexOf(step)));
  expect(parts.requester !== null && parts.contact !== null, 'a customer and a new contact').to.equal(false);
  const read = parse(IntakeDraft, JSON.parse(JSON.stringify(wizard.draft())));
  if (!same(read, wizard.draft())) expect(read, `after click ${at}`).to.deep.equal(wizard.draft());
}
