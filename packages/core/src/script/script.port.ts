/** Scripts and their runs over a desk’s records: the rules stand here once, for every desk. */
import { evaluate } from '../query/evaluate.ts';
import type { ReadGiven, RecordDesk, RecordReader, WriteRecords } from '../port/records.ts';
import type { ScriptPort } from '../port/script-port.ts';
import { visibleTo } from '../port/visibility.rules.ts';
import { DeskError } from '../shared/desk-error.ts';
import { parse } from '../shared/parse.ts';
import type { Person } from '../shared/person.schema.ts';
import { refOf } from '../shared/person.ts';
import { mayReadScripts, mayWriteScripts } from './script.access.ts';
import { scriptColumns } from './script.columns.ts';
import { compileScript } from './script.machine.ts';
import { scriptReport } from './script.report.ts';
import { walkerFor } from './script.run.ts';
import { ScriptQuery } from './script-query.schema.ts';
import { editionId, Script, ScriptDraft, ScriptId } from './script.schema.ts';
import { ScriptRun, ScriptRunDraft, ScriptRunId } from './script-run.schema.ts';
import { serves } from './script.serving.ts';

/** The scripts of `desk`. */
export const scriptsFor = (desk: RecordDesk): ScriptPort => ({
  list: (query, options) =>
    desk.read(options, async ({ records, me }) => {
      const asked = parse(ScriptQuery, query);
      const scripts = mayReadScripts(me) ? await records.list('script') : [];
      const his = scripts.filter((script) => (script.active || mayWriteScripts(me)) && serves(script, asked));
      return evaluate(scriptColumns, his, asked);
    }),
  get: (id, options) => desk.read(options, ({ records, me }) => scriptIn(records, me, id)),
  save: (draft, options) =>
    desk.write({ name: 'scripts.save', body: draft, result: Script }, options, (given) => saved(given, draft)),
  keepRun: (run, options) =>
    desk.write({ name: 'scripts.keepRun', body: run, result: ScriptRun }, options, (given) => kept(given, run)),
  run: (id, options) =>
    desk.read(options, async ({ records, me }) => {
      const run = await runIn(records, me, id);
      return { run, script: await editionOf(records, run) };
    }),
  runs: (ticketId, options) =>
    desk.read(options, async (given) => {
      const { id } = visibleTo(given.me, await given.records.ticket(ticketId));
      return mayReadScripts(given.me) ? reportsOf(given, id) : [];
    }),
});

async function saved({ records, me, at, newId }: WriteRecords, given: unknown): Promise<Script> {
  const draft = parse(ScriptDraft, given);
  const current = draft.id === undefined ? undefined : await scriptIn(records, me, draft.id);
  if (!mayWriteScripts(me)) throw refused('save a script: its manager may');
  if ((current?.version ?? 0) !== draft.version) {
    throw new DeskError('conflict', `The script stands at edition ${current?.version ?? 0}: read it again`);
  }
  compileScript(draft);
  const id = draft.id ?? parse(ScriptId, newId());
  const script: Script = { ...draft, id, version: draft.version + 1, savedAt: at, savedBy: refOf(me) };
  await records.put('script', script);
  await records.put('scriptEdition', { id: editionId(script), script });
  return script;
}

async function kept({ records, me, at, newId }: WriteRecords, given: unknown): Promise<ScriptRun> {
  const draft = parse(ScriptRunDraft, given);
  if (!mayReadScripts(me)) throw nothing('script');
  const before = draft.id === undefined ? null : await runIn(records, me, draft.id);
  if (before && !isContinued(before, draft)) {
    throw new DeskError('conflict', 'The run was kept with other steps: what was answered is never taken back');
  }
  const script = await editionOf(records, draft);
  if (draft.ticketId !== null) visibleTo(me, await records.ticket(draft.ticketId));
  walkerFor(script).standing(draft.steps);
  const by = before?.by ?? refOf(me);
  const run: ScriptRun = { ...draft, id: before?.id ?? parse(ScriptRunId, newId()), by, keptAt: at };
  await records.put('scriptRun', run);
  return run;
}

/** More of the same run: nothing it said is changed, and a ticket it belongs to stays. */
function isContinued(before: ScriptRun, now: ScriptRunDraft): boolean {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return (
    same([before.scriptId, before.scriptVersion, before.startedAt], [now.scriptId, now.scriptVersion, now.startedAt]) &&
    (before.ticketId === null || before.ticketId === now.ticketId) &&
    same(before.steps, now.steps.slice(0, before.steps.length))
  );
}

async function scriptIn(records: RecordReader, me: Person, id: string): Promise<Script> {
  const script = mayReadScripts(me) ? await records.get('script', id) : undefined;
  if (script && (script.active || mayWriteScripts(me))) return script;
  throw nothing('script');
}

async function editionOf(
  records: RecordReader,
  { scriptId, scriptVersion }: Pick<ScriptRunDraft, 'scriptId' | 'scriptVersion'>,
): Promise<Script> {
  const edition = await records.get('scriptEdition', editionId({ id: scriptId, version: scriptVersion }));
  if (edition) return edition.script;
  const script = await records.get('script', scriptId);
  // A script that the desk began with has no editions before its own.
  if (script?.version === scriptVersion) return script;
  throw nothing('script');
}

async function runIn(records: RecordReader, me: Person, id: string): Promise<ScriptRun> {
  const run = await records.get('scriptRun', id);
  if (run && (run.by.id === me.id || mayWriteScripts(me))) return run;
  throw nothing('run of a script');
}

async function reportsOf({ records }: ReadGiven, ticketId: string) {
  const runs = [...(await records.list('scriptRun', { ticketId }))];
  runs.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
  const reports = [];
  for (const run of runs) reports.push(scriptReport(await editionOf(records, run), run));
  return reports;
}

const nothing = (what: string): DeskError =>
  new DeskError('not_found', `There is no such ${what}, or it is not yours to see`);

const refused = (what: string): DeskError => new DeskError('not_allowed', `You may not ${what}`, { reason: 'access' });
