/** The words the statechart is written in, and the transitions that several of its states share. */
import type { RequirementName } from './ticket.requirements.ts';

/** A guard: every requirement named must hold; a refusal reports the first that does not. */
export const needs = (...names: RequirementName[]) => ({ type: 'meets' as const, params: names });

/** An action, by its name, that reads the event. */
export const does = <Name extends string>(type: Name) => ({
  type,
  params: <Event>({ event }: { event: Event }): Event => event,
});

/** Who may cancel until when is the policy's. */
export const cancelling = () => ({
  'ticket.cancel': {
    guard: needs('cancelOffered', 'cancellableByRole'),
    target: '#ticket.cancelled' as const,
    actions: does('end'),
  },
});

/** By policy and by what is still owed: to the reseller's own work, to the customer's word, or to the end. */
export const resolving = () => [
  {
    guard: needs('internalActionInUse', 'internalActionOwed'),
    target: '#ticket.attended' as const,
    actions: [does('answer')],
  },
  {
    guard: needs('internalActionKnown', 'asksApproval'),
    target: '#ticket.awaitingApproval' as const,
    actions: [does('answer'), does('ask')],
  },
  {
    guard: needs('internalActionKnown'),
    target: '#ticket.concluded' as const,
    actions: [does('answer'), does('concludeByAnswer')],
  },
];

/** Words or files: the customer's own set a pending ticket back to work where the policy says so. */
export const hearingAReply = (...asked: RequirementName[]) => [
  {
    guard: needs('replyResumes', 'saidByTheCustomer', ...asked),
    target: '#ticket.inService' as const,
    actions: [does('say'), does('resume')],
  },
  { guard: needs(...asked), actions: [does('say')] },
];

/** Recorded on the timeline; the ticket itself stays as it is. */
export const fieldWork = () => {
  const record = { guard: needs('fieldWorkInUse'), actions: 'record' as const };
  return {
    'ticket.registerVisit': record,
    'ticket.requestPart': record,
    'ticket.updatePart': record,
    'ticket.scheduleOrder': record,
  };
};
