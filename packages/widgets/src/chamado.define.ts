/** Registers every widget. */
import './elements/desk/desk.define.ts';
import './elements/session/session.define.ts';
import './elements/outbox/outbox.define.ts';

export * from './index.ts';
