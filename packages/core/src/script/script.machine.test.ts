/** The statechart of a script: what it draws, and what it hears of late clicks, changes and ends (I7). */
import { expect } from 'chai';
import { createActor } from 'xstate';
import { DeskError } from '../shared/desk-error.ts';
import { aScript } from '../testing/scripts.ts';
import { compileScript } from './script.machine.ts';
import { scriptReport } from './script.report.ts';
import { walkerFor } from './script.run.ts';
import type { ScriptStep } from './script-run.schema.ts';

const at = (minute: number): string => `2026-03-10T12:${String(minute).padStart(2, '0')}:00.000Z`;
const answer = (minute: number, nodeId: string, optionId: string): ScriptStep => ({
  ...{ type: 'script.answer', nodeId, optionId, at: at(minute) },
});
const previous = (minute: number): ScriptStep => ({ type: 'script.previous', at: at(minute) });
const ended: ScriptStep = { type: 'script.end', at: at(9), reason: 'A ligação caiu' };

const script = aScript();
// Made anew for each test, never shared: what is compiled once, a broken compiler has no chance to break.
const standing = (steps: readonly ScriptStep[]) => walkerFor(script).standing(steps);
const may = (steps: readonly ScriptStep[], step: ScriptStep) => walkerFor(script).may(steps, step);
const changed = [
  answer(1, 'luzes', 'sim'),
  answer(2, 'cabo', 'nada'),
  previous(3),
  previous(4),
  answer(5, 'luzes', 'nao'),
];

const messageOf = (steps: readonly ScriptStep[]): string => {
  try {
    standing(steps);
    return '';
  } catch (thrown) {
    return DeskError.from(thrown).message;
  }
};

describe('the statechart of a script', () => {
  it('I7 draws a way back only to the questions that lead here, and says what is asked and reached', () => {
    const machine = compileScript(script);
    const { transitions, description } = machine.getStateNodeById('script.asking.tomada');
    const back = transitions.get('script.previous')?.flatMap(({ target = [] }) => target.map(({ key }) => key));
    expect([description, back]).to.deep.equal(['O aparelho liga em outra tomada?', ['luzes', 'cabo']]);
    expect(machine.getStateNodeById('script.reached.visita').description).to.equal('Precisa de visita');
    expect(machine.getStateNodeById('script.reached').description).to.contain('may still be changed');
  });

  it('I7 takes no late click: an answer to another question is none to this one, though it has such an option', () => {
    expect(may([], answer(1, 'tomada', 'nao'))).to.equal(false);
    expect(may([], answer(1, 'luzes', 'nao'))).to.equal(true);
  });

  it('I7 says that answers were dropped at the step that dropped them, and no longer', () => {
    const dropped = (...steps: readonly ScriptStep[]) => standing(steps).justDropped;
    expect(dropped()).to.equal(false);
    expect(dropped(...changed)).to.equal(true);
    expect(dropped(...changed, previous(6))).to.equal(false);
    expect(dropped(...changed, ended)).to.equal(false);
    expect(dropped(answer(1, 'luzes', 'sim'), previous(2), answer(3, 'luzes', 'nao'))).to.equal(false);
  });

  it('I7 may go back from any question but the first', () => {
    const mayGoBack = [[], changed, [...changed, previous(6)]].map((steps) => standing(steps).mayGoBack);
    expect(mayGoBack).to.deep.equal([false, true, false]);
  });

  it('I7 is ended before an outcome with the reason only', () => {
    expect([may([], { type: 'script.end', at: at(1) }), may([], ended)]).to.deep.equal([false, true]);
  });

  it('I7 is done once it was ended, before an outcome as after it, and hears nothing any more', () => {
    for (const steps of [[ended], [answer(1, 'luzes', 'nao'), answer(2, 'tomada', 'liga'), ended]]) {
      const actor = createActor(compileScript(script)).start();
      for (const step of steps) actor.send(step);
      const { status, value, context } = actor.getSnapshot();
      expect([status, value, context.ended?.at]).to.deep.equal(['done', 'ended', at(9)]);
      for (const step of [answer(9, 'luzes', 'nao'), previous(9), ended])
        expect(may(steps, step), step.type).to.equal(false);
    }
  });

  it('names the step that does not follow, and why', () => {
    expect(messageOf([previous(1)])).to.equal('steps.0: script.previous does not follow from the steps before it');
    expect(messageOf([answer(2, 'luzes', 'nao'), previous(1)])).to.equal(
      'steps.1: script.previous is earlier than the step before it',
    );
  });
});

describe('a report', () => {
  const told = (...steps: readonly ScriptStep[]) =>
    scriptReport(script, { startedAt: at(0), by: script.savedBy, steps }).path;

  it('I7 repeats what was said to the customer and known to the operator, where there was such', () => {
    expect(told(answer(1, 'luzes', 'nao'), answer(2, 'tomada', 'liga'))).to.deep.equal([
      {
        ...{ nodeId: 'luzes', optionId: 'nao', question: 'As luzes do modem estão acesas?', answer: 'Nenhuma' },
        ...{ forCustomer: 'Olhe a frente do aparelho: são quatro luzes verdes.', at: at(1), tookMs: 60_000 },
        forOperator: 'Sem luz nenhuma é quase sempre a tomada.',
      },
      {
        ...{ nodeId: 'tomada', optionId: 'liga', question: 'O aparelho liga em outra tomada?', answer: 'Liga' },
        ...{ forCustomer: null, forOperator: null, at: at(2), tookMs: 60_000 },
      },
    ]);
  });

  it('I7 tells apart two answers of one moment: the second took no time', () => {
    const took = told(answer(1, 'luzes', 'nao'), answer(1, 'tomada', 'liga')).map(({ tookMs }) => tookMs);
    expect(took).to.deep.equal([60_000, 0]);
  });
});
