/** Entry `@chamado/core/script`: scripts for an operator with the customer on the line (Integrator 1.6, I7). */
export { lintScript, type ScriptFinding } from './script.lint.ts';
export { compileScript, type Answered, type Changed, type ScriptWalk } from './script.machine.ts';
export { scriptReport, type ReportedAnswer, type ReportedChange, type ScriptReport } from './script.report.ts';
export { walkerFor, type ScriptStanding, type ScriptWalker } from './script.run.ts';
export { ScriptQuery } from './script-query.schema.ts';
export {
  Script,
  ScriptDraft,
  ScriptId,
  ScriptNode,
  ScriptOption,
  ScriptOutcome,
  type ScriptGraph,
} from './script.schema.ts';
export { ScriptRun, ScriptRunDraft, ScriptRunId, ScriptStep } from './script-run.schema.ts';
export { scriptsFor } from './script.port.ts';
