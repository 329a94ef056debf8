/** Random walks through random scripts: every sound script ends whatever is answered, and a run is the fold of its steps. */
import { expect } from 'chai';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { parse } from '../shared/parse.ts';
import { instantAt } from '../shared/instant.ts';
import { same } from '../testing/same.ts';
import { walks } from '../testing/walks.scene.test.ts';
import { lintScript } from './script.lint.ts';
import { compileScript } from './script.machine.ts';
import { walkerFor } from './script.run.ts';
import type { ScriptGraph, ScriptNode, ScriptOption } from './script.schema.ts';
import { ScriptStep } from './script-run.schema.ts';

const OUTCOMES = 3;
const nodeId = (n: number): string => `n${n}`;
const outcomeId = (n: number): string => `o${n}`;

/** A graph of any kind: answers lead on, back, in circles, to outcomes and to nowhere. */
const graphs = (leadsOnly: 'on' | 'anywhere'): fc.Arbitrary<ScriptGraph> =>
  fc
    .array(fc.array(fc.nat(99), { minLength: leadsOnly === 'on' ? 1 : 0, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((rows) => ({
      start: nodeId(0),
      nodes: rows.map((targets, at): ScriptNode => {
        const options = targets.map((target, index) => optionTo(target, at, index, rows.length, leadsOnly));
        return { id: nodeId(at), question: `question ${at}`, options };
      }),
      outcomes: Array.from({ length: OUTCOMES }, (_, n) => ({ id: outcomeId(n), label: `outcome ${n}`, suggests: [] })),
    }));

function optionTo(target: number, from: number, index: number, size: number, leads: 'on' | 'anywhere'): ScriptOption {
  const [id, label] = [`a${index}`, `answer ${index}`];
  const left = size - from - 1;
  if (leads === 'anywhere') {
    if (target % 3 === 0) return { id, label, outcome: outcomeId(target % (OUTCOMES + 1)) };
    return { id, label, to: nodeId(target % (size + 1)) };
  }
  if (left === 0 || target % 3 === 0) return { id, label, outcome: outcomeId(target % OUTCOMES) };
  return { id, label, to: nodeId(from + 1 + (target % left)) };
}

/** What is left of a script once nothing of it is out of reach. */
function pruned(script: ScriptGraph): ScriptGraph {
  const lost = new Set(lintScript(script).flatMap(({ at, code }) => (code === 'unreachable' ? [at] : [])));
  return {
    ...script,
    nodes: script.nodes.filter((_, at) => !lost.has(`nodes.${at}`)),
    outcomes: script.outcomes.filter((_, at) => !lost.has(`outcomes.${at}`)),
  };
}

/** Walks every way by brute force: whether all of them come to an outcome. */
function everyWayEnds({ nodes, outcomes }: ScriptGraph, id: string, steps = 0): boolean {
  const node = nodes.find((one) => one.id === id);
  if (!node || node.options.length === 0 || steps > nodes.length) return false;
  return node.options.every((option) =>
    'to' in option
      ? everyWayEnds({ nodes, outcomes, start: id }, option.to, steps + 1)
      : outcomes.some((outcome) => outcome.id === option.outcome),
  );
}

const dice = fc.array(fc.record({ what: fc.nat(9), which: fc.nat(9) }), { maxLength: 30 });

/** What is asked, by hand: the answers that stand, and where in them the operator is. */
type Model = { path: { nodeId: string; option: ScriptOption }[]; position: number; ended: boolean };

const askedIn = ({ path, position }: Model, start: string): string | null => {
  const last = path[position - 1]?.option;
  if (!last) return start;
  return 'to' in last ? last.to : null;
};

describe('any sound script', () => {
  it('I7 ends whatever is answered: the lint passes no script in which some way does not', () => {
    let sound = 0;
    fc.assert(
      // Among few graphs drawn anywhere there may be no sound one: some are drawn to lead on.
      fc.property(fc.oneof(graphs('anywhere'), graphs('on')), (script) => {
        const faults = lintScript(script).filter(({ code }) => code !== 'unreachable');
        if (faults.length > 0) return;
        sound += 1;
        expect(everyWayEnds(script, script.start)).to.equal(true);
      }),
      walks(2000, 200),
    );
    expect(sound).to.be.greaterThan(0);
  });

  it('I7 is passed by the lint where every way leads on, and comes to an outcome in as many answers as it has questions', () => {
    fc.assert(
      fc.property(graphs('on'), fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (drawn, choices) => {
        const script = pruned(drawn);
        expect(lintScript(script)).to.deep.equal([]);
        const walker = walkerFor(script);
        const steps: ScriptStep[] = [];
        for (const choice of choices) {
          const { asked } = walker.standing(steps);
          if (!asked) break;
          const option = asked.options[choice % asked.options.length];
          steps.push({
            ...{ type: 'script.answer', nodeId: asked.id, optionId: option?.id ?? '', at: instantAt(steps.length) },
          });
        }
        expect(walker.standing(steps).outcome).not.to.equal(null);
      }),
      walks(2000, 200),
    );
  });

  it('I7 stands, after any answers, steps back and changes, where a walk by hand and a running machine stand', () => {
    fc.assert(
      fc.property(graphs('on'), dice, (drawn, throws) => {
        const script = pruned(drawn);
        const walker = walkerFor(script);
        const actor = createActor(compileScript(script)).start();
        const model: Model = { path: [], position: 0, ended: false };
        const steps: ScriptStep[] = [];
        for (const [at, { what, which }] of throws.entries()) {
          const step = chosen(script, model, what, which, instantAt(at));
          const legal = isLegal(script, model, step);
          expect(walker.may(steps, step)).to.equal(legal);
          expect(actor.getSnapshot().can(step)).to.equal(legal);
          if (!legal) continue;
          actor.send(step);
          steps.push(step);
          follow(script, model, step);
          const { asked, path, position, ended } = walker.standing(steps);
          if (!model.ended) expect(asked?.id ?? null).to.equal(askedIn(model, script.start));
          expect([path.map(({ optionId }) => optionId), position, ended !== null]).to.deep.equal([
            ...[model.path.map(({ option }) => option.id), model.position, model.ended],
          ]);
        }
        const stored: unknown = JSON.parse(JSON.stringify(steps));
        const read = Array.isArray(stored) ? stored.map((step) => parse(ScriptStep, step)) : [];
        const { path, position, changes, justDropped, ended } = walker.standing(read);
        expect(same({ path, position, changes, justDropped, ended }, actor.getSnapshot().context)).to.equal(true);
      }),
      walks(2000, 200),
    );
  });
});

function chosen(script: ScriptGraph, model: Model, what: number, which: number, at: string): ScriptStep {
  if (what < 2) return { type: 'script.previous', at };
  if (what === 2) return { type: 'script.end', at, ...(which % 2 === 0 && { reason: 'caiu' }) };
  const node = script.nodes.find(({ id }) => id === askedIn(model, script.start)) ?? script.nodes[0];
  return { type: 'script.answer', nodeId: node?.id ?? '', optionId: `a${which % 5}`, at };
}

function isLegal(script: ScriptGraph, model: Model, step: ScriptStep): boolean {
  const asked = askedIn(model, script.start);
  if (model.ended) return false;
  if (step.type === 'script.previous') return model.position > 0;
  if (step.type === 'script.end') return asked === null || step.reason !== undefined;
  const node = script.nodes.find(({ id }) => id === step.nodeId);
  return asked === step.nodeId && node?.options.some(({ id }) => id === step.optionId) === true;
}

function follow(script: ScriptGraph, model: Model, step: ScriptStep): void {
  if (step.type === 'script.previous') model.position -= 1;
  else if (step.type === 'script.end') model.ended = true;
  else {
    const option = script.nodes.find(({ id }) => id === step.nodeId)?.options.find(({ id }) => id === step.optionId);
    if (option && model.path[model.position]?.option.id !== option.id) {
      model.path = [...model.path.slice(0, model.position), { nodeId: step.nodeId, option }];
    }
    model.position += 1;
  }
}
