/** The files a command brings along; apart from the schemas, so that the lifecycle alone needs none of them. */
import type { Attachment } from '../shared/attachment.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';

/** Files a command brings along. */
export const attachmentsOf = (command: TicketCommand): readonly Attachment[] =>
  ('attachments' in command ? command.attachments : undefined) ?? [];
