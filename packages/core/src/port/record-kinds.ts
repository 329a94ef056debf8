/** What a desk keeps beside tickets, people, files and articles: each kind by its schema; `record-row.ts` says what it is found by. */
import * as z from 'zod/mini';
import { InboundMessage } from '../intake/message.schema.ts';
import { Script, ScriptEdition } from '../script/script.schema.ts';
import { ScriptRun } from '../script/script-run.schema.ts';
import { Task } from '../task/task.schema.ts';
import { Appointment } from '../agenda/appointment.schema.ts';
import { SupplyEntry } from '../supply/supply.command.schema.ts';
import { SupplyRequest } from '../supply/supply.schema.ts';
import { Asset } from '../directory/asset.schema.ts';
import { Company } from '../directory/company.schema.ts';
import { Contract } from '../directory/contract.schema.ts';
import { TechSheet } from '../directory/tech-sheet.schema.ts';
import { Team, Territory } from '../directory/territory.schema.ts';
import { ContactMessage } from '../contact/contact.schema.ts';
import { Opportunity } from '../opportunity/opportunity.schema.ts';
import type { Output } from '../shared/parse.ts';

/** The last number drawn of something numbered, by the scope of its format. */
const Counter = z.object({ id: z.string().check(z.minLength(1)), last: z.int() });

/** The schema of each kind of record; every record has an `id`. A concept adds its line here, nothing else knows all of them. */
export const recordSchemas = {
  appointment: Appointment,
  asset: Asset,
  company: Company,
  contract: Contract,
  contactMessage: ContactMessage,
  counter: Counter,
  opportunity: Opportunity,
  supply: SupplyRequest,
  supplyEntry: SupplyEntry,
  team: Team,
  techSheet: TechSheet,
  territory: Territory,
  message: InboundMessage,
  script: Script,
  scriptEdition: ScriptEdition,
  scriptRun: ScriptRun,
  task: Task,
} as const;

/** Every kind of record. */
export type RecordKind = keyof typeof recordSchemas;

/** A record by its kind. */
export type RecordOf<Kind extends RecordKind> = Output<(typeof recordSchemas)[Kind]>;

/** Records a desk begins with, by kind. */
export type RecordSeed = { readonly [Kind in RecordKind]?: readonly RecordOf<Kind>[] };
