/** The inputs of each command: the table behind `commandForm`. */
import { formOf } from '../../profile/opening.rules.ts';
import { partsOf } from '../../part/part.rules.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { CommandInput, FormGiven, InputKind, InputValues } from './command-input.ts';
import { newAnswers } from './command-form.reclassify.ts';
import { choiceOf, people, statusesOf } from './command-form.options.ts';
import { orderInputs, partInputs, visitInputs } from './field-work.inputs.ts';

type Carried = { readonly inputs: readonly CommandInput[]; readonly fixed: Readonly<Record<string, unknown>> };
type Carry = (given: FormGiven, values: InputValues) => Carried;

const must = (name: string, kind: InputKind = 'longText'): CommandInput => ({ name, kind, required: true });
const may = (name: string, kind: InputKind = 'longText'): CommandInput => ({ name, kind, required: false });
const asks = (...inputs: readonly CommandInput[]): Carried => ({ inputs, fixed: {} });
const reason = (): Carried => asks(must('reason'));

/** What each command asks for. What a person cannot give (the ERP's number, a window that passed) is the system's. */
const carries: Readonly<Record<CommandType, Carry>> = {
  'ticket.release': (given) => asks(people('technician', given), ...statusesOf('dispatched', given), may('comment')),
  'ticket.requestEstimate': reason,
  'ticket.propose': ({ ticket: { proposal } }) =>
    asks(
      must('amount', 'number'),
      { ...must('currency', 'text'), initial: proposal?.currency ?? 'BRL' },
      must('hours', 'number'),
      must('validUntil', 'moment'),
      may('comment'),
    ),
  'ticket.reviseProposal': reason,
  'ticket.acceptProposal': () => asks(),
  'ticket.declineProposal': reason,
  'ticket.accept': (given) => asks(...statusesOf('inService', given)),
  'ticket.suspend': (given) =>
    asks(
      choiceOf('reasonId', given.profile.policy.pendingReasons),
      must('comment', 'richText'),
      ...statusesOf('pending', given),
    ),
  'ticket.resume': (given) => asks(...statusesOf('inService', given)),
  'ticket.resolve': ({ profile: { policy } }) =>
    asks(
      must('solution', 'richText'),
      may('correctionVersion', 'text'),
      ...(policy.internalAction ? [may('internalAction', 'flag')] : []),
      may('attachments', 'files'),
    ),
  'ticket.settle': () => asks(must('comment', 'richText')),
  'ticket.approve': ({ ticket: { correction } }) =>
    asks(...(correction && !correction.installedAt ? [may('correctionInstalled', 'flag')] : []), may('restrictions')),
  'ticket.disapprove': () => asks(must('reason'), may('attachments', 'files')),
  'ticket.expireApproval': () => asks(),
  'ticket.rate': () => asks(must('score', 'score'), may('comment')),
  'ticket.cancel': reason,
  'ticket.reject': () => asks(must('reason'), may('duplicateOf', 'ticketNumber')),
  'ticket.reopen': reason,
  'ticket.comment': () => asks(must('text', 'richText'), may('attachments', 'files')),
  'ticket.attach': () => asks(must('attachments', 'files')),
  'ticket.assign': (given) => asks(people('assignee', given, 'nobody')),
  'ticket.reclassify': (given, values) => {
    const { inputs, coverage } = newAnswers(formOf(given.profile, given.ticket.formId), given, values);
    return { inputs: [...inputs, must('reason')], fixed: coverage ? { coverage } : {} };
  },
  'ticket.prioritize': ({ ticket }) => ({ inputs: [must('reason')], fixed: { critical: !ticket.critical } }),
  'ticket.reschedule': ({ ticket: { deadline, plannedRelease } }) =>
    asks(
      { ...must('deadline', 'moment'), ...(deadline && { initial: deadline }) },
      { ...may('plannedRelease', 'text'), ...(plannedRelease && { initial: plannedRelease }) },
      must('reason'),
    ),
  'ticket.follow': ({ ticket, me }) => ({
    inputs: [],
    fixed: { personId: me.id, following: !ticket.followers.includes(me.id) },
  }),
  'ticket.registerVisit': ({ entries }) => asks(...visitInputs(entries)),
  'ticket.requestPart': ({ newId }) => ({ inputs: partInputs(), fixed: { 'part.id': newId() } }),
  'ticket.updatePart': ({ entries }, values) => {
    const parts = partsOf(entries);
    const chosen = parts.find(({ id }) => id === values['part.id']);
    return asks(
      choiceOf(
        'part.id',
        parts.map(({ id, code, description }) => ({ id, label: description ? `${code} · ${description}` : code })),
      ),
      ...partInputs(chosen),
    );
  },
  'ticket.scheduleOrder': (given) => ({
    inputs: orderInputs(people('order.technician', given)),
    fixed: { 'order.id': given.newId() },
  }),
  'ticket.syncErp': () => asks(must('erpNumber', 'text')),
};

/** What `type` carries, asked or not. */
export const carriedBy = (type: CommandType, given: FormGiven, values: InputValues): Carried =>
  carries[type](given, values);
