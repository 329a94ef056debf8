/** The classes, controllers and events of the widgets; importing them registers nothing. */
export { ChamadoDesk } from './elements/desk/desk.ts';
export { ChamadoOutbox } from './elements/outbox/outbox.ts';
export { ChamadoSession } from './elements/session/session.ts';
export { ChamadoSessionChangeEvent } from './events/session-change.event.ts';
export { ActorController, type ActorSource } from './controllers/actor-controller.ts';
export { DeskController, type DeskStatus } from './controllers/desk-controller.ts';
export { deskContext, type DeskSituation, type OpenDesk } from './context/desk-context.ts';
export { registerDeskScheme, type DeskOpener } from './context/desk-scheme.ts';
export { getLocale, useLocale, type Locale } from './locale/locale.ts';
