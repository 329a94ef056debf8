/** What runs of a script promise: steps are only added, each follows from those before, and reports stay true (I7). */
import type { Person, TicketId } from '@chamado/core';
import { ScriptRunId, type ScriptRunDraft, type ScriptStep } from '@chamado/core/script';
import { aScript, aScriptDraft, AT } from '@chamado/core/testing';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, marcos, otavio } from '../world.ts';

const needs = ['scripts'] as const;
const scriptsOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'scripts');
const once = (scene: Scene) => ({ operationId: scene.operationId() });

const answer = (nodeId: string, optionId: string): ScriptStep => ({
  ...{ type: 'script.answer', nodeId, optionId, at: AT },
});
const first = [answer('luzes', 'nao')];
const whole: readonly ScriptStep[] = [...first, answer('tomada', 'morto'), { type: 'script.end', at: AT }];

const aRun = (over: Partial<ScriptRunDraft> = {}): ScriptRunDraft => ({
  ...{ scriptId: aScript().id, scriptVersion: 1, ticketId: null, startedAt: AT, steps: first },
  ...over,
});

export const scriptRunCases: readonly ConformanceCase[] = [
  {
    id: 'scripts.keep-run.round-trip',
    promise: 'a run is kept with who walked it, and gone on with from where it was',
    needs,
    async run(scene) {
      const kept = await scriptsOf(scene).keepRun(aRun(), once(scene));
      equal([kept.by.id, kept.steps], ['ana', first], 'the run');
      const { run, script } = await portOf(scene.anotherDesk(ana), 'scripts').run(kept.id);
      equal([run, script], [kept, aScript()], 'the run and its script');
      const more = await scriptsOf(scene).keepRun(aRun({ id: kept.id, steps: whole }), once(scene));
      equal([more.id, more.steps], [kept.id, whole], 'the run, whole');
      equal((await scriptsOf(scene).run(kept.id)).run, more, 'what is read');
    },
  },
  {
    id: 'scripts.keep-run.append-only',
    promise: 'what was answered is never taken back: steps are only added',
    needs,
    async run(scene) {
      const { id } = await scriptsOf(scene).keepRun(aRun({ steps: whole.slice(0, 2) }), once(scene));
      const other = aRun({ id, steps: [answer('luzes', 'sim')] });
      await refused(scriptsOf(scene).keepRun(other, once(scene)), 'conflict', 'another answer');
      await refused(scriptsOf(scene).keepRun(aRun({ id }), once(scene)), 'conflict', 'fewer answers');
      const [one, two] = [await scene.open(carla), await scene.open(carla)];
      const on = (ticketId: TicketId) => scriptsOf(scene).keepRun(aRun({ id, steps: whole, ticketId }), once(scene));
      equal((await on(one.id)).ticketId, one.id, 'the ticket it comes to belong to');
      await refused(on(two.id), 'conflict', 'another ticket');
      equal((await scriptsOf(scene).run(id)).run.steps, whole, 'the steps');
    },
  },
  {
    id: 'scripts.keep-run.steps',
    promise: 'a step that does not follow from those before it is refused with not_allowed',
    needs,
    async run(scene) {
      const wrong = [answer('cabo', 'nada'), answer('luzes', 'talvez'), { type: 'script.previous', at: AT } as const];
      for (const step of wrong) {
        await refused(scriptsOf(scene).keepRun(aRun({ steps: [step] }), once(scene)), 'not_allowed', step.type);
      }
    },
  },
  {
    id: 'scripts.keep-run.edition',
    promise: 'a run stays true to the edition it walked, whatever the script says by then',
    needs,
    async run(scene) {
      const ticket = await scene.open(carla);
      const draft = aScriptDraft({ id: aScript().id, version: 1 });
      const nodes = draft.nodes.map((node) => ({ ...node, question: `Nova: ${node.question}` }));
      const opened = await scriptsOf(scene, marcos).save({ ...draft, nodes }, once(scene));
      await scriptsOf(scene, marcos).save({ ...draft, version: 2 }, once(scene));
      const run = aRun({ scriptVersion: opened.version, steps: whole, ticketId: ticket.id });
      await scriptsOf(scene).keepRun(run, once(scene));
      const [report] = await scriptsOf(scene).runs(ticket.id);
      equal(report?.path[0]?.question, 'Nova: As luzes do modem estão acesas?', 'the question as it was asked');
      await refused(scriptsOf(scene).keepRun(aRun({ scriptVersion: 9 }), once(scene)), 'not_found', 'no such edition');
    },
  },
  {
    id: 'scripts.keep-run.once',
    promise: 'a repeated run answers with the first result and is kept once',
    needs,
    async run(scene) {
      const ticket = await scene.open(carla);
      const operation = once(scene);
      const run = aRun({ ticketId: ticket.id });
      const one = await scriptsOf(scene).keepRun(run, operation);
      equal(await scriptsOf(scene).keepRun(run, operation), one, 'the answer to the repetition');
      equal((await scriptsOf(scene).runs(ticket.id)).length, 1, 'how many there are');
      await refused(scriptsOf(scene).keepRun({ ...run, steps: whole }, operation), 'reused', 'another');
    },
  },
  {
    id: 'scripts.run.private',
    promise: 'a run is its operator’s and a manager’s; nobody else reads it or goes on with it',
    needs,
    async run(scene) {
      const { id } = await scriptsOf(scene).keepRun(aRun(), once(scene));
      equal((await scriptsOf(scene, marcos).run(id)).run.id, id, 'what Marcos reads');
      for (const person of [bruno, carla]) {
        await refused(scriptsOf(scene, person).run(id), 'not_found', `${person.name} reads it`);
        const on = aRun({ id, steps: whole });
        await refused(scriptsOf(scene, person).keepRun(on, once(scene)), 'not_found', `${person.name} goes on with it`);
      }
      const going = await scriptsOf(scene, marcos).keepRun(aRun({ id, steps: whole }), once(scene));
      equal(going.by.id, 'ana', 'whose it is when Marcos goes on with it');
      await refused(scriptsOf(scene).run(ScriptRunId.parse('nenhum')), 'not_found', 'an absent run');
    },
  },
  {
    id: 'scripts.runs.ticket',
    promise: 'a ticket’s runs are told as reports, oldest first, to the desk alone; where it is hidden there is none',
    needs,
    async run(scene) {
      const north = await scene.open(carla, { service: 'fiscal' });
      const later = aRun({ ticketId: north.id, startedAt: '2027-01-01T00:00:00.000Z', steps: [] });
      await scriptsOf(scene).keepRun(later, once(scene));
      await scriptsOf(scene).keepRun(aRun({ ticketId: north.id, steps: whole }), once(scene));
      const [one, other, ...more] = await scriptsOf(scene).runs(north.id);
      equal([one?.outcome?.id, one?.by.id, other?.path, more], ['visita', 'ana', [], []], 'the reports');
      equal(await scriptsOf(scene, carla).runs(north.id), [], 'what Carla reads');
      for (const person of [otavio, bruno]) {
        await refused(scriptsOf(scene, person).runs(north.id), 'not_found', person.name);
      }
      const hidden = scriptsOf(scene, bruno).keepRun(aRun({ ticketId: north.id }), once(scene));
      await refused(hidden, 'not_found', 'a run on a ticket he does not see');
    },
  },
];
