/** The view of files on their way to a desk. */
export { attachmentsFor, type AttachmentsEvent, type AttachmentsInput } from './attachments.machine.ts';
export { selectAttachments, type AttachmentItem, type AttachmentsView } from './attachments.select.ts';
export type { ChosenFile } from './file-item.ts';
export { startAttachments } from './start-attachments.ts';
