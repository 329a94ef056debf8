/** Every refusal, fault and stage has words of its own. */
import { deskErrorCodes, Stage } from '@chamado/core';
import { aProfile } from '@chamado/core/testing';
import { expect } from 'chai';
import { failureText, learnReasons, mayRetry } from './failure.ts';
import { faultText } from './fault.ts';
import { ticketNoun } from './noun.ts';
import { stageWord } from './stage.ts';

describe('words', () => {
  it('tell every failure from every other, politely', () => {
    const said = deskErrorCodes.map((code) => failureText({ code }));
    expect(new Set(said).size).to.equal(said.length);
    for (const text of said) expect(text).not.to.match(/!|erro|inválid|falh/i);
  });

  it('say the reason of a refusal where it says more than the code, once the reasons are learned', async () => {
    await learnReasons();
    expect(failureText({ code: 'not_allowed', reason: 'notYetRated' })).to.equal('Você já avaliou');
    expect(failureText({ code: 'not_allowed', reason: 'somethingNew' })).to.equal(failureText({ code: 'not_allowed' }));
    expect(failureText({ code: 'not_allowed', reason: 'toString' })).to.equal(failureText({ code: 'not_allowed' }));
  });

  it('offer another try only where it may help', () => {
    expect(deskErrorCodes.filter((code) => mayRetry({ code }))).to.deep.equal(['full', 'blocked', 'unavailable']);
  });

  it('name the field that is at fault', () => {
    expect(faultText({ field: 'subject', code: 'required' }, 'Assunto')).to.equal('Preencha: Assunto');
    expect(faultText({ field: 'subject', code: 'too_long', params: { limit: 120 } }, 'Assunto')).to.contain('120');
    expect(faultText({ field: 'x', code: 'neverHeardOf' }, 'Versão')).to.equal('Confira: Versão');
  });

  it('tell every stage from every other', () => {
    expect(new Set(Stage.options.map(stageWord)).size).to.equal(Stage.options.length);
  });

  it("call a ticket by the reseller's word, in its gender and number", () => {
    const solicitacao = { one: 'solicitação', other: 'solicitações', gender: 'f' } as const;
    const noun = ticketNoun(aProfile({ ticketNoun: solicitacao }));
    expect([noun.counted(1), noun.counted(1204), noun.agree('Nenhum', 'Nenhuma')]).to.deep.equal([
      '1 solicitação',
      '1.204 solicitações',
      'Nenhuma',
    ]);
  });
});
