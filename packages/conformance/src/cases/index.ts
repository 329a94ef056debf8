/** Every case of the kit, in the order they are run. */
import type { ConformanceCase } from '../conformance-case.ts';
import { agendaMoveCases } from './agenda.move.cases.ts';
import { agendaReadCases } from './agenda.read.cases.ts';
import { scheduleCases } from './agenda.schedule.cases.ts';
import { takenCases } from './agenda.taken.cases.ts';
import { callCases } from './calls.cases.ts';
import { clockCases } from './clock.cases.ts';
import { activeContactCases } from './contacts.active.cases.ts';
import { contactCases } from './contacts.cases.ts';
import { directoryCases } from './directory.cases.ts';
import { fieldWorkCases } from './field-work.cases.ts';
import { fileCases } from './files.cases.ts';
import { inboxCases } from './inbox.cases.ts';
import { knowledgeCases } from './knowledge.cases.ts';
import { machineCases } from './machines.cases.ts';
import { mailCases } from './mail.cases.ts';
import { mailSendCases } from './mail.send.cases.ts';
import { peopleCases } from './people.cases.ts';
import { reportCases } from './reports.cases.ts';
import { contactFormCases, salesCases } from './sales.cases.ts';
import { scriptRunCases } from './script-runs.cases.ts';
import { scriptCases } from './scripts.cases.ts';
import { supplyApplyCases } from './supplies.apply.cases.ts';
import { supplyCases } from './supplies.cases.ts';
import { taskCases } from './tasks.cases.ts';
import { textCases } from './texts.cases.ts';
import { accessCases } from './tickets.access.cases.ts';
import { allCases } from './tickets.all.cases.ts';
import { applyCases } from './tickets.apply.cases.ts';
import { boundCases } from './tickets.bound.cases.ts';
import { listCases } from './tickets.list.cases.ts';
import { onceCases } from './tickets.once.cases.ts';
import { openCases } from './tickets.open.cases.ts';
import { timelineCases } from './tickets.timeline.cases.ts';
import { watchCases } from './watch.cases.ts';

/** Ids are for ever: an adapter’s list of exceptions names them. `conform` runs those whose capabilities it claims. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...[callCases, openCases, applyCases, boundCases, onceCases, listCases, accessCases, timelineCases].flat(),
  ...[allCases, fieldWorkCases, supplyCases, supplyApplyCases].flat(),
  ...[directoryCases, machineCases, contactCases, activeContactCases].flat(),
  ...[fileCases, knowledgeCases, peopleCases, mailCases, watchCases, textCases, clockCases].flat(),
  ...[agendaReadCases, scheduleCases, takenCases, agendaMoveCases].flat(),
  ...[mailSendCases, salesCases, contactFormCases, reportCases].flat(),
  ...[scriptCases, scriptRunCases, taskCases, inboxCases].flat(),
];
