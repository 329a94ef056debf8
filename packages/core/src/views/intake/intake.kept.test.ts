/** What becomes of a service when the operator thinks again, or the browser dies. */
import { expect } from 'chai';
import fc from 'fast-check';
import { intakeWrites } from '../../intake/intake.schema.ts';
import { aCallCentre, ana, aWizard } from './intake.scene.test.ts';
import { heldBy, settled, toTheEnd, troubled, whole, type Trouble } from './troubled.scene.test.ts';

// A browser takes fewer services in: what differs there is the engine, not the rules.
const RUNS = 'process' in globalThis ? 40 : 10;

describe('a service left and gone on with', () => {
  it('keeps everything typed when the operator goes back, and forward again', async () => {
    const wizard = aWizard({ desk: aCallCentre().deskFor(ana) });
    await toTheEnd(wizard, 'order');
    const { parts } = wizard.page();
    const before = { ...wizard.draft(), step: '' };
    for (let page = 0; page < 20; page += 1) wizard.send({ type: 'intake.back' });
    expect([wizard.page().step, wizard.page().mayGoBack]).to.deep.equal(['origin', false]);
    for (let pages = 0; !wizard.page().isLast && pages < 13; pages += 1) wizard.next();
    expect({ ...wizard.draft(), step: '' }).to.deep.equal(before);
    expect(wizard.page().parts.task).to.deep.equal(parts.task);
  });

  it('is gone on with in another browser tab, from plain data, on the page where it was left', async () => {
    const desk = aCallCentre().deskFor(ana);
    const kept = new Map<string, string>();
    const one = aWizard({ desk, kept });
    await toTheEnd(one, 'resolved');
    one.actor.stop();
    const other = aWizard({ desk, kept });
    await other.met();
    expect(other.page().step).to.equal('task');
    expect(other.draft()).to.deep.equal(one.draft());
    other.next();
    await settled(other);
    expect(await heldBy(desk)).to.deep.equal(whole.resolved);
  });

  it('goes back to any page that was passed, and skips none that was not', async () => {
    const wizard = aWizard({ desk: aCallCentre().deskFor(ana) });
    await toTheEnd(wizard, 'order');
    wizard.send({ type: 'intake.go', step: 'matter' });
    wizard.send({ type: 'intake.go', step: 'order' });
    expect(wizard.page().step).to.equal('matter');
    wizard.send({ type: 'intake.go', step: 'resolved' });
    expect(wizard.page().step).to.equal('matter');
  });

  it('is no longer offered when it is so old that its files may be gone, nor where it cannot be read', async () => {
    const desk = aCallCentre().deskFor(ana);
    const kept = new Map<string, string>();
    await toTheEnd(aWizard({ desk, kept }), 'order');
    const later = aWizard({ desk, kept: new Map(kept), now: '2026-04-09T12:00:00.000Z' });
    await later.met();
    expect(later.page().step).to.equal('origin');
    const spoilt = aWizard({ desk, kept: new Map([...kept].map(([key, text]) => [key, text.slice(0, 100)])) });
    await spoilt.met();
    expect(spoilt.page().step).to.equal('origin');
  });

  it('passes no page that an earlier change put at fault', async () => {
    const wizard = aWizard({ desk: aCallCentre().deskFor(ana) });
    await toTheEnd(wizard, 'resolved');
    wizard.answer({ plan: '' });
    wizard.next();
    await settled(wizard);
    expect([wizard.page().step, wizard.page().faults[0]?.field]).to.deep.equal(['matter', 'plan']);
    expect((await wizard.desk.tickets.list({ scope: 'all' })).total).to.equal(0);
  });

  it('is written whole and once, however the desk fails and whenever the browser dies', async () => {
    const troubles = fc.array(
      fc.record({
        write: fc.constantFrom(...intakeWrites),
        how: fc.constantFrom<Trouble>('away', 'lost', 'refused'),
        dies: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<'order' | 'resolved'>('order', 'resolved'), troubles, async (how, planned) => {
        const sound = aCallCentre().deskFor(ana);
        const kept = new Map<string, string>();
        const waiting = [...planned];
        const desk = troubled(sound, (write) => {
          const at = waiting.findIndex((trouble) => trouble.write === write);
          return at < 0 ? null : (waiting.splice(at, 1)[0]?.how ?? null);
        });
        let wizard = aWizard({ desk, kept });
        await toTheEnd(wizard, how);
        wizard.next();
        await settled(wizard);
        for (const { dies } of planned) {
          if (wizard.view().kind === 'finished') break;
          if (dies) {
            wizard.actor.stop();
            wizard = aWizard({ desk, kept });
            await wizard.met();
          } else wizard.send({ type: 'intake.retry' });
          await settled(wizard);
        }
        expect(wizard.view().kind).to.equal('finished');
        expect(await heldBy(sound)).to.deep.equal(whole[how]);
      }),
      { numRuns: RUNS },
    );
  }).timeout(120_000);
});
