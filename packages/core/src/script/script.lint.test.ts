/** What the lint of a script finds, and what it says would be right. */
import { expect } from 'chai';
import { DeskError } from '../shared/desk-error.ts';
import { aScriptDraft } from '../testing/scripts.ts';
import { lintScript } from './script.lint.ts';
import { compileScript } from './script.machine.ts';
import type { ScriptGraph, ScriptNode } from './script.schema.ts';

const node = (id: string, ...options: ScriptNode['options']): ScriptNode => ({ id, question: `${id}?`, options });
const to = (id: string) => ({ id, label: id, to: id });
const outcome = (id: string) => ({ id, label: id, outcome: id });
const fim = { id: 'fim', label: 'Fim', suggests: [] };
const findings = (over: Partial<ScriptGraph & { title: string }>): readonly string[] =>
  lintScript({ start: 'a', nodes: [node('a', outcome('fim'))], outcomes: [fim], ...over }).map(
    ({ at, code, text }) => `${at} ${code}: ${text}`,
  );

describe('the lint of a script', () => {
  it('I7 finds nothing in a sound script, though two ways lead to one question', () => {
    expect(lintScript(aScriptDraft())).to.deep.equal([]);
    expect(findings({})).to.deep.equal([]);
  });

  it('I7 finds a question that nothing can be answered to', () => {
    expect(findings({ nodes: [node('a', outcome('fim'), to('b')), node('b')] })).to.deep.equal([
      'nodes.1.options dead_end: nothing can be answered to "b"; right would be an option that leads on or ends with an outcome',
    ]);
  });

  it('I7 finds questions and outcomes that no answer leads to', () => {
    expect(findings({ nodes: [node('a', outcome('fim')), node('b', to('c')), node('c', outcome('x'))] })).to.deep.equal(
      [
        'nodes.2.options.0.outcome unknown: there is no outcome "x"; right would be one of: fim',
        'nodes.1 unreachable: no answer leads to "b"; right would be an option that names it, or to leave it out',
        'nodes.2 unreachable: no answer leads to "c"; right would be an option that names it, or to leave it out',
      ],
    );
    expect(findings({ outcomes: [fim, { ...fim, id: 'outro' }] })).to.deep.equal([
      'outcomes.1 unreachable: no answer leads to "outro"; right would be an option that names it, or to leave it out',
    ]);
  });

  it('I7 finds questions asked in a circle, and spells the circle out', () => {
    const nodes = [node('a', to('b')), node('b', outcome('fim'), to('c')), node('c', to('b'), to('c'))];
    expect(findings({ nodes })).to.deep.equal([
      'nodes.2.options.0.to cycle: it asks in a circle: b → c → b; right would be to lead on, to a question not asked before',
      'nodes.2.options.1.to cycle: it asks in a circle: c → c; right would be to lead on, to a question not asked before',
    ]);
  });

  it('I7 finds a circle that leads back to the first question, once, and follows two ways to one question once', () => {
    const nodes = [node('a', to('b'), to('c')), node('b', to('c'), to('a')), node('c', outcome('fim'))];
    expect(findings({ nodes })).to.deep.equal([
      'nodes.1.options.1.to cycle: it asks in a circle: a → b → a; right would be to lead on, to a question not asked before',
    ]);
  });

  it('I7 judges a question that stands twice by its first place', () => {
    const nodes = [node('a', to('b')), node('b', outcome('fim')), node('a', to('a'))];
    expect(findings({ nodes })).to.deep.equal(['nodes.2.id repeated: "a" stands at nodes.0; give each its own id']);
  });

  it('I7 finds options and beginnings that lead nowhere, naming where they could lead', () => {
    expect(findings({ nodes: [node('a', outcome('fim'), to('z'))] })).to.deep.equal([
      'nodes.0.options.1.to unknown: there is no node "z"; right would be one of: a',
    ]);
    expect(findings({ nodes: [node('a', to('b')), node('b', outcome('fim'), to('z'))] })).to.deep.equal([
      'nodes.1.options.1.to unknown: there is no node "z"; right would be one of: a, b',
    ]);
    expect(findings({ start: 'z' })).to.deep.equal(['start unknown: there is no node "z"; right would be one of: a']);
    expect(findings({ nodes: [] })).to.deep.equal(['start unknown: there is no node "a"; right would be one of: none']);
  });

  it('I7 finds ids that stand twice: of questions, outcomes, and options of one question', () => {
    const twice = node('a', outcome('fim'), { ...outcome('fim'), label: 'outra' });
    expect(findings({ nodes: [twice, node('a', outcome('fim'))], outcomes: [fim, fim] })).to.deep.equal([
      'nodes.1.id repeated: "a" stands at nodes.0; give each its own id',
      'outcomes.1.id repeated: "fim" stands at outcomes.0; give each its own id',
      'nodes.0.options.1.id repeated: "fim" stands at nodes.0.options.0; give each its own id',
    ]);
  });

  it('I7 finds words that are missing, wherever words are said', () => {
    const blank = { ...node('a', { ...outcome('fim'), label: ' ' }), question: '', forCustomer: '', forOperator: '\n' };
    expect(
      lintScript({ title: '', start: 'a', nodes: [blank], outcomes: [{ ...fim, label: '' }] }).map(
        ({ at, code }) => `${at} ${code}`,
      ),
    ).to.deep.equal([
      'title empty',
      'nodes.0.question empty',
      'nodes.0.forCustomer empty',
      'nodes.0.forOperator empty',
      'nodes.0.options.0.label empty',
      'outcomes.0.label empty',
    ]);
    expect(findings({ title: ' ' })).to.deep.equal([
      'title empty: title says nothing; right would be the words for it, or none of it',
    ]);
  });

  it('keeps a faulty script from ever being walked', () => {
    try {
      compileScript({ start: 'a', nodes: [node('a')], outcomes: [fim] });
      expect.fail('it was compiled');
    } catch (thrown) {
      const { code, fields, message } = DeskError.from(thrown);
      expect(message).to.match(/^nodes\.0\.options: nothing can be .*; outcomes\.0: no answer leads to "fim"/);
      expect([code, ...fields.map(({ field }) => field)]).to.deep.equal(['invalid', 'nodes.0.options', 'outcomes.0']);
    }
  });
});
