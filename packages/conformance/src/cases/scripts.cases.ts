/** What scripts promise: found by whom they serve, saved only sound, walked under the edition that was read (I7). */
import { ScriptId, type Script } from '@chamado/core/script';
import { aScript, aScriptDraft } from '@chamado/core/testing';
import type { Person } from '@chamado/core';
import type { ConformanceCase } from '../conformance-case.ts';
import { equal, holds, invalid, refused } from '../expect.ts';
import { portOf, type Scene } from '../scene.ts';
import { ana, bruno, carla, marcos } from '../world.ts';

const needs = ['scripts'] as const;
const scriptsOf = (scene: Scene, person: Person = ana) => portOf(scene.desk(person), 'scripts');
const idsFor = async (
  scene: Scene,
  person: Person,
  query: Parameters<ReturnType<typeof scriptsOf>['list']>[0] = {},
): Promise<readonly string[]> => (await scriptsOf(scene, person).list(query)).items.map(({ id }) => id);
const once = (scene: Scene) => ({ operationId: scene.operationId() });
const draftOf = ({ id, version }: Script) => aScriptDraft({ id, version });
const AWKWARD = 'Está "sem conexão"?\n<b>não</b> & 👩🏽‍💻 na\u0303o';

export const scriptCases: readonly ConformanceCase[] = [
  {
    id: 'scripts.get.round-trip',
    promise: 'a script is read whole: questions, explanations, options, outcomes',
    needs,
    async run(scene) {
      equal(await scriptsOf(scene).get(aScript().id), aScript(), 'the script');
      equal((await scriptsOf(scene).list({})).items[1], aScript(), 'the script in the list');
    },
  },
  {
    id: 'scripts.get.missing',
    promise: 'an absent script is refused with not_found',
    needs,
    async run(scene) {
      await refused(scriptsOf(scene).get(ScriptId.parse('nenhum')), 'not_found', 'an absent script');
    },
  },
  {
    id: 'scripts.list.serves',
    promise: 'those that serve a plan and a routing point are listed: what names none serves all (Integrator 1.5)',
    needs,
    async run(scene) {
      equal(await idsFor(scene, ana, { planId: 'fibra-500' }), ['fibra', 'sem-conexao'], 'of the plan');
      equal(await idsFor(scene, ana, { planId: 'radio' }), ['sem-conexao'], 'of another plan');
      equal(
        await idsFor(scene, ana, { planId: 'fibra-500', routingPointId: 'comercial' }),
        ['sem-conexao'],
        'elsewhere',
      );
      const found = { filters: [{ column: 'title', operator: 'contains' as const, value: 'CONEXAO' }] };
      equal(await idsFor(scene, ana, found), ['sem-conexao'], 'by title');
      const page = await scriptsOf(scene).list({ limit: 1 });
      equal([page.items.length, page.total], [1, 2], 'a page of one, of how many');
      const next = await scriptsOf(scene).list({ limit: 1, after: page.next ?? '' });
      equal([next.items[0]?.id, next.next], ['sem-conexao', null], 'the next page');
    },
  },
  {
    id: 'scripts.list.scope',
    promise: 'to a customer no script exists; what is no longer offered only a manager sees',
    needs,
    async run(scene) {
      equal(await idsFor(scene, carla), [], 'what Carla sees');
      await refused(scriptsOf(scene, carla).get(aScript().id), 'not_found', 'Carla gets one');
      equal(await idsFor(scene, ana), ['fibra', 'sem-conexao'], 'what Ana sees');
      equal(await idsFor(scene, bruno), ['fibra', 'sem-conexao'], 'what Bruno sees');
      await refused(scriptsOf(scene).get(ScriptId.parse('antigo')), 'not_found', 'Ana gets an old one');
      equal(await idsFor(scene, marcos), ['antigo', 'fibra', 'sem-conexao'], 'what Marcos sees');
    },
  },
  {
    id: 'scripts.save.round-trip',
    promise: 'what a manager saves is read as it was written, byte for byte, each save a new edition',
    needs,
    async run(scene) {
      const nodes = aScript().nodes.map((node) => ({ ...node, question: AWKWARD }));
      const first = await scriptsOf(scene, marcos).save(aScriptDraft({ nodes, title: AWKWARD }), once(scene));
      equal([first.version, first.savedBy.id, first.title], [1, 'marcos', AWKWARD], 'the first edition');
      equal(await scriptsOf(scene).get(first.id), first, 'what Ana reads');
      const second = await scriptsOf(scene, marcos).save({ ...draftOf(first), title: 'Outro' }, once(scene));
      equal([second.version, second.id], [2, first.id], 'the second edition');
      equal((await scriptsOf(scene).get(first.id)).title, 'Outro', 'what Ana reads then');
    },
  },
  {
    id: 'scripts.save.lint',
    promise: 'a faulty script is refused, every fault named, and nothing is kept',
    needs,
    async run(scene) {
      const nodes = aScript().nodes.map((node, at) => (at > 0 ? node : { ...node, question: ' ', options: [] }));
      const save = scriptsOf(scene, marcos).save({ ...draftOf(aScript()), title: '', nodes }, once(scene));
      const fields = ['title', 'nodes.0.question', 'nodes.0.options', 'nodes.1', 'nodes.2'];
      await invalid(save, [...fields, 'outcomes.0', 'outcomes.1', 'outcomes.2'], 'the script');
      equal(await scriptsOf(scene).get(aScript().id), aScript(), 'the script that was there');
    },
  },
  {
    id: 'scripts.save.access',
    promise: 'only a manager writes scripts',
    needs,
    async run(scene) {
      for (const person of [ana, bruno, carla]) {
        await refused(scriptsOf(scene, person).save(aScriptDraft(), once(scene)), 'not_allowed', person.name);
      }
      await refused(scriptsOf(scene, carla).save(draftOf(aScript()), once(scene)), 'not_found', 'Carla, one she names');
      equal((await idsFor(scene, marcos)).length, 3, 'how many there are');
    },
  },
  {
    id: 'scripts.save.conflict',
    promise: 'a save on an edition that is no longer the latest is refused with conflict',
    needs,
    async run(scene) {
      await scriptsOf(scene, marcos).save({ ...draftOf(aScript()), title: 'Segunda' }, once(scene));
      const late = scriptsOf(scene, marcos).save({ ...draftOf(aScript()), title: 'Terceira' }, once(scene));
      await refused(late, 'conflict', 'a save on the first edition');
      equal((await scriptsOf(scene).get(aScript().id)).title, 'Segunda', 'the title');
    },
  },
  {
    id: 'scripts.save.once',
    promise: 'a repeated save answers with the first result and makes no second edition',
    needs,
    async run(scene) {
      const operation = once(scene);
      const [one, other] = [
        await scriptsOf(scene, marcos).save(aScriptDraft(), operation),
        await scriptsOf(scene, marcos).save(aScriptDraft(), operation),
      ];
      equal(other, one, 'the answer to the repetition');
      holds((await idsFor(scene, marcos)).length === 4, 'one script was added');
      await refused(scriptsOf(scene, marcos).save(aScriptDraft({ title: 'Outro' }), operation), 'reused', 'another');
    },
  },
];
