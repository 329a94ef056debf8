/** Scripts of the desk and the runs of them, as one person sees them (Integrator 1.6, I7). */
import type { ScriptQuery } from '../script/script-query.schema.ts';
import type { ScriptReport } from '../script/script.report.ts';
import type { Script, ScriptDraft, ScriptId } from '../script/script.schema.ts';
import type { ScriptRun, ScriptRunDraft, ScriptRunId } from '../script/script-run.schema.ts';
import type { TicketId } from '../shared/ids.ts';
import type { Page } from '../shared/page.ts';
import type { CallOptions, WriteOptions } from './call.ts';

/** A run and the edition of the script that it walks: enough to go on with it. */
export type ResumableRun = { readonly run: ScriptRun; readonly script: Script };

/** Scripts exist for whoever works at the desk; to a customer there is none. */
export interface ScriptPort {
  /** Those that serve what is asked for; what is not active only a manager sees. */
  list(query: ScriptQuery, options?: CallOptions): Promise<Page<Script> & { readonly total: number }>;
  /** The latest edition. Rejects with `not_found`. */
  get(id: ScriptId, options?: CallOptions): Promise<Script>;
  /**
   * Keeps a new edition; a manager’s to do. Rejects with `invalid`, naming everything that `lintScript` finds, and with
   * `conflict` where the script has another edition by now.
   */
  save(draft: ScriptDraft, options: WriteOptions): Promise<Script>;
  /**
   * Keeps a run, or more of it: steps are only ever added (`conflict` else). Rejects with `not_allowed` for a step that
   * does not follow from those before it, and with `not_found` for a script, a run or a ticket that is not there for him.
   */
  keepRun(run: ScriptRunDraft, options: WriteOptions): Promise<ScriptRun>;
  /** A run to go on with: its own operator’s, or a manager’s to look at. */
  run(id: ScriptRunId, options?: CallOptions): Promise<ResumableRun>;
  /** Runs of a ticket as reports, oldest first. */
  runs(ticketId: TicketId, options?: CallOptions): Promise<readonly ScriptReport[]>;
}
