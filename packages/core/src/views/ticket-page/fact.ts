/** What is known of a ticket, line by line, and what an entry tells beside its words: named values, worded by the view. */
import type { Instant } from '../../shared/instant.ts';
import type { TicketId } from '../../shared/ids.ts';
import type { Role } from '../../shared/person.schema.ts';
import type { Label } from '../../shared/text.ts';
import type { Coverage, Outcome } from '../../ticket/ticket.schema.ts';

/** A value before it is worded: language, zone and currency are the view’s. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label'; readonly label: Label }
  | { readonly kind: 'labels'; readonly labels: readonly Label[] }
  | { readonly kind: 'moment'; readonly at: Instant }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'person'; readonly name: string; readonly role: Role }
  /** `number` is null where this person may not see that ticket. */
  | { readonly kind: 'ticket'; readonly id: TicketId; readonly number: string | null }
  | { readonly kind: 'coverage'; readonly coverage: Coverage }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'nobody' };

/** What a fact is about: the view has a word for each, in its language. */
export type FactName =
  | 'requester'
  | 'company'
  | 'openedBy'
  | 'assignee'
  | 'deadline'
  | 'openedAt'
  | 'endedAt'
  | 'status'
  | 'justification'
  | 'erpNumber'
  | 'critical'
  | 'coverage'
  | 'chargeAuthorised'
  | 'amount'
  | 'hours'
  | 'validUntil'
  | 'correction'
  | 'installedAt'
  | 'plannedRelease'
  | 'duplicateOf'
  | 'outcome'
  | 'restrictions'
  | 'rating'
  | 'territory'
  | 'additionalEmails'
  | 'visit'
  | 'part'
  | 'order'
  /** An answer of the form, or anything else the profile has a label for. */
  | 'field';

/** One line of what is known. `label` is the profile’s own word for it, and goes before the view’s. */
export type Fact = { readonly name: FactName; readonly label?: Label; readonly value: FactValue };

export const text = (words: string): FactValue => ({ kind: 'text', text: words });
export const moment = (at: Instant): FactValue => ({ kind: 'moment', at });

/** The fact, or none where there is nothing to tell. */
export const fact = (name: FactName, value: FactValue | null | false | undefined): readonly Fact[] =>
  value ? [{ name, value }] : [];

/** Words that a person wrote: rich text begins with a block, what was merely typed does not. */
export type Words = { readonly text: string; readonly isRich: boolean };

export const wordsOf = (written: string): Words => ({ text: written, isRich: written.startsWith('<') });
