/** The timeline as the page tells it: who, when, from where to where, the words, and what else the command carried. */
import { refOf } from '../../shared/person.ts';
import type { Attachment } from '../../shared/attachment.schema.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Person, PersonRef } from '../../shared/person.schema.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { Standing } from '../../ticket/stage.schema.ts';
import { attachmentsOf } from '../../ticket/ticket.attachments.ts';
import type { CommandType } from '../../ticket/ticket.command.schema.ts';
import type { EntryCommand, TimelineEntry } from '../../ticket/ticket.entry.schema.ts';
import type { Ticket } from '../../ticket/ticket.schema.ts';
import { fact, moment, text, wordsOf, type Fact, type Words } from './fact.ts';
import { answersIn, scoreOf } from './ticket-facts.select.ts';
import { wordsIn } from './words-in.ts';

/** One entry, told: an entry of the desk’s own never reaches a requester’s page. */
export type EntryView = {
  readonly version: number;
  readonly at: Instant;
  readonly by: PersonRef;
  readonly isMine: boolean;
  readonly type: CommandType | 'ticket.open';
  readonly from: Standing | null;
  readonly to: Standing;
  /** Whether the ticket stands elsewhere since. */
  readonly moved: boolean;
  readonly internal: boolean;
  /** What was written. */
  readonly words: readonly Words[];
  readonly facts: readonly Fact[];
  readonly attachments: readonly Attachment[];
};

export type Telling = {
  readonly ticket: Ticket;
  readonly repeated: Ticket | null;
  readonly profile: PortalProfile;
  readonly me: Person;
};

/** Oldest first, as the desk gave them. */
export const timelineOf = (entries: readonly TimelineEntry[], telling: Telling): readonly EntryView[] =>
  entries.map((entry) => entryView(entry, telling));

function entryView(
  { version, at, by, command, from, to, internal, changes }: TimelineEntry,
  telling: Telling,
): EntryView {
  return {
    ...{ version, at, by: by.id === telling.me.id ? refOf(telling.me) : by, from, to, internal },
    isMine: by.id === telling.me.id,
    type: command.type,
    moved: from !== null && (from.stage !== to.stage || from.step !== to.step),
    words: wordsIn(command, changes)
      .filter((words) => words.trim() !== '')
      .map(wordsOf),
    facts: factsIn(command, telling),
    attachments: command.type === 'ticket.open' ? (changes.attachments ?? []) : attachmentsOf(command),
  };
}

function factsIn(command: EntryCommand, { ticket, repeated, profile }: Telling): readonly Fact[] {
  const { policy } = profile;
  switch (command.type) {
    case 'ticket.release':
      return fact('assignee', { kind: 'person', name: command.technician.name, role: command.technician.role });
    case 'ticket.assign': {
      const { assignee } = command;
      return fact(
        'assignee',
        assignee ? { kind: 'person', name: assignee.name, role: assignee.role } : { kind: 'nobody' },
      );
    }
    case 'ticket.propose':
      return [
        ...fact('amount', { kind: 'money', amount: command.amount, currency: command.currency }),
        ...fact('hours', { kind: 'hours', hours: command.hours }),
        ...fact('validUntil', moment(command.validUntil)),
      ];
    case 'ticket.suspend': {
      const reason = policy.pendingReasons.find(({ id }) => id === command.reasonId);
      return fact('justification', reason ? { kind: 'label', label: reason.label } : text(command.reasonId));
    }
    case 'ticket.resolve':
      return fact('correction', command.correctionVersion !== undefined && text(command.correctionVersion));
    case 'ticket.approve':
      return fact('installedAt', command.correctionInstalled === true && { kind: 'flag', on: true });
    case 'ticket.rate':
      return fact('rating', scoreOf(command.score, profile));
    case 'ticket.reject': {
      const id = command.duplicateOf;
      return fact('duplicateOf', id && { kind: 'ticket', id, number: repeated?.id === id ? repeated.number : null });
    }
    case 'ticket.reclassify': {
      const form = profile.forms.find((each) => each.id === ticket.formId);
      const coverage = fact('coverage', command.coverage && { kind: 'coverage', coverage: command.coverage });
      return [...answersIn(form?.fields ?? [], command.fields, profile), ...coverage];
    }
    case 'ticket.prioritize':
      return fact('critical', { kind: 'flag', on: command.critical });
    case 'ticket.reschedule':
      return [
        ...fact('deadline', moment(command.deadline)),
        ...fact('plannedRelease', command.plannedRelease !== undefined && text(command.plannedRelease)),
      ];
    case 'ticket.registerVisit':
      return fact('visit', { kind: 'number', value: command.visit.number });
    case 'ticket.requestPart':
    case 'ticket.updatePart':
      return fact('part', text(`${String(command.part.quantity)} × ${command.part.description ?? command.part.code}`));
    case 'ticket.scheduleOrder':
      return fact('order', moment(command.order.startsAt));
    case 'ticket.syncErp':
      return fact('erpNumber', text(command.erpNumber));
    default:
      return [];
  }
}
