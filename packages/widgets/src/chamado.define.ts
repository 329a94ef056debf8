/** Registers every widget. */
import './elements/attachment-list/attachment-list.define.ts';
import './elements/attachments/attachments.define.ts';
import './elements/desk/desk.define.ts';
import './elements/editor/editor.define.ts';
import './elements/open-ticket/open-ticket.define.ts';
import './elements/recorder/recorder.define.ts';
import './elements/session/session.define.ts';
import './elements/outbox/outbox.define.ts';
import './elements/ticket-list/ticket-list.define.ts';

export * from './index.ts';
