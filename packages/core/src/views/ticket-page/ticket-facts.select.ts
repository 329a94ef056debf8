/** A ticket's data as its page lists them (P13, T9): nothing that is empty, and every answer under the profile's label. */
import { isShown } from '../../form/condition.rules.ts';
import type { Field } from '../../form/form.schema.ts';
import { catalogueOf } from '../../form/options.rules.ts';
import type { PortalProfile } from '../../profile/profile.schema.ts';
import type { PersonRef } from '../../shared/person.schema.ts';
import type { Label } from '../../shared/text.ts';
import { isFinal } from '../../ticket/stage.schema.ts';
import type { FieldValue, FieldValues, Ticket } from '../../ticket/ticket.schema.ts';
import { fact, moment, text, type Fact, type FactValue } from './fact.ts';

const person = (ref: PersonRef | null): FactValue | null => ref && { kind: 'person', name: ref.name, role: ref.role };
const label = (words: Label | undefined): FactValue | null =>
  words === undefined ? null : { kind: 'label', label: words };
const flag = (on: boolean): FactValue | null => (on ? { kind: 'flag', on } : null);

/** `repeated` is the ticket this one repeats, where the person may see it. */
export function factsOf(ticket: Ticket, profile: PortalProfile, repeated: Ticket | null): readonly Fact[] {
  const { requester, openedBy, assignee, deadline, erpNumber, coverage, correction, rating } = ticket;
  const hasErp = profile.columns.some(({ name }) => name === 'erpNumber');
  return [
    ...fact('assignee', person(assignee) ?? (isFinal(ticket.stage) ? null : { kind: 'nobody' })),
    ...fact('deadline', deadline !== null && moment(deadline)),
    ...fact('status', label(profile.policy.statuses.find(({ id }) => id === ticket.statusId)?.label)),
    ...fact('justification', justificationOf(ticket, profile)),
    ...fact('critical', flag(ticket.critical)),
    ...fact('requester', person(requester)),
    ...fact('company', ticket.companyName !== null && text(ticket.companyName)),
    ...fact('openedBy', openedBy.id === requester.id ? null : person(openedBy)),
    ...fact('openedAt', moment(ticket.openedAt)),
    ...fact('endedAt', ticket.endedAt !== null && moment(ticket.endedAt)),
    ...fact('outcome', ticket.outcome !== null && { kind: 'outcome', outcome: ticket.outcome }),
    ...fact('restrictions', ticket.restrictions !== null && text(ticket.restrictions)),
    ...fact('rating', rating && scoreOf(rating.score, profile)),
    ...fact('erpNumber', hasErp || erpNumber !== null ? text(erpNumber ?? '−1') : null),
    ...fact(
      'duplicateOf',
      ticket.duplicateOf !== null && { kind: 'ticket', id: ticket.duplicateOf, number: repeated?.number ?? null },
    ),
    ...answersOf(ticket, profile),
    ...fact('coverage', coverage !== null && { kind: 'coverage', coverage }),
    ...proposalFacts(ticket),
    ...fact('correction', correction && text(correction.version)),
    ...fact('installedAt', correction?.installedAt ? moment(correction.installedAt) : null),
    ...fact('plannedRelease', ticket.plannedRelease !== null && text(ticket.plannedRelease)),
    ...fact('territory', ticket.territory !== null && text(ticket.territory)),
    ...fact('additionalEmails', ticket.additionalEmails.length > 0 && text(ticket.additionalEmails.join(', '))),
  ];
}

const proposalFacts = ({ proposal, chargeAuthorised }: Ticket): readonly Fact[] => [
  ...fact('amount', proposal && { kind: 'money', amount: proposal.amount, currency: proposal.currency }),
  ...fact('hours', proposal && { kind: 'hours', hours: proposal.hours }),
  ...fact('validUntil', proposal && !chargeAuthorised && moment(proposal.validUntil)),
  ...fact('chargeAuthorised', flag(chargeAuthorised)),
];

/** A listed reason by its label; what was written, as it was. */
function justificationOf({ justification }: Ticket, { policy }: PortalProfile): FactValue | null {
  if (justification === null) return null;
  return label(policy.pendingReasons.find(({ id }) => id === justification)?.label) ?? text(justification);
}

export const scoreOf = (score: number, { policy }: Pick<PortalProfile, 'policy'>): FactValue =>
  label(policy.ratingScale.find((step) => step.score === score)?.label) ?? text(String(score));

const shownApart = new Set(['subject', 'description', 'additionalEmails']);
const saidByTheTicket = new Set<Field['kind']>(['requester', 'company']);

/** The form's other answers, in its order; without a form of that name, as they were stored. */
function answersOf(ticket: Ticket, profile: PortalProfile): readonly Fact[] {
  const form = profile.forms.find(({ id }) => id === ticket.formId);
  return answersIn(form?.fields ?? [], ticket.fields, profile);
}

/** Answers under their labels. */
export const answersIn = (fields: readonly Field[], values: FieldValues, profile: PortalProfile): readonly Fact[] =>
  fields
    .filter((field) => !shownApart.has(field.name) && !saidByTheTicket.has(field.kind) && isShown(field, values))
    .flatMap((field): readonly Fact[] => {
      const value = answerOf(field, values[field.name], profile);
      return value ? [{ name: 'field', label: field.label, value }] : [];
    });

function answerOf(field: Field, value: FieldValue | undefined, profile: PortalProfile): FactValue | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'boolean') return { kind: 'flag', on: value };
  if (typeof value === 'number') return { kind: 'number', value };
  const options = catalogueOf(field, profile);
  const labelled = (id: string): Label => options.find((option) => option.id === id)?.label ?? id;
  if (typeof value === 'string') return { kind: 'label', label: labelled(value) };
  return value.length > 0 ? { kind: 'labels', labels: value.map(labelled) } : null;
}
