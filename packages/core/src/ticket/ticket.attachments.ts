/** The files a command brings along; apart from the schemas, so that the lifecycle alone needs none of them. */
import type { Attachment } from '../shared/attachment.schema.ts';
import type { TicketCommand } from './ticket.command.schema.ts';

/** The files a command brings along, empty where its kind takes none; those of the opening stand in its draft. */
export const attachmentsOf = (command: TicketCommand): readonly Attachment[] =>
  ('attachments' in command ? command.attachments : undefined) ?? [];
