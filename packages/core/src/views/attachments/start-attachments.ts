/** Starts the view of attachments on a desk: a widget needs no XState of its own. */
import { createActor } from 'xstate';
import type { DeskPort } from '../../port/desk-port.ts';
import { attachmentsFor, type AttachmentsInput } from './attachments.machine.ts';

/** A running view; `stop()` ends the uploads under way. */
export const startAttachments = (desk: DeskPort, input: AttachmentsInput) =>
  createActor(attachmentsFor(desk), { input }).start();
