/** Which variables a mail template may hold: a profile’s check asks for no more. */
import type { PortalProfile } from '../profile/profile.schema.ts';

/** What every template may hold beside `fields.<name>` of the profile's forms. */
const ownVariables = [
  ...(['ticket.number', 'ticket.erpNumber', 'ticket.noun', 'ticket.subject', 'ticket.description'] as const),
  ...(['ticket.status', 'ticket.openedAt', 'ticket.deadline', 'ticket.company'] as const),
  ...(['requester.name', 'requester.email', 'assignee.name', 'author.name', 'portal.name'] as const),
  ...(['proposal.amount', 'proposal.hours', 'proposal.validUntil'] as const),
] as const;
export type OwnVariable = (typeof ownVariables)[number];

/** The names a template of this profile may hold between `{{` and `}}`. */
export const templateVariables = ({ forms }: Pick<PortalProfile, 'forms'>): readonly string[] => [
  ...ownVariables,
  ...new Set(
    forms
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => name !== 'subject' && name !== 'description')
      .map(({ name }) => `fields.${name}`),
  ),
];
