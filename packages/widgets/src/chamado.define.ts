/** Registers every widget. */
import './elements/approval/approval.define.ts';
import './elements/article/article.define.ts';
import './elements/attachment-list/attachment-list.define.ts';
import './elements/attachments/attachments.define.ts';
import './elements/desk/desk.define.ts';
import './elements/editor/editor.define.ts';
import './elements/home/home.define.ts';
import './elements/knowledge-search/knowledge-search.define.ts';
import './elements/lifecycle/lifecycle.define.ts';
import './elements/open-ticket/open-ticket.define.ts';
import './elements/outbox/outbox.define.ts';
import './elements/portal/portal.define.ts';
import './elements/profile/profile.define.ts';
import './elements/rating/rating.define.ts';
import './elements/recorder/recorder.define.ts';
import './elements/session/session.define.ts';
import './elements/ticket/ticket.define.ts';
import './elements/ticket-list/ticket-list.define.ts';
import './elements/unsent/unsent.define.ts';

export * from './index.ts';
