/** Faults of scripts and of the runs of them. */
import { DeskError } from '@chamado/core';
import { ScriptId } from '@chamado/core/script';
import { ana, marcos } from '../world.ts';
import { another, insteadOf, withScripts, type Fault } from './plant.ts';

export const scriptFaults: readonly Fault[] = [
  {
    name: 'forgets what the operator is to know',
    caughtBy: ['scripts.get.round-trip'],
    backend: withScripts((scripts) => ({
      get: async (id, options) => {
        const script = await scripts.get(id, options);
        return { ...script, nodes: script.nodes.map(({ forOperator: _note, ...node }) => node) };
      },
    })),
  },
  {
    name: 'answers with another script where there is none',
    caughtBy: ['scripts.get.missing', 'scripts.list.scope'],
    backend: withScripts((scripts) => ({
      get: (id, options) =>
        scripts.get(id, options).catch(async (thrown: unknown) => {
          const [first] = (await scripts.list({})).items;
          if (first) return first;
          throw thrown;
        }),
    })),
  },
  {
    name: 'lists scripts of every plan',
    caughtBy: ['scripts.list.serves'],
    backend: withScripts((scripts) => ({
      list: ({ planId: _plan, ...query }, options) => scripts.list(query, options),
    })),
  },
  {
    name: 'shows everybody what a manager sees of scripts',
    caughtBy: ['scripts.list.scope'],
    backend: withScripts((_scripts, other) => ({ list: other(marcos).list, get: other(marcos).get })),
  },
  {
    name: 'lets everybody write scripts',
    caughtBy: ['scripts.save.access'],
    backend: withScripts((_scripts, other) => ({ save: other(marcos).save })),
  },
  {
    name: 'strips accents from what is saved',
    caughtBy: ['scripts.save.round-trip'],
    backend: withScripts((scripts) => ({
      save: (draft, options) => scripts.save({ ...draft, title: draft.title.normalize('NFD').slice(0, 4) }, options),
    })),
  },
  {
    name: 'names only the first fault of a script',
    caughtBy: ['scripts.save.lint'],
    backend: withScripts((scripts) => ({
      save: (draft, options) =>
        scripts.save(draft, options).catch((thrown: unknown) => {
          if (!(thrown instanceof DeskError)) throw thrown;
          throw new DeskError(thrown.code, thrown.message, { fields: thrown.fields.slice(0, 1) });
        }),
    })),
  },
  {
    name: 'overwrites a later edition',
    caughtBy: ['scripts.save.conflict'],
    backend: withScripts((scripts) => ({
      save: async (draft, options) => {
        const { version } = draft.id === undefined ? draft : await scripts.get(ScriptId.parse(draft.id));
        return scripts.save({ ...draft, version }, options);
      },
    })),
  },
  {
    name: 'saves a repeated script again',
    caughtBy: ['scripts.save.once'],
    backend: withScripts((scripts) => ({
      save: (draft, options) => scripts.save(draft, draft.id === undefined ? another(options) : options),
    })),
  },
];

export const runFaults: readonly Fault[] = [
  {
    name: 'forgets the end of a run',
    caughtBy: ['scripts.keep-run.round-trip', 'scripts.keep-run.append-only'],
    backend: withScripts((scripts) => ({
      run: async (id, options) => {
        const { run, script } = await scripts.run(id, options);
        return { script, run: { ...run, steps: run.steps.slice(0, -1) } };
      },
    })),
  },
  {
    name: 'takes answers back',
    caughtBy: ['scripts.keep-run.append-only', 'scripts.run.private'],
    backend: withScripts((scripts) => ({
      keepRun: ({ id: _id, ...run }, options) => scripts.keepRun(run, options),
    })),
  },
  {
    name: 'keeps any step at all',
    caughtBy: ['scripts.keep-run.steps'],
    backend: withScripts((scripts) => ({
      keepRun: (run, options) =>
        scripts.keepRun(run, options).catch((thrown: unknown) => {
          insteadOf('not_allowed', thrown);
          return scripts.keepRun({ ...run, steps: [] }, another(options));
        }),
    })),
  },
  {
    name: 'tells of a run by the latest edition',
    caughtBy: ['scripts.keep-run.edition'],
    backend: withScripts((scripts) => ({
      keepRun: async (run, options) => {
        const { version } = await scripts.get(run.scriptId);
        return scripts.keepRun({ ...run, scriptVersion: version }, options);
      },
    })),
  },
  {
    name: 'keeps a repeated run again',
    caughtBy: ['scripts.keep-run.once'],
    backend: withScripts((scripts) => ({ keepRun: (run, options) => scripts.keepRun(run, another(options)) })),
  },
  {
    name: 'shows every run to everybody',
    caughtBy: ['scripts.run.private'],
    backend: withScripts((_scripts, other) => ({ run: other(marcos).run })),
  },
  {
    name: 'shows reports of hidden tickets, newest first',
    caughtBy: ['scripts.runs.ticket'],
    backend: withScripts((_scripts, other) => ({
      runs: async (id, options) => [...(await other(ana).runs(id, options))].reverse(),
    })),
  },
];
