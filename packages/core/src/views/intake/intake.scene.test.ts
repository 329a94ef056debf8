/** An operator at a call centre's desk, for the tests of the wizard. */
import { waitFor } from 'xstate';
import { callCenter } from '../../profile/presets/call-center.ts';
import { createMemoryBackend, type MemoryOptions } from '../../memory/index.ts';
import type { DeskPort } from '../../port/desk-port.ts';
import { DeskError } from '../../shared/desk-error.ts';
import type { Person } from '../../shared/person.schema.ts';
import * as aPerson from '../../testing/people.ts';
import { aMessage, aScript } from '../../testing/scripts.ts';
import { anOperationId } from '../../testing/desk.ts';
import type { IntakeEvent } from './intake.context.ts';
import { intakeView, selectIntakeDraft, type IntakePage, type IntakeView } from './intake.select.ts';
import { startIntake } from './start-intake.ts';

export const ana = aPerson.anAttendant();
export const bruno = aPerson.aTechnician({ territories: ['fibra'] });
export const carla = aPerson.aRequester();

/** He worked with Carla, once. */
const gone = aPerson.aColleague({ id: 'carlos', name: 'Carlos Tavares', active: false });

/** Nothing beyond the first contact. */
export const wants = { attachments: false, order: false, resolved: false, email: false, task: false };

/** Tuesday, 10 March 2026, 09:00 in São Paulo. */
export const NOW = '2026-03-10T12:00:00.000Z';

export const aCallCentre = (over: Partial<MemoryOptions> = {}) =>
  createMemoryBackend({
    profile: callCenter,
    people: [ana, bruno, carla, aPerson.aColleague(), gone, aPerson.aStranger(), aPerson.aManager()],
    records: { script: [aScript({ plans: ['fibra-300'] })], message: [aMessage({ receivedAt: NOW })] },
    now: () => NOW,
    ...over,
  });

type Setting = {
  readonly desk?: DeskPort;
  readonly me?: Person;
  readonly kept?: Map<string, string>;
  readonly now?: string;
};

// No two wizards of a test share an operation.
let ids = 0x100;

/** A wizard, and what a test does with it. */
export function aWizard({ me = ana, desk = aCallCentre().deskFor(me), kept = new Map(), now = NOW }: Setting = {}) {
  const actor = startIntake(desk, {
    ...{ me, profile: callCenter, now: () => now, newId: () => anOperationId((ids += 1)) },
    shelf: {
      read: (key) => kept.get(key) ?? null,
      write: (key, text) => void kept.set(key, text),
      remove: (key) => void kept.delete(key),
    },
  });
  const view = (): IntakeView => intakeView(actor.getSnapshot(), 'pt-BR');
  const send = (event: IntakeEvent): void => actor.send(event);
  const next = (): void => send({ type: 'intake.next' });
  return {
    ...{ actor, desk, kept, view, send, next },
    page: (): IntakePage => only(view(), 'writing'),
    draft: () => selectIntakeDraft(actor.getSnapshot()),
    answer: (values: Extract<IntakeEvent, { type: 'intake.answer' }>['values']) =>
      send({ type: 'intake.answer', values }),
    fill: (parts: Extract<IntakeEvent, { type: 'intake.fill' }>['parts']) => send({ type: 'intake.fill', parts }),
    met: () => waitFor(actor, () => view().kind !== 'meeting'),
    rested: () => waitFor(actor, (snapshot) => !snapshot.hasTag('busy')),
  };
}

export type Wizard = ReturnType<typeof aWizard>;

/** From the beginning to the first contact: by telephone, for Carla, without a script. */
export async function toFirstContact(wizard: Wizard): Promise<void> {
  await wizard.met();
  wizard.answer({ origin: 'telefone' });
  wizard.next();
  wizard.fill({ requester: carla });
  wizard.next();
  wizard.next();
  wizard.answer({ plan: 'fibra-300', description: 'A internet caiu.' });
  wizard.next();
  wizard.next();
  wizard.answer({ serviceType: 'sem-conexao', checks: 'Modem reiniciado.' });
}

export function only<Kind extends IntakeView['kind']>(
  view: IntakeView,
  kind: Kind,
): Extract<IntakeView, { kind: Kind }> {
  const is = (one: IntakeView): one is Extract<IntakeView, { kind: Kind }> => one.kind === kind;
  if (is(view)) return view;
  throw new Error(`The view is ${view.kind}, not ${kind}: ${JSON.stringify(view)}`);
}

/** The end of it, which is not a failure. */
export async function finished(wizard: Wizard) {
  await waitFor(wizard.actor, () => wizard.view().kind === 'finished' || wizard.view().kind === 'failed');
  return only(wizard.view(), 'finished');
}

export const faultsOf = (wizard: Wizard): readonly string[] =>
  wizard.page().faults.map(({ field, code }) => `${field} ${code}`);

export const away = () => Promise.reject(new DeskError('unavailable', 'The desk did not answer'));
