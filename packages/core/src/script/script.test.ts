/** A script walked with a customer on the line, as the call-centre manual tells it (Integrator 1.6, I7). */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { aScript } from '../testing/scripts.ts';
import { scriptReport } from './script.report.ts';
import { walkerFor } from './script.run.ts';
import type { ScriptStep } from './script-run.schema.ts';

const at = (minute: number): string => `2026-03-10T12:${String(minute).padStart(2, '0')}:00.000Z`;
const answer = (minute: number, nodeId: string, optionId: string): ScriptStep => ({
  ...{ type: 'script.answer', nodeId, optionId, at: at(minute) },
});
const previous = (minute: number): ScriptStep => ({ type: 'script.previous', at: at(minute) });
const end = (minute: number, reason?: string): ScriptStep => ({
  ...{ type: 'script.end', at: at(minute), ...(reason !== undefined && { reason }) },
});

const script = aScript();
const walker = walkerFor(script);
const ana = { id: 'ana', name: 'Ana Ribeiro', role: 'attendant' } as const;
const report = (...steps: readonly ScriptStep[]) =>
  scriptReport(script, { startedAt: at(0), steps, by: { ...ana, id: aPersonId } });
const aPersonId = aScript().savedBy.id;

function refusalOf(steps: readonly ScriptStep[]): string | null {
  try {
    walker.standing(steps);
    return null;
  } catch (thrown) {
    const { code, reason, fields } = DeskError.from(thrown);
    return `${code} ${reason ?? ''} ${fields.map(({ field }) => field).join()}`;
  }
}

describe('a script with the customer on the line', () => {
  it('I7 asks a question with its explanation for the customer, for the operator, and the options', () => {
    const { asked, outcome, mayGoBack } = walker.standing([]);
    expect(asked?.question).to.equal('As luzes do modem estão acesas?');
    expect(asked?.forCustomer).to.contain('quatro luzes');
    expect(asked?.forOperator).to.contain('tomada');
    expect(asked?.options.map(({ label }) => label)).to.deep.equal(['Sim, todas', 'Nenhuma']);
    expect([outcome, mayGoBack]).to.deep.equal([null, false]);
  });

  it('I7 goes on to the question that the answer leads to, until an outcome', () => {
    const steps = [answer(1, 'luzes', 'nao'), answer(2, 'tomada', 'morto')];
    expect(walker.standing(steps.slice(0, 1)).asked?.id).to.equal('tomada');
    const { asked, outcome } = walker.standing(steps);
    expect([asked, outcome?.id, outcome?.suggests]).to.deep.equal([null, 'visita', ['workOrder']]);
  });

  it('I7 goes back to the question that was asked before, not to any other that leads here', () => {
    const direct = [answer(1, 'luzes', 'nao'), previous(2)];
    expect(walker.standing(direct).asked?.id).to.equal('luzes');
    const around = [answer(1, 'luzes', 'sim'), answer(2, 'cabo', 'tomada'), previous(3)];
    expect(walker.standing(around).asked?.id).to.equal('cabo');
    expect(walker.standing(around).givenBefore?.optionId).to.equal('tomada');
    expect(walker.standing([...around, previous(4)]).mayGoBack).to.equal(false);
  });

  it('I7 changes an earlier answer, drops the later ones on the old path, and says which', () => {
    const there = [answer(1, 'luzes', 'sim'), answer(2, 'cabo', 'tomada'), previous(3), previous(4)];
    const { path, changes, justDropped, asked } = walker.standing([...there, answer(5, 'luzes', 'nao')]);
    expect(path.map(({ nodeId, optionId }) => `${nodeId} ${optionId}`)).to.deep.equal(['luzes nao']);
    expect([asked?.id, justDropped]).to.deep.equal(['tomada', true]);
    expect(changes[0]?.dropped.map(({ nodeId }) => nodeId)).to.deep.equal(['cabo']);
  });

  it('I7 keeps the later answers where the earlier one stays as it was', () => {
    const steps = [answer(1, 'luzes', 'sim'), answer(2, 'cabo', 'nada'), previous(3), previous(4)];
    const again = walker.standing([...steps, answer(5, 'luzes', 'sim')]);
    expect([again.asked?.id, again.givenBefore?.optionId, again.path.length]).to.deep.equal(['cabo', 'nada', 2]);
    expect([again.changes, again.justDropped]).to.deep.equal([[], false]);
    expect(walker.standing([...steps, answer(5, 'luzes', 'sim'), answer(6, 'cabo', 'nada')]).outcome?.id).to.equal(
      'rede',
    );
  });

  it('I7 is ended at any time, before an outcome only with the reason', () => {
    expect(refusalOf([end(1)])).to.equal('not_allowed stage steps.0');
    expect(walker.standing([end(1, 'A ligação caiu')]).ended?.reason).to.equal('A ligação caiu');
    const reached = [answer(1, 'luzes', 'nao'), answer(2, 'tomada', 'liga'), end(3)];
    expect(walker.standing(reached).outcome?.id).to.equal('resolvido');
    expect(walker.standing(reached).mayGoBack).to.equal(false);
  });

  it('I7 changes the last answer even once an outcome is reached, and nothing once it was ended', () => {
    const steps = [answer(1, 'luzes', 'nao'), answer(2, 'tomada', 'liga'), previous(3), answer(4, 'tomada', 'morto')];
    expect(walker.standing(steps).outcome?.id).to.equal('visita');
    expect(refusalOf([...steps, end(5), previous(6)])).to.equal('not_allowed stage steps.5');
    expect(walker.may([...steps, end(5)], answer(6, 'tomada', 'liga'))).to.equal(false);
  });

  it('I7 takes no answer that is not to the question asked, no option that is not offered, and no step back in time', () => {
    expect(refusalOf([answer(1, 'cabo', 'nada')])).to.equal('not_allowed stage steps.0');
    expect(refusalOf([answer(1, 'luzes', 'talvez')])).to.equal('not_allowed stage steps.0');
    expect(refusalOf([previous(1)])).to.equal('not_allowed stage steps.0');
    expect(refusalOf([answer(2, 'luzes', 'nao'), previous(1)])).to.equal('not_allowed order steps.1');
    expect(walker.may([answer(2, 'luzes', 'nao')], previous(1))).to.equal(false);
    expect(walker.may([answer(2, 'luzes', 'nao')], previous(2))).to.equal(true);
  });
});

describe('the report of a script', () => {
  const changed = [answer(1, 'luzes', 'sim'), answer(3, 'cabo', 'nada'), previous(4), previous(5)];

  it('I7 tells path, questions, answers, times, who, and how it ended', () => {
    const told = report(...changed, answer(7, 'luzes', 'nao'), answer(9, 'tomada', 'morto'), end(10));
    expect(told.path.map(({ question, answer: given, tookMs }) => [question, given, tookMs])).to.deep.equal([
      ['As luzes do modem estão acesas?', 'Nenhuma', 120_000],
      ['O aparelho liga em outra tomada?', 'Continua apagado', 120_000],
    ]);
    expect([told.title, told.startedAt, told.endedAt, told.by.name]).to.deep.equal([
      ...['Sem conexão', at(0), at(10), 'Ana Ribeiro'],
    ]);
    expect([told.outcome?.label, told.reason, told.openQuestion]).to.deep.equal(['Precisa de visita', null, null]);
  });

  it('I7 tells which answer was changed, and what it made void', () => {
    const told = report(...changed, answer(7, 'luzes', 'nao'));
    expect(told.changes).to.deep.equal([
      {
        question: 'As luzes do modem estão acesas?',
        from: 'Sim, todas',
        to: 'Nenhuma',
        at: at(7),
        dropped: [{ question: 'O cabo está firme nas duas pontas?', answer: 'Continua sem conexão' }],
      },
    ]);
  });

  it('I7 tells where a run stopped that was ended early, and why', () => {
    const told = report(answer(1, 'luzes', 'sim'), end(2, 'A ligação caiu'));
    expect([told.outcome, told.reason, told.openQuestion]).to.deep.equal([
      ...[null, 'A ligação caiu', 'O cabo está firme nas duas pontas?'],
    ]);
  });
});
